import { type Span } from '../model';
import { matchesOf } from './matches';

/** The numbers of the items of a list that is written in one line: 1.… 2.… 3.…, three or more that count up. */
export function itemNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  let list: Span[] = [];
  let last = 0;
  const close = (): void => {
    if (list.length >= fewest) found.push(...list);
    list = [];
  };
  for (const match of matchesOf(mayNumberItem, text)) {
    const number = Number(match[1]);
    if (number === 1) close();
    if (list.length > 0 && number !== last + 1) continue;
    list.push({ start: match.index, end: match.index + match[0].length });
    last = number;
  }
  close();
  return found;
}

const fewest = 3;
const mayNumberItem = /(?<![^\s|>:：。；;])(\d{1,2})[.、．](?!\d{1,3}(?:[%％\s,，、。]|$))/g;
