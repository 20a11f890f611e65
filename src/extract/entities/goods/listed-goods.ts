import { type EntityType, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { flag, kindOf, type View, wordStartingAt } from '../words/view';
import { wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

const lists = /[\u4e00-\u9fffa-z0-9-]{1,12}(?:、[\u4e00-\u9fffa-z0-9-]{1,12}){2,}/g;
const joints = /(以及|及其|及|和|与)/;

/** What no table knows in a list of goods or of industries is one of them too: 铜箔、隔膜、极耳、电解液等. */
export function listedGoods(view: View, found: readonly Draft[]): Draft[] {
  const known = new Map(found.filter(isKind).map((d) => [`${d.start}-${d.end}`, d]));
  return matchesOf(lists, view.folded).flatMap((match) => {
    const goesOn = /[\u4e00-\u9fff]/.test(view.folded[match.index + match[0].length] ?? '');
    return unknownIn(view, membersOf(match, goesOn), known);
  });
}

const isKind = (d: Draft): boolean => d.type === 'Commodity' || d.type === 'Industry';

/**
 * The members between the marks of a list. The first may begin with the words before the list, so that it only counts if it is known;
 * the last only stands where 等 or 及 or a mark closes it.
 */
function membersOf(match: RegExpExecArray, goesOn: boolean): Span[] {
  const closed = match[0].split('等')[0] ?? '';
  const isOpen = goesOn && closed.length === match[0].length;
  let at = match.index;
  return closed.split('、').flatMap((part, i, all) => {
    const start = at;
    at += part.length + 1;
    if (i < all.length - 1) return [{ start, end: start + part.length }];
    const joint = joints.exec(part);
    const last = start + (joint ? joint.index + joint[0].length : 0);
    return [
      ...(joint ? [{ start, end: start + joint.index }] : []),
      ...(isOpen ? [] : [{ start: last, end: start + part.length }]),
    ];
  });
}

function unknownIn(view: View, members: readonly Span[], known: ReadonlyMap<string, Draft>): Draft[] {
  const kinds = members.map((m) => known.get(`${m.start}-${m.end}`)?.type ?? endsKnown(m, known));
  const counted = kinds.filter((kind) => kind !== undefined);
  if (counted.length < 2 || counted.length * 2 < members.length) return [];
  const type: EntityType =
    counted.filter((kind) => kind === 'Industry').length * 2 > counted.length ? 'Industry' : 'Commodity';
  return members
    .slice(1)
    .filter((m, i) => kinds[i + 1] === undefined && isPlain(view, m))
    .map((m) => draft(view, m, type, 'listed-good', 0.55));
}

/** The first member, with whatever stands before it. */
const endsKnown = (m: Span, known: ReadonlyMap<string, Draft>): EntityType | undefined => {
  for (let start = m.start + 1; start < m.end; start += 1) {
    const d = known.get(`${start}-${m.end}`);
    if (d) return d.type;
  }
  return undefined;
};

/** Two to eight characters, none of them a place, a company, a figure or a word that stands in no name. */
function isPlain(view: View, m: Span): boolean {
  const length = m.end - m.start;
  const text = view.folded.slice(m.start, m.end);
  if (length < 2 || length > 8 || wordSet('generic.yaml').has(text)) return false;
  const stem = stemOf(view, m.start, m.end);
  if (stem.places + stem.organizations + stem.numbers > 0) return false;
  for (let i = wordStartingAt(view, m.start); i >= 0 && (view.starts[i] ?? m.end) < m.end; i += 1)
    if ((kindOf(view, i) & flag.known) === 0 && (kindOf(view, i) & (flag.stop | flag.title)) !== 0)
      return false;
  return !/(?:增长|下降|上升|下跌|公司|企业|部门|领域|地区|国家|等)$/.test(text);
}
