import { predicateWords } from '../../../lexicon/cues';
import { type Span } from '../../../model';
import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { standIn } from '../phrase/phrase-words';
import { endingAt, type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type ReadFigure } from '../figure';
import { clauseStart } from '../phrase/clause';
import { nounPhrase } from '../phrase/noun-phrase';
import { textOf } from '../words';
import { members, membersOf, ownerNoun, sharedTail, withoutPeriods } from './members';

/** The list that stands before 分别. */
export interface List {
  readonly spans: readonly Span[];
  /** The indicator that its members share: 产量. */
  readonly tail: Span | null;
  /** 对东盟、欧盟进出口: the word before the first member that makes them counterparts. */
  readonly toward: Span | null;
  /** Where it ends. */
  readonly end: number;
}

/** Without one of these words nothing is dealt out: most figures stand behind none. */
const each = /分别|各自|依次/;

const eachBefore =
  /(?:分别|各自|依次)(?=(?:约|已)?(?:占|为|是|达|完成|实现|取得|录得|获得|较|比|同比|环比|相当于)[^,。;]*$)/;

/** Where the list that a 分别 deals to ends: before the word, which may stand before 占… or 较上月; null without one. */
export function eachAt(page: Page, figure: ReadFigure): number | null {
  const { predicate, draft } = figure;
  if (predicate.each) return predicate.nameEnd;
  const words = page.folded.slice(draft.region.start, draft.region.end);
  if (!each.test(words)) return null;
  const found = eachBefore.exec(words);
  return found ? draft.region.start + found.index : (deedAfterEach(page, figure)?.each ?? null);
}

/** 办公楼和商铺分别销售: what each did; a word that ends no list (分别位于) is none. */
const deed = once(
  () => new RegExp(`(?:分别|各自|依次)(?:累计|共)?(${anyOf('subjects.yaml', 'deed')})(?:了|约|近|超)?$`),
);

/** The verb between 分别 and the number, which the members of the list share; null without one. */
function deedAfterEach(page: Page, { draft }: ReadFigure): (Span & { readonly each: number }) | null {
  const { region } = draft;
  const found = deed().exec(page.folded.slice(region.start, region.end));
  if (!found?.[1]) return null;
  const each = region.start + found.index;
  const start = each + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length, each };
}

/** 甲、乙分别实现营收3亿元、2亿元: the name behind the word, which the members share; null without one. */
function nameAfterEach(page: Page, { predicate }: ReadFigure, end: number): Span | null {
  const word = /^(?:分别|各自|依次)(?!约?占)/.exec(page.folded.slice(end, predicate.nameEnd));
  if (!word) return null;
  const name = nounPhrase(page, end + word[0].length, predicate.nameEnd);
  return name.term && name.end > name.start ? { start: name.start, end: name.end } : null;
}

/** The last `count` members of the list before a figure, in this clause or one or two before it. */
export function listBefore(page: Page, sentence: Span, first: ReadFigure, count: number): List | null {
  const end = eachAt(page, first) ?? first.predicate.nameEnd;
  const floors = listFloors(page, sentence, end);
  const apart = listApart(page, floors, first, count);
  if (apart) return apart;
  for (const floor of floors) {
    const span = withoutPeriods(page, { start: trimLead(page, floor, end), end });
    const chosen = membersOf(page, span, count).slice(-count);
    const last = chosen[count - 1];
    // M2增长8.8%，增速分别…: a clause with a figure of its own is no member; a size in a name (20mm中板) is one.
    if (chosen.some((member) => statesFigure(page, member))) continue;
    if (!last) continue;
    const did = deedAfterEach(page, first) ?? nameAfterEach(page, first, end);
    return did ? { spans: chosen, tail: did, toward: null, end } : withTail(page, chosen, last, end);
  }
  return null;
}

/** A member that no table knows is no longer. */
const longestMember = 6;

/** 带动电子及通信产品接单续强，10月接单分别…: the members stand in a clause before that of the indicator they share. */
function listApart(page: Page, floors: readonly number[], first: ReadFigure, count: number): List | null {
  const { phrase } = first;
  const [own = 0, ...earlier] = floors;
  if (phrase.end <= phrase.start || members(page, { start: own, end: phrase.end }).length > 1) return null;
  const shared = textOf(page, phrase);
  for (const [i, start] of earlier.entries()) {
    const span = withoutPeriods(page, { start: trimLead(page, start, own), end: (floors[i] ?? own) - 1 });
    const named = page.text.slice(span.start, span.end).indexOf(shared);
    const chosen = members(page, named < 0 ? span : { start: span.start, end: span.start + named });
    const all =
      chosen.length === count &&
      chosen.every((s) => s.end - s.start <= longestMember || endingAt(page.names, s.end)) &&
      chosen.some((s) => endingAt(page.names, s.end));
    if (all) return { spans: chosen.map((s) => nameIn(page, s)), tail: phrase, toward: null, end: span.end };
  }
  return null;
}

/** The name that a member ends with: 电子 of 激励电子. */
function nameIn(page: Page, member: Span): Span {
  const named = endingAt(page.names, member.end);
  return named && named.start > member.start ? { start: named.start, end: member.end } : member;
}

const statesFigure = (page: Page, span: Span): boolean =>
  within(page.quantities, span.start, span.end).some(({ unit }) =>
    ['ratio', 'money'].includes(unit?.entry.class ?? ''),
  );

function withTail(page: Page, chosen: readonly Span[], last: Span, end: number): List {
  const rest = chosen.slice(0, -1);
  const named = rest.every((s) =>
    within(page.terms, s.start, s.end).some((t) => t.end === s.end && !ownerNoun.test(t.term)),
  );
  const at = named ? last.end : sharedTail(page, last);
  const tail = at < last.end ? withoutPeriods(page, { start: at, end: last.end }) : null;
  const list = [...rest, { start: last.start, end: at }];
  const spans = list.map((s) => withoutPeriods(page, s));
  const toward = tail && towardAt(page, spans[0]);
  if (toward) spans[0] = { start: toward.end, end: spans[0]?.end ?? toward.end };
  return { spans, tail, toward, end };
}

/** The 对 or 从 in the first member, where a name follows to its end. */
function towardAt(page: Page, first: Span | undefined): Span | null {
  if (!first) return null;
  const name = within(page.names, Math.max(1, first.start), first.end).find(
    (n) => n.end === first.end && /[对向从]/.test(page.folded.charAt(n.start - 1)),
  );
  return name ? { start: name.start - 1, end: name.start } : null;
}

/** Where a list may begin: this clause, and one or two before it. */
function listFloors(page: Page, sentence: Span, end: number): number[] {
  const floors: number[] = [];
  let at = end;
  for (let i = 0; i < 3 && at > sentence.start; i += 1) {
    at = clauseStart(page.folded, sentence.start, at).start;
    floors.push(at);
    at -= 1;
  }
  return floors;
}

const leading = /^(?:其中|此外|另外|而|从[^,]{1,8}看|分产品看|数据显示|统计显示|经济部统计显示)[,:]?/;

const trimLead = (page: Page, start: number, end: number): number => {
  let at = start + (leading.exec(page.folded.slice(start, end))?.[0].length ?? 0);
  const lead = predicateWords('lead').at(page.folded, at, end);
  if (lead && (lead.end - at > 1 || /[致使令]/.test(lead.term))) at = lead.end;
  const name = within(page.names, at, at + 1)[0];
  if (name && name.start === at && page.folded.charAt(name.end) === '的') return name.end + 1;
  // 全市猪、牛、羊: whose goods they are stands before the first.
  const whose = standIn().exec(page.folded.slice(at, Math.min(end, at + 8)))?.[0].length ?? 0;
  const place = name?.start === at && name.type === 'Place' ? name.end : at + whose;
  const good = startingAt(page.names, place);
  if (place > at && (whose > 0 || (good && good.type === 'Commodity' && good.end < end))) return place;
  return at;
};
