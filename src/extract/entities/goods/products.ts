import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { type View } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

const listEnd = /[。；;！!？?\n]|等|，|,(?!\d)/;

/** Goods that no table knows, where the text says that they are goods: 产品包括A、B及C; A产品进行反倾销…; A供应商. */
export function products(view: View): Draft[] {
  return wordMatcher('cues.yaml', 'products')
    .find(view.folded)
    .flatMap((cue) => productList(view, cue.end));
}

function productList(view: View, start: number): Draft[] {
  const rest = view.folded.slice(start, start + 120);
  const stop = listEnd.exec(rest);
  const list = rest.slice(0, stop ? stop.index : rest.length);
  if (!list.includes('、')) return [];
  return items(list, start)
    .filter((item) => isGood(view, item))
    .map((item) => draft(view, item, 'Commodity', 'product-list', 0.7));
}

/** The members of a list: parted by 、, the last by 及, 以及 or 和. */
function items(list: string, start: number): Span[] {
  let at = start;
  return list.split(/(、|以及|及|和(?=[^、]*$)|与(?=[^、]*$))/).flatMap((part) => {
    const from = at;
    at += part.length;
    return /^(?:、|以及|及|和|与)?$/.test(part) ? [] : [{ start: from, end: at }];
  });
}

function isGood(view: View, item: Span): boolean {
  const length = item.end - item.start;
  if (
    length < 2 ||
    length > 10 ||
    wordSet('generic.yaml', 'products').has(view.folded.slice(item.start, item.end))
  )
    return false;
  const stem = stemOf(view, item.start, item.end);
  return /^[\p{Script=Han}a-z0-9-]+$/u.test(view.folded.slice(item.start, item.end)) && stem.places === 0;
}
