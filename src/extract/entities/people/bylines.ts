import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { wordSet } from '../words/vocabulary';
import { isWordAt, personAt, surnameAt } from './person-name';

const credits =
  /(?:记者|通讯员|编辑|责编|责任编辑|作者|撰稿|摄影|分析师|分析员|撰文|编译|文字|校对|审核|监制|联系人)\s{0,8}[:：/／]?\s{0,8}((?:\p{Script=Han}{2,4}[ \u3000、，,]{0,2}){1,6})/gu;
const dateline =
  /(?:电|讯)\s*[（(]\s*(?:记者|通讯员)?\s*((?:\p{Script=Han}{2,4}?[ \u3000、，,]{0,2}){1,3}?)(?:报道|报导|摄|文)?[)）]/gu;
const lastList =
  /[（(]((?:\p{Script=Han}{2,4}[ \u3000、，,]{1,2}){1,7}\p{Script=Han}{2,4})[）)](?=\s*(?:$|【))/gmu;

/** Authors: after 记者, 编辑, 分析师 and the like, and the bare list of names in brackets that closes a text. */
export function authors(view: View): Draft[] {
  const found: Draft[] = [];
  for (const match of view.folded.matchAll(credits)) found.push(...nameList(view, match, false));
  for (const match of view.folded.matchAll(dateline)) found.push(...nameList(view, match, true));
  for (const match of view.folded.matchAll(lastList)) found.push(...nameList(view, match, true));
  return found;
}

function nameList(view: View, match: RegExpExecArray, all: boolean): Draft[] {
  const list = match[1] ?? '';
  const base = match.index + match[0].indexOf(list);
  const found: Draft[] = [];
  for (const part of list.matchAll(/\p{Script=Han}+/gu)) {
    const at = base + part.index;
    if (wordSet('titles.yaml', 'writes').has(part[0])) continue;
    const name = all ? wholeName(view, at, at + part[0].length) : personAt(view, at);
    const two = all && !name ? twoNames(view, at, at + part[0].length) : [];
    found.push(...two.map((span) => draft(view, span, 'Person', 'byline', 0.75)));
    if (two.length > 0) continue;
    if (!name) {
      if (all) return [];
      break;
    }
    found.push(draft(view, name, 'Person', 'byline', 0.9));
    if (name.end < at + part[0].length) break;
  }
  return found;
}

const wholeName = (view: View, start: number, end: number): Span | null =>
  surnameAt(view, start) > 0 && end - start <= 4 && !isWordAt(view, start) ? { start, end } : null;

/** （闻人杰孟冬）: two names side by side, where only one way to part them gives each a surname. */
function twoNames(view: View, start: number, end: number): Span[] {
  const ways = [2, 3]
    .map((length) => start + length)
    .filter((at) => [2, 3].includes(end - at))
    .filter((at) => wholeName(view, start, at) && wholeName(view, at, end));
  const [at, ...others] = ways;
  return at === undefined || others.length > 0
    ? []
    : [
        { start, end: at },
        { start: at, end },
      ];
}
