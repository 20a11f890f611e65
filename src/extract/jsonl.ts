import { type Span } from '../model';
import { refersBackRule } from './entities';
import { subjectRule } from './figures/subject/keys';
import { calledAfterRule } from './relations/places/location';
import { type ReadEntity, type Reading, type ReadObservation, type ReadRelation } from './reading';

/**
 * The rows that `extract --format jsonl` prints: one JSON object a line, offsets in the source as decoded. That 阿拉山口口岸 is in 阿拉山口, which
 * its name says and no sentence does, is in the graph and not among the rows.
 */
export function* jsonlRows(reading: Reading): Generator<Record<string, unknown>> {
  const byKey = new Map(reading.entities.map((entity) => [entity.key, entity]));
  for (const observation of reading.observations)
    yield observationRow(reading, observation, byKey.get(observation.subject));
  for (const entity of reading.entities) yield* entityRows(reading, entity);
  for (const relation of reading.relations)
    if (relation.rule !== calledAfterRule) yield relationRow(reading, relation, byKey);
  for (const { code, message, span } of reading.problems) yield { type: 'problem', code, message, ...span };
}

/** The whole reading as JSON lines. */
export function toJsonLines(reading: Reading): string {
  let lines = '';
  for (const row of jsonlRows(reading)) lines += `${JSON.stringify(row)}\n`;
  return lines;
}

const place = (reading: Reading, span: Span): { start: number; end: number; quote: string } => ({
  ...reading.document.toSource(span),
  quote: reading.document.text.slice(span.start, span.end),
});

function observationRow(
  reading: Reading,
  o: ReadObservation,
  subject: ReadEntity | undefined,
): Record<string, unknown> {
  const row: Record<string, unknown> = { ...o, ...place(reading, o.span) };
  for (const key of ['span', 'trace', 'subjectSaid']) delete row[key];
  row['subject'] = subject?.name ?? o.subject;
  row['subjectText'] = o.subjectSaid;
  row['period'] = o.period?.text ?? null;
  return row;
}

/** Mentions that name nothing outside the article: 该集团, and subjects that were implied. */
const notNames: ReadonlySet<string> = new Set([subjectRule, refersBackRule]);

/** One row for each distinct surface form that is a name. */
function* entityRows(reading: Reading, entity: ReadEntity): Generator<Record<string, unknown>> {
  const seen = new Set<string>();
  for (const mention of entity.mentions) {
    if (seen.has(mention.text) || notNames.has(mention.rule)) continue;
    seen.add(mention.text);
    const { start, end } = reading.document.toSource(mention.span);
    const { name, type: entityType } = entity;
    yield { type: 'entity', name, text: mention.text, entityType, start, end, rule: mention.rule };
  }
}

function relationRow(
  reading: Reading,
  r: ReadRelation,
  byKey: ReadonlyMap<string, ReadEntity>,
): Record<string, unknown> {
  const name = (key: string): string => byKey.get(key)?.name ?? key;
  return {
    type: 'relation',
    from: name(r.from),
    fromText: r.fromText,
    relation: r.relation,
    to: name(r.to),
    toText: r.toText,
    role: r.role,
    status: r.status,
    confidence: r.confidence,
    rule: r.rule,
    ...place(reading, r.span),
  };
}
