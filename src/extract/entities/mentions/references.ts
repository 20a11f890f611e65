import { type EntityType, type Span } from '../../../model';
import { firstAfter, merged, touches, within } from '../../spans';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

/** The rule of a mention that refers back: its words name nothing outside the article. */
export const refersBackRule = 'refers-back';

interface Reference {
  readonly pattern: RegExp;
  readonly types: readonly EntityType[];
  /** What the name referred to must look like. */
  readonly names?: RegExp;
  /** In a notice it is whoever gives the notice, whichever company was named last. */
  readonly issuer?: boolean;
}

const references: readonly Reference[] = [
  { pattern: /[该本此](?:集团公司|集团)/g, types: ['Organization'], names: /集团/ },
  {
    pattern: /(?<![\u4e00-\u9fff])(?:集团公司|集团)|(?<=[该本，,。：:])集团公司/g,
    types: ['Organization'],
    names: /集团|公司/,
  },
  {
    pattern: /(?:这家|该)企业(?![家们])|这家公司/g,
    types: ['Organization'],
    names: /(?<!车间|部|处|科|局|中心|委员会)$/,
  },
  { pattern: /该公司/g, types: ['Organization'] },
  {
    pattern:
      /(?:本公司|(?<![\u4e00-\u9fff（(])公司(?=[\u4e00-\u9fff])|(?<=[和及与由对将为给在,，])公司(?=及|和|与|持股|控股|拟|将|主营|的|以|股东|全资))/g,
    types: ['Organization'],
    issuer: true,
  },
  { pattern: /[该本]行(?![业为动政程])/g, types: ['Organization'], names: /银行/ },
  { pattern: /[该本我全]市(?![场民区价值])/g, types: ['Place'], names: /市$/ },
  { pattern: /[该本我全](?:省|州|县)(?![级份])/g, types: ['Place'], names: /(?:省|州|县)$/ },
  {
    pattern:
      /[该本](?:工业园区?|产业园区?|园区|开发区|高新区|经开区)|(?<![\u4e00-\u9fff])(?:高新区|开发区|经开区|工业园区|产业园区|园区)/g,
    types: ['Place', 'GovernmentBody'],
    names: /(?<!自治)(?<!特别行政)区$|园$/,
  },
  { pattern: /[该本]口岸/g, types: ['Facility'], names: /口岸/ },
  { pattern: /[该本]机场|(?<=[。\n>])机场(?=海拔|跑道|位于|年)/g, types: ['Facility'], names: /机场/ },
  {
    pattern: /[该本]项目|(?<=[。！\n])项目(?=建成|投产|总投资|达产|位于|计划|预计|全部)/g,
    types: ['Project'],
    names: /项目|改造/,
  },
  { pattern: /[该本]工程/g, types: ['Project'], names: /工程/ },
  { pattern: /[该本](?:电厂|油田|气田|煤矿|铁矿|铜矿|金矿|厂|矿|水库|电站|港)/g, types: ['Facility'] },
  {
    pattern: /[该本](?:处|科|局|委|部|厅|署|中心|组|办|关|站)(?![门分长键税员])/g,
    types: ['GovernmentBody', 'Organization'],
  },
  { pattern: /该业务|这项业务|这一重点业务|这项特色业务/g, types: ['Activity'] },
];

/** Words of the text that refer back to a name in it: 该口岸, 集团公司, 项目建成后. They name nothing outside the article. */
export function refersBack(view: View, found: readonly Draft[]): Draft[] {
  const said = references.flatMap((reference) => {
    const matches = matchesOf(reference.pattern, view.folded);
    return matches.length > 0 ? [{ reference, matches }] : [];
  });
  if (said.length === 0) return [];
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const whole = sorted.filter((d) => d.rule !== 'listed-project');
  const named = merged(sorted);
  const issuers = issuersAmong(view, sorted);
  return said.flatMap(({ matches, reference: { types, names, issuer } }) =>
    matches.flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (touches(named, span)) return [];
      const wanted = names ?? lastChar(match[0], types);
      const of =
        issuer === true && issuers.length > 0
          ? issuerFor(view, issuers, antecedent(view, sorted, span.start, types, wanted), span)
          : types.includes('Project')
            ? topicBefore(view, whole, span, types, wanted)
            : antecedent(view, sorted, span.start, types, wanted);
      if (!of) return [];
      const because = `${view.text.slice(span.start, span.end)} refers back to ${view.text.slice(of.start, of.end)}`;
      return [
        draft(view, span, of.type, refersBackRule, 0.5, {
          name: of.name,
          thing: of.thing,
          scope: of.scope,
          because,
        }),
      ];
    }),
  );
}

const givesNotice: ReadonlySet<string> = new Set(['notice', 'announcer', 'stock-code']);

const coded = /^[（(](?:股份代[号碼码]|证券代[号码]|股票代[号码]|\d{4,6}[)）.])/;

/** Who gives notice in the text: those who publish their own figures or plans, and those whose board signs. */
const issuersAmong = (view: View, sorted: readonly Draft[]): readonly Draft[] =>
  sorted.filter(
    (d) =>
      d.type === 'Organization' &&
      (givesNotice.has(d.rule) ||
        coded.test(view.folded.slice(d.end, d.end + 8)) ||
        /^董事会(?=\s|$)/.test(view.folded.slice(d.end, d.end + 4))),
  );

/** Whoever gives the notice, unless the sentence before begins with somebody else. */
function issuerFor(
  view: View,
  issuers: readonly Draft[],
  last: Draft | undefined,
  span: Span,
): Draft | undefined {
  if (view.folded[span.start] === '本') return issuers.findLast((d) => d.end <= span.start) ?? issuers[0];
  const leads = last && /[\n。；;！？]\s*$/.test(view.folded.slice(Math.max(0, last.start - 3), last.start));
  return leads ? last : (issuers.findLast((d) => d.end <= span.start) ?? issuers[0]);
}

/** 该处 refers to what ends in 处. */
const lastChar = (text: string, types: readonly EntityType[]): RegExp | undefined =>
  types.includes('GovernmentBody') || types.includes('Facility')
    ? new RegExp(`${text.slice(1)}$`)
    : undefined;

/** So many names before a word are looked at for the one that it refers to. */
const farthest = 1000;

function antecedent(
  view: View,
  sorted: readonly Draft[],
  before: number,
  types: readonly EntityType[],
  names: RegExp | undefined,
): Draft | undefined {
  const from = firstAfter(sorted, before) - 1;
  for (let i = from; i >= Math.max(0, from - farthest); i -= 1) {
    const d = sorted[i];
    if (
      d &&
      d.end <= before &&
      types.includes(d.type) &&
      d.rule !== 'latin-name' &&
      (!names || names.test(d.name) || names.test(view.folded.slice(d.start, d.end)))
    )
      return d;
  }
  return undefined;
}

const longestSentence = 500;

/**
 * 项目 at the head of a sentence refers to what the sentence before was about, the first project named in it; 该项目 to the last one.
 * What was only listed as a part of a project is not referred to.
 */
function topicBefore(
  view: View,
  whole: readonly Draft[],
  span: Span,
  types: readonly EntityType[],
  names: RegExp | undefined,
): Draft | undefined {
  const last = antecedent(view, whole, span.start, types, names);
  if (!last || /[该本]/.test(view.folded[span.start] ?? '')) return last;
  const near = Math.max(0, last.start - longestSentence);
  const from = Math.max(
    ...['。', '！', '\n', '；'].map((mark) => view.text.slice(near, last.start).lastIndexOf(mark)),
  );
  const spoken = within(whole, near + from + 1, span.start);
  return spoken.find((d) => d.end <= span.start && types.includes(d.type)) ?? last;
}
