import { type Problem, type Repair, type Span } from '../../model';
import { matchesOf } from '../matches';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/** Places where digits must have stood: a unit, a percent sign or a change without its number. Nothing is changed; nothing is read across them. */
export const missingNumbers: Stage = { name: 'missing numbers', find };

/** Before a unit that has lost its number: Chinese that is no numeral and makes no round number of the unit (数亿元, 上万吨, 近亿元, 每吨). */
const plain =
  '(?<=[\\u3400-\\u9fff])(?<![一二三四五六七八九十百千万萬亿億兆两兩几幾数數多余餘来來半近超破过過上逾每单單位若成第各以某按元满滿零〇双雙])';

const scaled = '(?:万|萬|亿|億|万亿|萬億|兆|百万|百萬|佰万|佰萬|千万|千萬)';
const counted =
  '(?:元|美元|欧元|歐元|港元|人民币|新台币|吨|噸|公吨|公噸|人次|人|辆|輛|套|台|户|戶|标箱|標箱|公里|立方米|立方公尺|平方米|千瓦时|千瓦時|千瓦|亩|畝|公顷|公頃|桶|股|件|头|只|吨公里)';
const measured = '(?:吨|噸|公吨|公噸|公里|千瓦时|千瓦時|立方米|平方米|公顷|公頃|标箱|倍|成|美元)';
const moved =
  '(?:增长|增長|成長|下降|上升|上涨|上漲|下跌|下滑|回升|回落|提高|提升|降低|增加|减少|減少|扩大|擴大|收窄|衰退|攀升|同比|环比|環比)';
const reached =
  '(?:达到|達到|完成|累计|累計|合计|合計|共计|共計|总计|總計|升至|降至|增至|减至|減至|[为為](?!单位|單位))';
const stop = '(?=[，。；、,;）)”」的至到~～—]|[和及与與减減增跃躍]|大[关關]|$)';
const percent = '[%％‰]';

interface Rule {
  readonly pattern: RegExp;
  readonly said: string;
}

const rule = (said: string, source: string): Rule => ({ pattern: new RegExp(source, 'gm'), said });

// Where a rule begins by looking back, it first looks at the character it stands at, so that most places cost nothing.
const rules: readonly Rule[] = [
  rule(
    'a percent sign without its number',
    `(?=[-+]?${percent})(?:(?<=[\\u3400-\\u9fff，,][ ]?)(?<![增升漲涨][减減降跌]|单位|單位|百分[之比]|[一二三四五六七八九十百千〇零○两兩廿卅])|(?<=[（(])(?=[-+]))[-+]?${percent}(?=[，。；、,;）)”」的至到来來之左以均~～—]|[和及与與调調])`,
  ),
  rule(
    'a percent sign without its number',
    `(?=${percent})(?<=\\d[ ]?${percent}?[ ]?[至到和、~～—-])${percent}`,
  ),
  rule('a unit without its number', `(?=${scaled})${plain}(?<!突破|达|達)${scaled}${counted}${stop}`),
  rule('a unit without its number', `(?:${moved}|${reached})(?:了|約|约)?${measured}${stop}`),
  rule(
    'a unit without its number',
    `(?:达|達)(?!成)${measured}${stop}|${moved}(?:了|約|约)?(?:元|百分[点點])${stop}`,
  ),
  rule('a percentage without its number', `百分之(?=[，。；、,;）)”」的]|$)`),
  rule(
    'a unit without its number',
    `(?=[个個])(?<![一二三四五六七八九十几幾数數多半两兩\\d.．][ ]?)(?:个百分点|個百分點|个基点|個基點)`,
  ),
  rule(
    'a unit without its number',
    `(?=[亿億万萬])(?:${plain}.(?=[~～—-][ ]?\\d)|(?<=\\d[ ]?[~～—-][ ]?).(?=[\\u3400-\\u9fff]))`,
  ),
  rule(
    'a decimal point without the digits before it',
    `(?=[.．])(?<![\\d０-９.．])[.．]\\d+(?=${percent}|[倍亿億万萬元吨噸个個])`,
  ),
  rule('digits without those after them', `\\d[.．,](?=${percent}|[倍亿億万萬兆元吨噸个個])`),
  rule(
    'a date without its number',
    `(?=[年月])(?:(?<=\\d)(?:年[ ]?月(?![\\u3400-\\u9fff])|月[ ]?日(?!期|报|報|均|本))|(?<=^|[，。；（(])(?:年\\d{1,2}月|月\\d{1,2}日))`,
  ),
  rule(
    'a change without its number',
    `(?=[同环環年月])(?<=\\d[^\\s，。；、,;\\d]{1,6}[，,])(?:同比|环比|環比|年增|月增)${moved}?(?=[，。；;,])`,
  ),
];

/** A number at the very end of a text that stops in the middle of a sentence may go on. */
const atEnd = /(?<=[\u3400-\u9fff])[\d０-９][\d０-９.,．]*$/;

/** A line that says in what unit a table counts. */
const tellsUnit = /(?:单位|單位)[^\n]{0,8}$/;

const hint = /[%％‰倍成吨噸元点點里时時米顷頃箱人辆輛套台年月日比增]|\d$/;

function find(text: string): Findings {
  if (!hint.test(text)) return nothingFound;
  const found: (Span & { said: string })[] = [];
  for (const { pattern, said } of rules)
    for (const match of matchesOf(pattern, text))
      if (!tellsUnit.test(text.slice(Math.max(0, match.index - 12), match.index)))
        found.push({ start: match.index, end: match.index + match[0].length, said });
  const last = atEnd.exec(text);
  if (last) found.push({ start: last.index, end: text.length, said: 'the text ends within a number' });
  return found.length === 0 ? nothingFound : marked(text, found);
}

function marked(text: string, found: (Span & { said: string })[]): Findings {
  found.sort((a, b) => a.start - b.start);
  const kept = found.filter((one, i) => i === 0 || one.start >= (found[i - 1]?.end ?? 0));
  return {
    edits: [],
    repairs: kept.map((one): Repair => {
      const before = text.slice(one.start, one.end);
      const span = { start: one.start, end: one.end };
      return { kind: 'missing_number', outcome: 'damaged', span, before, after: before, proof: one.said };
    }),
    problems: kept.map((one): Problem => ({
      code: 'MISSING_NUMBER',
      message: `There is ${one.said.startsWith('the') ? 'a number that may be cut off' : one.said}: ${text.slice(one.start, one.end)}.`,
      span: { start: one.start, end: one.end },
    })),
    holes: kept.map(({ start, end }) => ({ start, end })),
  };
}
