import { type Span } from '../../model';
import { matchesOf } from '../matches';
import { impossibleWords } from './impossible-dates';

const N = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九两])';
const D = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const B = '[ \\u3000]{0,2}';
const LINK = '(?:[-—–−~至到]{1,2})';
// 12月期铜, 11月原油期货, 5月合约: the month names the contract, not when its figure holds.
const CONTRACT =
  '(?:合约|期[铜铝锌铅镍锡金银货油钢]|交割|[\\u4e00-\\u9fff]{1,5}(?:期货|合约|期[铜铝锌铅镍锡金银油]))';

// One alternative a kind of word; every repetition is bounded, so the search is linear.
const words: readonly (readonly [kind: string, words: string])[] = [
  [
    'iso',
    `(?<![\\d.])(?:19|20)\\d{2}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2})(?![\\d.])`,
  ],
  ['iso8', `(?<![\\d.,])20[0-3]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\d.,%])`],
  ['roc', `(?<![\\d/.])1[0-3]\\d/\\d{1,2}(?:/\\d{1,2})?(?![\\d/])`],
  ['ym', `(?<![\\d.])20\\d{2}[/-](?:0?[1-9]|1[0-2])(?![\\d/年-])`],
  ['years', `(?<!\\d)(?:19|20)\\d{2}年?${LINK}(?:19|20)?\\d{2}(?:年度?|财年)(?!\\d{0,2}月)`],
  ['yqs', `(?<!\\d)20\\d{2}年?${B}q[1-4]${LINK}q[1-4](?!\\d)`],
  [
    'yq',
    `(?<!\\d)20\\d{2}年?${B}q[1-4]|(?<!\\d)[1-4]q(?:20)?\\d{2}(?!\\d)|(?<!\\d)20\\d{2}年?${B}h[12]|(?<!\\d)[12]h(?:20)?\\d{2}(?!\\d)`,
  ],
  ['plan', `(?<![一二三四五六七八九\\d])十[一二三四五六]五(?=[”"'’」』]|规划|时期|期间|末|以来|开局|收官)`],
  ['since', `今年以来|年初以来|年初至今|今年至今|今年迄今|年初迄今|开年以来|今年来`],
  ['rolling', `(?:过去|最近)${B}${N}${B}个月|近12个月`],
  ['lately', `(?:过去|最近|近)[二三四五六七八九十两]年(?=[,，来间的]|累计|平均|年均)`],
  [
    'holiday',
    `(?:(?:今年|去年|20\\d{2}年)${B})?[“"”]?(?:元旦|清明|五一|国庆|春节|端午|中秋)[”"]?(?:(?:中秋|国庆)?${B}(?:小长假|长假|假期|假日|黄金周|期间|节假日))`,
  ],
  [
    'same',
    `(?<!疫前|疫情前|节前)(?:去年|上年|前一年度?|上一年度?|前年)?同(?:期|月|季)(?!新|比|[高低](?![\\d于出]))`,
  ],
  [
    'now',
    `截至目前|截止目前|截至今日|截至发稿|目前|迄今|至今(?![年\\d])|今日|今天|昨日|昨天|前天|(?<=截至)当前`,
  ],
  ['rm', `本月份?|当月|上个?月份?|前一?个?月(?!的)|本季度?|季内|上一?个?季度?|前一季度?`],
  [
    'year',
    `(?<!\\d)(?:19|20)\\d{2}${B}(?:年度?(?!期)|财年|(?=全年|上半年|下半年|第[一二三四1-4]季|前[一二三\\d]))|(?<!\\d)1[0-3]\\d(?=第[1-4一二三四]季)|[一二][〇零一二三四五六七八九]{3}年|民国${B}\\d{2,3}${B}年度?|(?<!\\d)1[0-3]\\d${B}年(?:度|(?=第|全年|${B}\\d{1,2}${B}月|上半|下半|[前首一二三四底末]))|(?<![\\d.,])\\d{2}年(?=\\d{1,2}月|[一二三四]季度|前[一二三两\\d]|上半年|下半年)`,
  ],
  [
    'rel',
    `(?:上一?个?|前一个?)(?:财政年度|财年)|对上一?年度?|今年度?|本年度?|去年度?|上年度?|前年|明年|同年|当年|该年|次年|翌年|后年|上一年度?|前一年度?|(?<![今至如当古迄])今(?=\\d{1,2}月)`,
  ],
  ['none', `${impossibleWords}`],
  [
    'months',
    `${N}、${N}月(?=合计|累计|两月|两个月)|${N}${B}(?:月份?)?${B}${LINK}${B}${N}${B}月(?![日\\d])份?`,
  ],
  ['date', `${N}${B}月${B}${D}${B}[日号](?:${LINK}\\d{1,2}[日号])?`],
  ['cum', `(?<![先从])[前首头]${B}${N}${B}个?月份?`],
  ['tenday', `(?:(?<!\\d)${N}${B}月份?)?${B}[上中下本]旬`],
  ['month', `(?<![个近每上下数几])${N}${B}月(?:份|当月|单月)?(?!份?${CONTRACT})`],
  ['cumq', `[前首头][123一二两三]个?季度?|三季报`],
  ['quarters', `第?${B}[1-4一二三四]${LINK}第?[1-4一二三四]季度?`],
  ['quarter', `第${B}[1-4一二三四]${B}季度?|[1-4一二三四首]${B}季度|首季|一季报`],
  ['half', `上半年度?|下半年度?|半年度|半年报|中报`],
  ['whole', `全年度?|年内`],
  ['yend', `(?<![\\u4e00-\\u9fff])年[末底]|年终`],
  [
    'dom',
    `(?<![\\d月.])\\d{1,2}日(?=[,。 上下凌一从在至,0-9]|电|讯|宣布|公布|发布|消息|表示)|[今昨前]日?\\(${B}\\d{1,2}${B}日?${B}\\)日?|(?:周|星期|礼拜)[一二三四五六日天]${B}\\(${B}\\d{1,2}${B}日${B}\\)`,
  ],
];

/** The characters that words of time begin with: at all others no alternative is tried. */
const begins =
  '[\\d “”"\u3000一七三上下两中九二五今元全八六前十半去同后周四国头季对年开当截明星春昨最本次民清目礼端第翌至该迄过近首]';

/** Any word of time; `everywhere` tries every alternative at every place. */
export const everywhere = words.map(([, some]) => `(${some})`).join('|');
export const pattern = new RegExp(`(?=${begins})(?:${everywhere})`, 'g');

export type Kind = string;

export interface Token extends Span {
  readonly kind: Kind;
  readonly word: string;
}

export function tokens(folded: string): Token[] {
  const found: Token[] = [];
  for (const m of matchesOf(pattern, folded)) {
    const [word] = m;
    const kind = words[m.indexOf(word, 1) - 1]?.[0] ?? '';
    found.push({ kind, word, start: m.index, end: m.index + word.length });
  }
  return found;
}

export const subKinds = new Set([
  'none',
  'months',
  'date',
  'cum',
  'month',
  'tenday',
  'cumq',
  'quarters',
  'quarter',
  'half',
  'whole',
]);
