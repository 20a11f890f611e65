import { type Named } from '../../page';
import { type Draft, note } from '../draft';

/** Keeps what a figure is of, whom it is with, and the words that set it apart from others of its name. */
export function noteGoods(draft: Draft, goods: readonly Named[], counterparts: readonly Named[]): void {
  noteNames(draft, 'of', goods, 'good in the name of the indicator');
  noteNames(draft, 'with', counterparts, 'name that the indicator is with');
  const { qualifiers } = draft;
  if (qualifiers.length === 0) return;
  note(draft, 'qualifiers', {
    value: qualifiers.join(', '),
    rule: 'words in the clause',
    words: draft.region,
  });
}

/** What stands in the name of an indicator is implied where the name is. */
function noteNames(draft: Draft, field: string, names: readonly Named[], rule: string): void {
  const [first] = names;
  const value = names.map((name) => name.text).join(', ');
  if (first) note(draft, field, { value, rule, words: first, implied: draft.implied.has('indicator') });
}
