import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { brandIn } from '../words/stem';
import { flag, kindOf, mark, type View, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

/** A company bought: 收购 and a name that no table knows, or one in Latin letters, and those listed after it. */
export function acquired(view: View): Draft[] {
  const found: Draft[] = [];
  for (const cue of wordMatcher('cues.yaml', 'acquire').find(view.folded)) {
    for (let at = cue.end; ;) {
      const name = nameFrom(view, at);
      if (!name) break;
      found.push(draft(view, name, 'Organization', 'acquired', 0.7));
      const joint = view.text[name.end] ?? '';
      if (!'及、和与與'.includes(joint) || joint === '') break;
      at = name.end + 1;
    }
  }
  return found;
}

const share = /^[\d.]+%(?:的)?(?:股权|股份|权益)/;

/** 持有沁蔚国际23%的股份: what shares are held of is a company. */
export function shareholdings(view: View): Draft[] {
  return wordMatcher('cues.yaml', 'holds')
    .find(view.folded)
    .flatMap((cue) => {
      const name = nameFrom(view, cue.end);
      return name && share.test(view.folded.slice(name.end, name.end + 16))
        ? [draft(view, name, 'Organization', 'acquired', 0.7)]
        : [];
    });
}

/** The run of unknown characters, or of Latin words, that begins at a position. */
function nameFrom(view: View, at: number): Span | null {
  const latin = /^[A-Z][\w&.]*(?: [A-Z][\w&.]*)*/.exec(view.text.slice(at, at + 60));
  if (latin) return { start: at, end: at + latin[0].length };
  let unknown = 0;
  let end = at;
  for (let i = wordStartingAt(view, at); i >= 0 && i < view.starts.length; i += 1) {
    const kind = kindOf(view, i);
    const part = (kind & mark.unknown) !== 0 || ((kind & (flag.protect | flag.office)) !== 0 && unknown > 0);
    if (!part || (kind & flag.stop) !== 0 || end - at > 10) break;
    if ((kind & mark.unknown) !== 0) unknown += 1;
    end = view.ends[i] ?? end;
  }
  const isName = unknown >= 2 && end - at <= 10 && !wordSet('generic.yaml').has(view.folded.slice(at, end));
  return isName && brandIn(view, at, end) > 0 ? { start: at, end } : null;
}
