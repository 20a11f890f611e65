import { type Statement } from '../model';
import { type EvidenceNode } from './types/evidence';

/** A statement's evidence, its span laid flat. */
export const evidenceOf = (statement: Pick<Statement, 'evidence'>): EvidenceNode[] =>
  statement.evidence.map((evidence) => ({ ...evidence, start: evidence.span.start, end: evidence.span.end }));
