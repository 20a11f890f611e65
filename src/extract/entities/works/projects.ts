import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { brandIn, stemOf } from '../words/stem';
import { suffixes } from '../words/suffixes';
import { flag, kindOf, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

const listed =
  /(?:包含|包括|包涵|涵盖|分为|含)([^。；;！？\n]{4,60}?)(?:等)?(?:[两二三四五六七八九十]|\d{1,2})(?:大|个|项)(?:核心|重点|主体|标志性|重大|子|配套)?(?:工程|项目)/g;

/** Projects, named by place, product and capacity: …项目, …工程, and what 包含 … 两大工程 lists. */
export function projects(view: View): Draft[] {
  return [...bySuffix(view), ...membersOfLists(view)];
}

function bySuffix(view: View): Draft[] {
  const found: Draft[] = [];
  const not = wordMatcher('suffixes.yaml', 'project-not');
  for (const suffix of suffixes(view, 'project')) {
    const other = not.at(view.folded, suffix.start);
    if (other && other.end > suffix.end) continue;
    const start = projectStart(view, suffix, found.at(-1));
    if (start < 0) continue;
    const name = { start, end: suffix.end };
    if (
      isProject(view, name, suffix) ||
      isListedGood(view, name, suffix, found.at(-1)) ||
      isBuiltGood(view, name, suffix)
    )
      found.push(draft(view, name, 'Project', 'project-suffix', 0.85));
  }
  return found;
}

/** A project named right after another, A项目200万吨B项目, begins where the first ends. */
function projectStart(view: View, suffix: Span, before: Draft | undefined): number {
  const start = leftEdge(view, suffix.start, {
    numbers: true,
    softStart: true,
    plainStart: true,
    longest: 44,
  });
  if (start >= 0 && before && start < before.end && before.end < suffix.start) return before.end;
  return start < 0 ? start : afterInvesting(view, behindVerb(view, start, suffix.start), suffix.start);
}

const leads =
  /^(?:公司(?=年产|投资|[\d.])|(?:开工)?建设|(?:及其|以及|及)?(?:配套|拟建|投建|建)(?=年产|年加工|年处理|[\d.])|[^\d]{0,16}?(?<!扩|新|改)建设?(?=年产|年加工|年处理)|[^\d]{1,14}?(?:计划|拟|规划|将)?(?:新建|兴建|建设|扩建|备案|核准|批准|批复)(?:的)?(?=年产|年加工|年处理)|(?:以|将)?第[一二三四五]个(?=[\d.])|[^\d]{2,12}?(?:核准|批复|批准|公示)(?=[^\d]{4})|[^\d]{0,12}?(?:中标|斥资|耗资))/;

/** 该公司年产…项目, 开工建设于田县…工程, 及配套年产…项目, 某园区建设年产…项目: what only leads to the name. */
function behindVerb(view: View, start: number, end: number): number {
  const lead = leads.exec(view.folded.slice(start, end));
  return lead && end - start - lead[0].length >= 4 ? start + lead[0].length : start;
}

/** 石河子市投资建设年产20万吨…项目: the project is what was invested in. */
function afterInvesting(view: View, start: number, end: number): number {
  const verb =
    /^(?:.{0,12}?(?:投资|斥资|出资))?[\d.,]+(?:余|多)?[万亿]*(?:美元|欧元|港元|元)(?:人民币)?(?:投资)?(?:建设|新建|兴建|扩建|打造|投建)?(?:的)?|^.{0,12}?(?:投资建设|投资新建|投资兴建|共同建设|规划建设|合作建设|投资)/.exec(
      view.folded.slice(start, end),
    );
  return verb && end - start - verb[0].length >= 4 ? start + verb[0].length : start;
}

/** 12个重大产业项目: so many of them, not one. */
const counted =
  /^[\d.,]+[万亿]*元(?:ppp)?$|^(?:[约近超逾]?[一二三四五六七八九十两]+成|[\d.,]+(?:余|多)?(?:个|项|大|批|类|家|处|座)|全[区省市国县州]|配套|相关|有关|上述|附属)/;

/** …改造两大核心工程: the group of those listed before. */
const groups = /[两二三四五六七八九十\d](?:大|个|项)[\u4e00-\u9fff]{0,4}(?:工程|项目)$/;

function isProject(view: View, name: Span, suffix: Span): boolean {
  if (
    suffix.start - name.start < 2 ||
    wordSet('generic.yaml', 'projects').has(view.folded.slice(name.start, name.end))
  )
    return false;
  const stem = stemOf(view, name.start, suffix.start);
  if (
    isKindOfProject(view, name) ||
    counted.test(view.folded.slice(name.start, suffix.start)) ||
    /[\d一二三四五六七八九十百两多数几]个$/.test(
      view.folded.slice(Math.max(0, name.start - 2), name.start),
    ) ||
    groups.test(view.folded.slice(name.start, name.end))
  )
    return false;
  if (stem.numbers > 0 && stem.unknown + stem.places + stem.goods + stem.latin + stem.prose < 2) return false;
  return (
    stem.places > 0 ||
    stem.organizations > 0 ||
    stem.numbers + stem.goods > 1 ||
    (stem.numbers > 0 && stem.unknown >= 2) ||
    (stem.unknown >= 2 && stem.length >= 4 && isBranded(view, name, suffix)) ||
    (stem.latin > 0 && stem.length > 3)
  );
}

/** 新疆重点产业项目: behind the place only a kind of project. */
function isKindOfProject(view: View, { start, end }: Span): boolean {
  const index = wordStartingAt(view, start);
  const place = view.words[index]?.things[0]?.type === 'Place' ? (view.ends[index] ?? start) : start;
  return place > start && wordSet('generic.yaml', 'projects').has(view.folded.slice(place, end));
}

/** 年产20万吨甲醇项目、尿素项目: behind a project, a good alone names the next of the list. */
function isListedGood(view: View, name: Span, suffix: Span, before: Draft | undefined): boolean {
  if (!before || !/^(?:、|以及|及|和|与)$/.test(view.folded.slice(before.end, name.start))) return false;
  const { goods, unknown, prose } = stemOf(view, name.start, suffix.start);
  return goods > 0 && unknown + prose === 0 && suffix.start - name.start >= 2;
}

const built = /(?:建设|动工建设|投建|兴建|新建|实施|投资)(?:的)?$/;
const process = /(?:深加工|精深加工|加工|冶炼|提取|制取|综合利用|产业链|一体化|回收|制造|生产)$/;

/** 某公司建设的|负极材料项目, 镁合金深加工项目: a good, and that it is built or what is done to the good. */
function isBuiltGood(view: View, name: Span, suffix: Span): boolean {
  const { goods, places, organizations, numbers } = stemOf(view, name.start, suffix.start);
  if (goods !== 1 || places + organizations + numbers > 0 || suffix.start - name.start < 3) return false;
  if (wordSet('generic.yaml', 'projects').has(view.folded.slice(name.start, name.end))) return false;
  if (view.words[wordStartingAt(view, name.start)]?.things[0]?.type !== 'Commodity') return false;
  return (
    built.test(view.folded.slice(Math.max(0, name.start - 5), name.start)) ||
    process.test(view.folded.slice(name.start, suffix.start))
  );
}

/** Characters of no word name a project; not in front of a verb that has it as its object: 地州市连线对接|项目. */
function isBranded(view: View, name: Span, suffix: Span): boolean {
  const last = wordEndingAt(view, suffix.start);
  const isObject = last >= 0 && (kindOf(view, last) & flag.prose) !== 0;
  return !isObject && brandIn(view, name.start, suffix.start) > 0;
}

function membersOfLists(view: View): Draft[] {
  return matchesOf(listed, view.folded).flatMap((match) => {
    const list = match[1] ?? '';
    let at = match.index + match[0].indexOf(list);
    return list.split(/([、，,]|以及|及其|和(?=[^、]*$))/).flatMap((part) => {
      const span = { start: at, end: at + part.length };
      at = span.end;
      return part.length >= 4 && span.end <= view.text.length
        ? [draft(view, span, 'Project', 'listed-project', 0.9)]
        : [];
    });
  });
}
