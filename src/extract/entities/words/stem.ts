import { startsWord } from '../../../text/language/words';
import { flag, kindOf, mark, type View } from './view';

/** What the words of a stretch of text are, taken together. */
export interface Stem {
  /** Characters that no table knows: the mark of a name. */
  readonly unknown: number;
  readonly places: number;
  readonly latin: number;
  readonly numbers: number;
  readonly goods: number;
  readonly organizations: number;
  /** Words that are prose elsewhere. */
  readonly prose: number;
  readonly length: number;
}

export function stemOf(view: View, start: number, end: number): Stem {
  const stem = {
    unknown: 0,
    places: 0,
    latin: 0,
    numbers: 0,
    goods: 0,
    organizations: 0,
    prose: 0,
    length: end - start,
  };
  for (
    let i = view.at[start] ?? -1;
    i >= 0 && i < view.starts.length && (view.starts[i] ?? 0) < end;
    i += 1
  ) {
    const kind = kindOf(view, i);
    if ((kind & mark.unknown) !== 0) stem.unknown += 1;
    if ((kind & mark.latin) !== 0) stem.latin += 1;
    if ((kind & mark.number) !== 0) stem.numbers += 1;
    if ((kind & flag.prose) !== 0) stem.prose += 1;
    const type = (kind & flag.known) === 0 ? undefined : view.words[i]?.things[0]?.type;
    if (type === 'Place') stem.places += 1;
    if (type === 'Commodity' || type === 'Industry') stem.goods += 1;
    if (type === 'Organization' || type === 'GovernmentBody') stem.organizations += 1;
  }
  return stem;
}

/** Something that makes a name a name, and not a common noun. */
export const isProper = (stem: Stem): boolean =>
  stem.unknown > 1 || stem.places > 0 || stem.latin > 0 || stem.organizations > 0;

/** How many characters of a stretch are in no table and in no word of the dictionary either: what brands are made of. */
export function brandIn(view: View, start: number, end: number): number {
  let brand = 0;
  for (let at = start; at < end;) {
    const isUnknown = (kindOf(view, view.at[at] ?? -1) & mark.unknown) !== 0;
    const word = isUnknown ? startsWord(view.folded, at) : 0;
    if (isUnknown && word < 2) brand += 1;
    at += Math.max(1, word);
  }
  return brand;
}

/** 73亿欧元建设电池工厂: what stands behind a number begins with a unit. */
export const followsNumber = (view: View, start: number): boolean =>
  /[\d０-９.]/.test(view.text[start - 1] ?? '');
