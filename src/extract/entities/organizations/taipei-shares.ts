import { once } from '../../../lexicon/load';
import { Matcher } from '../../../lexicon/match';
import { type NamedThing } from '../../../lexicon/named-thing';
import { taipeiShares } from '../../../lexicon/shares';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View } from '../words/view';

/** What only reports from that market say. */
const market =
  /台股|上市柜|证交所|柜买中心|法说会|公开资讯观测站|新台币|台币|[台高新]北报[道导]|台[北中南]\d{1,2}日电|[年月季]增(?:率)?[\d.]+%|-ky(?![a-z])|合并营收/;

const names = once(
  (): Matcher<NamedThing> => new Matcher([...taipeiShares()].map(([name, thing]) => [name, thing] as const)),
);

/** 台玻, 貿聯-KY: companies listed in Taipei by the short names of their shares, in a text that speaks of that market. */
export function taipeiCompanies(view: View): Draft[] {
  if (!market.test(view.folded)) return [];
  return names()
    .find(view.folded)
    .filter((match) => isFree(view, match.start, match.end))
    .flatMap((match) => {
      const code = /^-ky(?![a-z])/.exec(view.folded.slice(match.end, match.end + 4))?.[0].length ?? 0;
      const span = { start: match.start, end: match.end + code };
      return [draft(view, span, 'Organization', 'taipei-share', 0.62, { thing: match.entry })];
    });
}

/** None of its characters is of a word of a table, and no word of the dictionary is it, begins with it or goes across its ends. */
function isFree(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const kind = kindOf(view, view.at[at] ?? -1);
    if ((kind & mark.unknown) === 0 && ((kind & flag.known) !== 0 || end - start === 2)) return false;
  }
  return (
    startsWord(view.folded, start) < end - start &&
    startsWord(view.folded, start - 1) < 2 &&
    startsWord(view.folded, end - 1) < 2
  );
}
