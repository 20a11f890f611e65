import { contains, type EntityType, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { isPlainGood, kindAtEnd } from './plain-goods';
import { matchesOf } from '../../../text/matches';

const noun = '[\\u4e00-\\u9fffa-z0-9-]{1,14}?';
const joined = `${noun}(?:(?:、|及其|以及|及|和|与|/)${noun}){0,5}`;
const lead =
  '(?:(?:其中|并|及|致|使|此外|同期|主要|包括|分产品看|分品种看|分行业看|产品中|出口中|进口中|限上|(?:可|共|年|日|副|出|设计年)?(?:生产|产)|上半年|全年|一季度|前[一二三两\\d]+个?(?:季度|月)|今年以来|今年|去年|当月|期内|\\d{1,2}月份?)(?:的)?[，,：:]?){0,2}';
const measure =
  '(?:业务|板块|分部)?(?:累计|合计|全年|当月|当年|当季)?[亦也仍均]?(?:实现|完成|录得|取得)?(?:(?:产|销|产销|销售|出口|进口|进出口|消费)量|出口额|进口额|进出口额|出口总值|进口总值|出口值|进口值|销售额|零售额|销售收入|营业收入|营业额|营收|收入|产值|库存|出口|进口|进出口|均价|价格)?';
const way =
  '(?:的)?(?:同比|环比|按年|按月|较去年同期|较上年同期|比上年|年)?(?:双双|均|也|亦|仍|却|则|就|分别|依次|各|合计|共|同为){0,2}(?:出口|进口|实现营收|实现收入|实现)?(?:约|近|逾|超|超过|突破|达到|达|为|升至|增至|降至|增长|增加|增幅|上升|上涨|涨幅|涨|升|增|下降|下跌|减少|下滑|降幅|跌幅|跌|降|减)?(?:了|约|近|逾|超|达|为)?';
const figure =
  '[（(]?[+-]?\\d[\\d.,]*(?:余|多)?[万亿]*(?:%|个百分点|吨|公斤|公吨|元|美元|港元|台币|欧元|件|台|辆|米|立方米|千瓦时|头|只|双|桶|令吉|坚戈|盎司|匹|万套|套|箱)';

/** 服装出口209亿美元(+30%)、布料75亿美元: what each figure of a clause is of, with the measure behind it. */
const measured = new RegExp(
  `(?<=^|[。；;，,、：:\\n）)\\s])${lead}(?<nouns>${joined})${measure}${way}(?=${figure})`,
  'gmu',
);

/** What stands between two figures of one list. */
const between = 60;

/** What the figures behind are of is no good: 分渠道看，直营…. */
const otherKinds =
  /分(?:渠道|地区|区域|客户|口岸|港口|性别|来源|国别|市场|方式|模式|月|季度|企业类型|经济类型)看?[，,：:]?$/;

interface Member extends Span {
  readonly type: EntityType | undefined;
}

/** Goods and trades that no table knows, beside others that are known, each with a figure of its own or 分别. */
export function measuredLists(view: View, found: readonly Draft[]): Draft[] {
  const groups = groupsIn(view);
  if (groups.length === 0) return [];
  const known = new Map(
    found
      .filter(({ type }) => type === 'Commodity' || type === 'Industry')
      .map((d) => [`${d.start}-${d.end}`, d.type] as const),
  );
  const wider = found.filter(({ rule }) => rule === 'compound-trade' || rule === 'kind-of-good');
  return groups.flatMap((spans) =>
    unknownOf(view, spans, known).filter((d) => !wider.some((one) => contains(one, d))),
  );
}

/** The nouns of figures that follow each other closely. */
function groupsIn(view: View): Span[][] {
  const groups: Span[][] = [];
  let last = -Infinity;
  for (const match of matchesOf(measured, view.folded)) {
    if (otherKinds.test(view.folded.slice(Math.max(0, match.index - 8), match.index))) continue;
    const nouns = match.groups?.['nouns'] ?? '';
    const start = match.index + match[0].indexOf(nouns);
    const spans = membersOf(nouns, start);
    const end = match.index + match[0].length;
    const goesOn = start - last <= between && !/[。\n]/.test(view.folded.slice(last, start));
    if (goesOn) groups.at(-1)?.push(...spans);
    else groups.push(spans);
    last = end;
  }
  return groups;
}

const joint = /以及|及其|及|和|与/;

/** A、B及C are three, and A及B are two; but of A及其零件、B及B制品 each is one kind of thing. */
function membersOf(nouns: string, start: number): Span[] {
  const parts = nouns.split(/[、/]/);
  const last = parts.at(-1) ?? '';
  const splits = !wholes.test(last) && !parts.slice(0, -1).some((part) => joint.test(part));
  let at = start;
  return parts.flatMap((part, i) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 1;
    const cut = splits && i === parts.length - 1 ? joint.exec(part) : null;
    if (!cut) return [span];
    const behind = span.start + cut.index + cut[0].length;
    return [
      { start: span.start, end: span.start + cut.index },
      { start: behind, end: span.end },
    ];
  });
}

/** 服装及衣着附件, 橡胶及塑料制品: what is joined to a kind of goods is of the kind. */
const wholes = /(?:及其|及|和|与)[\u4e00-\u9fff]{0,6}(?:制品|附件|零件|零部件|配件|产品|材)$/;

function unknownOf(view: View, spans: readonly Span[], known: ReadonlyMap<string, EntityType>): Draft[] {
  const members = spans.map((span): Member => ({
    ...span,
    type: tradeByEnd(view, span) ?? kindAtEnd(span, known),
  }));
  const counted = members.filter(({ type }) => type !== undefined);
  if (counted.length === 0 || members.length < 2) return [];
  const trades = counted.filter(({ type }) => type === 'Industry').length;
  const type: EntityType = trades * 2 > counted.length ? 'Industry' : 'Commodity';
  return members
    .filter(
      (m) =>
        (m.type === undefined || wholes.test(view.folded.slice(m.start, m.end)) || isTrade(view, m)) &&
        isPlainGood(view, m),
    )
    .map((m) => draft(view, m, m.type ?? type, 'measured-list', 0.8));
}

const isTrade = (view: View, { start, end }: Span): boolean =>
  /(?:业|制造|加工|冶炼)$/.test(view.folded.slice(start, end));

const tradeByEnd = (view: View, span: Span): EntityType | undefined =>
  isTrade(view, span) ? 'Industry' : undefined;
