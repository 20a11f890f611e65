import { startsWord } from '../../../text/language/words';
import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, type View } from '../words/view';
import { isHanChar, isWordAt, personAt, surnameAt } from './person-name';
import { matchesOf } from '../../../text/matches';

const holds = /^(?:担任|出任|接任|兼任|代行|接替)/;
const appoints = /(?:由|聘任|委任|任命|聘请|提名|选举|推选|增补|选聘)(?:了)?/g;
const takes =
  /(?:已|将|拟|正式|继续|再度|再次|先后|此前|先生|女士|同志)*(?:出任|担任|兼任|就任|接任|当选|获任|升任|调任|转任|升至|履新|执掌|接棒|接替|掌舵|辞任|辞去|卸任|离任|获聘|获委任|受聘|任)/g;
const leadsToName = /(?:^|[。；;！？，,、：:\s（(“"】])(?:其中|据悉|同时|并)?$/;

/** Who is given a post or takes one: 董事会聘任某某接任, 某某任某集团董事长. */
export const appointees = (view: View): Draft[] => [...given(view), ...taking(view)];

const given = (view: View): Draft[] =>
  matchesOf(appoints, view.folded).flatMap((match) => {
    const name = personAt(view, match.index + match[0].length);
    const isGiven =
      name !== null && (match[0] !== '由' || holds.test(view.folded.slice(name.end, name.end + 2)));
    return isGiven ? [draft(view, name, 'Person', 'appointee', 0.75)] : [];
  });

const taking = (view: View): Draft[] =>
  matchesOf(takes, view.folded).flatMap((match) => {
    const name = nameBefore(view, match.index);
    const isPost = name !== null && postFollows(view, match.index + match[0].length);
    return isPost ? [draft(view, name, 'Person', 'appointee', 0.78)] : [];
  });

/** A surname and one or two characters at the head of a clause, which no word of the dictionary goes across. */
function nameBefore(view: View, end: number): Span | null {
  for (const length of [3, 2]) {
    const start = end - length;
    if (start < 0 || surnameAt(view, start) === 0 || isWordAt(view, start)) continue;
    if (![...view.text.slice(start, end)].every(isHanChar)) continue;
    const isCut = startsWord(view.folded, end - 1) >= 2 || startsWord(view.folded, start) >= length;
    if (!isCut && leadsToName.test(view.folded.slice(Math.max(0, start - 3), start))) return { start, end };
  }
  return null;
}

const reach = 36;

/** 任某集团董事长, of what may be any words, only where the clause goes on to a post. */
function postFollows(view: View, from: number): boolean {
  const clause = /^[^，,。；;！？\n]*/.exec(view.folded.slice(from, from + reach))?.[0] ?? '';
  for (let at = from; at < from + clause.length; at += 1)
    if ((kindOf(view, view.at[at] ?? -1) & flag.title) !== 0) return true;
  return false;
}
