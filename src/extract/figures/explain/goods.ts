import { type Named } from '../../page';
import { type Draft, note } from '../draft';

/** Keeps what a figure is of, and the words that set it apart from others of its name. */
export function explainGoods(draft: Draft, goods: readonly Named[]): void {
  const [first] = goods;
  const names = goods.map((good) => good.text).join(', ');
  if (first) note(draft, 'of', { value: names, rule: 'good in the name of the indicator', words: first });
  const { qualifiers } = draft;
  if (qualifiers.length === 0) return;
  note(draft, 'qualifiers', {
    value: qualifiers.join(', '),
    rule: 'words in the clause',
    words: draft.region,
  });
}
