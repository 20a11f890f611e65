import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { type View } from '../words/view';
import { wordsOf } from '../../../lexicon/word-lists';
import { once } from '../../../lexicon/load';
import { matchesOf } from '../../../text/matches';

const afterName =
  /([*＊]?)\s{0,4}[（(]\s{0,4}(?:股份代[号號]|股票代[码碼號号]|证券代码|代[号號码碼])?\s{0,4}[:：]?\s{0,4}(\d{3,6})(?:\s*[-.·]\s*(HK|SZ|SH|SS|TW|BJ))?\s*(?:[,，、][^）)]{0,12})?[)）]/gi;
const inside = /[（(]\s*([^\s，,（）()：:\d]{2,8})\s*[，,]\s*(\d{4,6})\s*[)）]/g;
const column = /\|\s*\d{4,6}\s*\|\s*([^|\s\d][^|\s]{1,9})\s*\|/g;
const keyed = once(() => {
  const keys = wordsOf('cues.yaml', 'key-organization').join('|');
  return new RegExp(
    `(?:${keys})\\s*[:：]\\s*([^\\s，,。；;：:|（）()]{2,30}(?:[（(][^）)]{1,6}[）)][^\\s，,。；;：:|（）()]{0,12})?)`,
    'g',
  );
});

/** Names beside their codes and in the fields of a filing: 晨鸣纸业（1812-HK）, | 3675 | 德微 |, 公司名称:…. */
export function listings(view: View): Draft[] {
  return [...withCode(view), ...groups(view, inside, 0.85), ...groups(view, column, 0.85), ...fields(view)];
}

const isYear = (code: string, market: string | undefined): boolean =>
  market === undefined && /^(?:19|20)\d\d$/.test(code);

function withCode(view: View): Draft[] {
  const found: Draft[] = [];
  for (const match of matchesOf(afterName, view.text)) {
    const [, star = '', code = '', market] = match;
    if (isYear(code, market)) continue;
    const start = wholeShortName(view, leftEdge(view, match.index, { longest: 20 }), match.index);
    if (start < 0 || match.index - start < 2) continue;
    const from = behindKind(view, start, match.index);
    found.push(draft(view, { start: from, end: match.index }, 'Organization', 'stock-code', 0.9));
    if (star !== '')
      found.push(
        draft(view, { start: from, end: match.index + star.length }, 'Organization', 'stock-code', 0.92),
      );
  }
  return found;
}

/** 教育股|某某教育(01769), 酒店用品商|某某国际(03828): what kind of company it is stands in front of its name. */
function behindKind(view: View, start: number, end: number): number {
  const kind =
    /^[\u4e00-\u9fff]{1,8}?(?:股|商|龙头|巨头|企业|厂|商户|运营商|开发商|制造商|零售商|发展商|旗下|附属)(?=[\u4e00-\u9fff*a-z]{2,})/.exec(
      view.folded.slice(start, end),
    );
  const rest = kind ? end - start - kind[0].length : 0;
  return kind && rest >= 3 && !/^(?:份|业|城|东|票|贸|场)/.test(view.folded.slice(start + kind[0].length))
    ? start + kind[0].length
    : start;
}

/** 钧达股份(02865): a character that is a word elsewhere stands before what every second company is called. */
function wholeShortName(view: View, start: number, end: number): number {
  const rest = view.folded.slice(Math.max(0, start), end);
  const short = /[\u4e00-\u9fff]{2}$/.exec(view.folded.slice(Math.max(0, start - 2), Math.max(0, start)));
  return /^(?:股份|集团|控股|国际|科技|电子|能源)$/.test(rest) && short ? start - 2 : start;
}

function groups(view: View, pattern: RegExp, strength: number): Draft[] {
  return matchesOf(pattern, view.text).flatMap((match) => {
    const name = match[1] ?? '';
    if (!/\p{Script=Han}/u.test(name)) return [];
    return [draft(view, inMatch(match, name), 'Organization', 'stock-code', strength)];
  });
}

function fields(view: View): Draft[] {
  const looksLikeOne = /公司|集[团團]|[银銀]行|[会會]|院|所|中心|局|部$/;
  return groups(view, keyed(), 0.85).filter((d) => looksLikeOne.test(view.text.slice(d.start, d.end)));
}

function inMatch(match: RegExpExecArray, part: string): Span {
  const start = match.index + match[0].indexOf(part);
  return { start, end: start + part.length };
}
