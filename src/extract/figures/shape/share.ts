import { shape, type Shape, type ShapeWords } from './found';
import { bears } from '../phrase/phrase-words';
import { isRatio, ratioOf } from './ratio';
import { shareAfter, shareBefore } from './words';

const groupAfter = /^(?:以上|左右|多)?的?[\u4e00-\u9fff]{2,}/;

/** 市占率为5%: the name says that it is a share. */
export function nameOfShare({ q, phrase, predicate }: ShapeWords): Shape | null {
  if (!isRatio(q) || predicate.to) return null;
  return phrase.term?.entry.entry.reads === 'share' ? shape('share', 'name of a share') : null;
}

/** 占…的5%, 5%的股权, 为…的2倍, 68%的受访者. */
export function share({ page, q, predicate, phrase, region }: ShapeWords): Shape | null {
  if (!isRatio(q) || q.unit?.entry.change) return null;
  const right = page.folded.slice(q.end, q.end + 12);
  if (shareBefore().test(region)) return shape('share', '占');
  if (shareAfter().test(right)) return shape('share', 'share of what follows');
  if (bears().test(region) && /^(?:以上|左右)?的[\u4e00-\u9fff]{2}/.test(right))
    return shape('share', 'share that is borne');
  if (ratioOf.test(region)) return shape('share', 'ratio to what stands before');
  const alone = phrase.start >= phrase.end && !/[为是达至到占]/.test(predicate.words);
  return alone && groupAfter.test(right) && q.unit?.code !== '{times}'
    ? shape('share', 'share of a group')
    : null;
}
