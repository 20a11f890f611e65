import { type Draft, note } from '../draft';
import { otherShapes } from '../shape';
import { type Page } from '../../page';
import { type Around } from '../phrase/around';

/** Keeps whether the kind is that of the figure before and, where an explanation is asked for, which rule gave a figure its kind, and the kinds that later rules see. */
export function explainShape(page: Page, around: Around, draft: Draft, listed: boolean): void {
  const asBefore = `as the figure it is listed with: ${draft.rule}`;
  if (listed) return note(draft, 'kind', { value: draft.kind, rule: asBefore, words: null, implied: true });
  if (!draft.trace) return;
  const { kind, rule, region } = draft;
  const { predicate, phrase } = around;
  const rivals = otherShapes({ page, q: draft.quantity, predicate, phrase, region: around.region })
    .filter((shape) => shape.kind !== kind)
    .map((shape) => ({
      value: shape.kind,
      rule: shape.rule,
      words: null,
      reason: `asked only where “${rule}” does not hold`,
    }));
  if (kind === 'level')
    return note(draft, 'kind', { value: kind, rule: levelRule(rule), words: null }, rivals);
  const verb = predicate.change;
  const said = verb && /verb|rate/.test(rule) ? verb : region;
  note(draft, 'kind', { value: kind, rule, words: said.end > said.start ? said : null }, rivals);
}

const levelRule = (rule: string): string =>
  rule === 'level' ? 'no word of change, share or ability' : `no word of change, share or ability; ${rule}`;
