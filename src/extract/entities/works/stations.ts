import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { brandIn, stemOf } from '../words/stem';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { matchesOf } from '../../../text/matches';

const ending = /站(?![点台在长着立稳起式内房位前上])/g;
const lengths = [4, 3, 2];

/** Stations behind the place where they stand, 重庆黔江站, and those listed behind them: 云南东川站、建水北站. */
export function stations(view: View): Draft[] {
  const found: Draft[] = [];
  for (const match of matchesOf(ending, view.folded)) {
    const span = lengths
      .map((length) => ({ start: match.index - length, end: match.index + 1 }))
      .find((name) => isStation(view, name, found.at(-1)));
    if (span) found.push(draft(view, span, 'Facility', 'station', 0.8, { inner: true }));
  }
  return found;
}

/** A place of that name, or characters of no word, stand before 站; no 加油站 or 发电站. */
function isStation(view: View, name: Span, before: Draft | undefined): boolean {
  if (isOfPlace(view, name)) return true;
  if (name.start < 1 || !isOpen(view, name.start, before)) return false;
  const stem = stemOf(view, name.start, name.end - 1);
  if (/[^\u4e00-\u9fff]/.test(view.folded.slice(name.start, name.end))) return false;
  return stem.places === 1
    ? stem.length - stem.unknown <= 3
    : stem.unknown >= 2 && brandIn(view, name.start, name.end - 1) > 0;
}

/** 阿拉山口站|团委书记: a place and 站, where a post or a mark follows. */
function isOfPlace(view: View, { start, end }: Span): boolean {
  const place = wordStartingAt(view, start);
  if (view.words[place]?.things[0]?.type !== 'Place' || view.ends[place] !== end - 1) return false;
  const next = view.at[end] ?? -1;
  return (
    (kindOf(view, next) & (flag.title | mark.break)) !== 0 ||
    /^(?:党委|团委|工会)/.test(view.folded.slice(end, end + 2))
  );
}

const isOpen = (view: View, start: number, before: Draft | undefined): boolean => {
  if (view.folded[start - 1] === '、') return before?.end === start - 1;
  const place = wordEndingAt(view, start);
  return place >= 0 && view.words[place]?.things[0]?.type === 'Place';
};
