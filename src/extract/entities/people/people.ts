import { type Span } from '../../../model';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

const isHanChar = (char: string): boolean => /^\p{Script=Han}$/u.test(char);

/** People: by their posts, as authors, with a middle dot, as a list of authors at the end, and as who speaks. */
export function people(view: View): Draft[] {
  return [...afterTitles(view), ...dotted(view), ...authors(view), ...speakers(view)];
}

function afterTitles(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    if ((kindOf(view, i) & flag.title) === 0) continue;
    const end = view.ends[i] ?? 0;
    const name = isOffice(view, i) || !isWordAt(view, end) ? personAt(view, end) : null;
    const before = personBefore(view, view.starts[i] ?? 0);
    const ahead = name ?? (isOffice(view, i) && !before ? beforeWord(view, end) : null);
    if (ahead) found.push(draft(view, ahead, 'Person', 'after-title', name ? 0.93 : 0.75));
    if (before) found.push(draft(view, before, 'Person', 'before-title', 0.8));
  }
  return found;
}

/** A post (处长, 总经理) names the person behind it even where the name is a common word; a calling (员工, 居民) does not. */
const isOffice = (view: View, index: number): boolean => {
  const word = view.folded.slice(view.starts[index] ?? 0, view.ends[index] ?? 0);
  return word === '长' || wordSet('titles.yaml', 'leads', 'runs', 'knows').has(word);
};

/** 总经理张超越: behind a post even a word of prose may be a given name. */
const isOfficeBefore = (view: View, at: number): boolean => {
  const index = wordEndingAt(view, at);
  return index >= 0 && (kindOf(view, index) & flag.title) !== 0 && isOffice(view, index);
};

/** The surname that begins at a position: its length, 0 where there is none. */
function surnameAt(view: View, at: number): number {
  if (wordSet('surnames.yaml', 'double').has(view.folded.slice(at, at + 2))) return 2;
  const japanese = [3, 2].find((length) =>
    wordSet('surnames.yaml', 'japanese').has(view.folded.slice(at, at + length)),
  );
  if (japanese !== undefined) return japanese;
  return wordSet('surnames.yaml', 'single', 'common').has(view.folded[at] ?? '') ? 1 : 0;
}

/** The name that begins at a position: surname and one or two characters, the length that leaves a word behind it. */
export function personAt(view: View, at: number): Span | null {
  const word = wordStartingAt(view, at);
  if (word >= 0 && (kindOf(view, word) & (flag.title | flag.stop)) !== 0) return null;
  if (wordMatcher('names.yaml', 'never').at(view.folded, at) !== null) return null;
  const foreign = transliterated(view, at);
  if (foreign) return foreign;
  const surname = surnameAt(view, at);
  if (surname === 0) return null;
  const shorter = at + surname + 1;
  const longer = shorter + 1;
  const given = wordStartingAt(view, at + surname);
  if (given >= 0 && (kindOf(view, given) & flag.prose) !== 0 && !isOfficeBefore(view, at)) return null;
  const fits = (end: number): boolean =>
    !/[地的得着了们]/.test(view.folded[end - 1] ?? '') &&
    [...view.text.slice(at, end)].every(isHanChar) &&
    end <= view.text.length;
  const three = fits(longer) && endsThere(view, longer) && !splitsSpeech(view, longer);
  if (three && !(notGiven.includes(view.folded[longer - 1] ?? '') && endsThere(view, shorter)))
    return { start: at, end: longer };
  if (fits(shorter) && endsThere(view, shorter)) return { start: at, end: shorter };
  if (fits(longer) && !isWordAt(view, at) && recurs(view, at, longer)) return { start: at, end: longer };
  if (fits(shorter) && !isWordAt(view, at) && recurs(view, at, shorter)) return { start: at, end: shorter };
  return null;
}

/** 总经理林德福质疑…: a name that ends where a word of the dictionary begins, and no word crosses its end. */
function beforeWord(view: View, at: number): Span | null {
  const surname = surnameAt(view, at);
  if (surname === 0 || isWordAt(view, at) || startsWord(view.folded, at) >= 2) return null;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    if (
      ![...view.text.slice(at, end)].every(isHanChar) ||
      /[地的得着了们和与及在]/.test(view.folded.slice(at + surname, end))
    )
      continue;
    if (startsWord(view.folded, end) >= 2 && startsWord(view.folded, end - 1) < 2) return { start: at, end };
  }
  return null;
}

const soundCharacters =
  '阿不都拉买提吐尔逊努古丽艾力木江热孜娜依布吾斯曼麦迪肉合克巴图帕哈玛塔西亚库加玉素甫沙赛卡里萨穆罕默德伊敏尼牙别米吉祖农苏莱叶';

/** 阿不都拉, 买买提江: names of other languages, written by sound, that end where a name can end. */
function transliterated(view: View, at: number): Span | null {
  let end = at;
  while (end < view.text.length && soundCharacters.includes(view.folded[end] ?? '。') && end - at < 8)
    end += 1;
  return end - at >= 4 && endsThere(view, end) ? { start: at, end } : null;
}

/** Characters that begin the next word rather than end a given name. */
const notGiven = '说称摄也则在与和及的是对就已曾又还被获都等于了';

/** Whether a name can end at a position: at a mark, a blank, a verb of speech, a post, or a word that no name goes on with. */
function endsThere(view: View, at: number): boolean {
  const char = view.text[at];
  if (char === undefined || !isHanChar(char)) return true;
  if (wordMatcher('speech.yaml').at(view.folded, at)) return true;
  const index = wordStartingAt(view, at);
  if (index >= 0 && (kindOf(view, index) & (flag.stop | flag.title | flag.prose)) !== 0) return true;
  const isPlace = index >= 0 && view.words[index]?.things[0]?.type === 'Place';
  return (
    isPlace &&
    /^(?:\d{1,2}月)?\d{1,2}日/.test(view.folded.slice(view.ends[index], (view.ends[index] ?? at) + 6))
  );
}

/** 王欢告 is not a name before 诉: its last character begins a verb of speech. */
function splitsSpeech(view: View, end: number): boolean {
  const match = wordMatcher('speech.yaml').at(view.folded, end - 1);
  return match !== null && match.end > end;
}

const isWordAt = (view: View, at: number): boolean =>
  wordMatcher('names.yaml', 'common').at(view.folded, at) !== null;

const recurs = (view: View, start: number, end: number): boolean => {
  const name = view.folded.slice(start, end);
  return view.folded.indexOf(name, end) >= 0 || view.folded.indexOf(name) < start;
};

/** 王文涛部长: a name between a mark or a body and a post. */
function personBefore(view: View, end: number): Span | null {
  for (const length of [3, 2]) {
    const start = end - length;
    if (start < 0 || surnameAt(view, start) === 0 || isWordAt(view, start)) continue;
    if (![...view.text.slice(start, end)].every(isHanChar)) continue;
    const allUnknown = rangeIs(view, start, end, mark.unknown);
    if (
      allUnknown &&
      wordSet('surnames.yaml', 'common').has(view.folded[start] ?? '') &&
      opensClause(view, start)
    )
      return { start, end };
  }
  return null;
}

function rangeIs(view: View, start: number, end: number, bits: number): boolean {
  for (let i = start; i < end; i += 1) if ((kindOf(view, view.at[i] ?? -1) & bits) === 0) return false;
  return true;
}

const opensClause = (view: View, at: number): boolean => at === 0 || !isHanChar(view.text[at - 1] ?? '');

const dottedName = /[\p{Script=Han}]{1,6}(?:[·•・‧][\p{Script=Han}]{1,8}){1,3}/gu;

function dotted(view: View): Draft[] {
  return [...view.text.matchAll(dottedName)].flatMap((match) => {
    const span = trimDotted(view, match.index, match.index + match[0].length);
    const isPaper = span && /(?:报|网|社|电视台)[·•・‧]/.test(view.folded.slice(span.start, span.end));
    return span && !isPaper ? [draft(view, span, 'Person', 'middle-dot', 0.85)] : [];
  });
}

/** The words around a transliterated name are not a part of it: 总裁埃隆·马斯克表示. */
function trimDotted(view: View, from: number, to: number): Span | null {
  if (/[一二三四五六七八九十〇○零][·•・‧][一二三四五六七八九十〇○零]/.test(view.folded.slice(from, to)))
    return null;
  const known = flag.title | flag.stop | flag.known | flag.office | flag.soft;
  let start = from;
  const dot = view.text.slice(from, to).search(/[·•・‧]/) + from;
  for (let i = dot - 1; i >= from; i -= 1) {
    const index = view.at[i] ?? -1;
    if ((kindOf(view, index) & known) !== 0) {
      start = view.ends[index] ?? i + 1;
      break;
    }
  }
  let end = to;
  for (let i = dot + 1; i < to; i += 1) {
    const index = view.at[i] ?? -1;
    if (
      (kindOf(view, index) & (flag.title | flag.stop)) !== 0 ||
      wordMatcher('speech.yaml').at(view.folded, i)
    ) {
      end = i;
      break;
    }
  }
  return start < dot && end > dot + 1 ? { start, end } : null;
}

const credits =
  /(?:记者|通讯员|编辑|责编|责任编辑|作者|撰稿|摄影|分析师|分析员|撰文|编译|文字|校对|审核|监制|联系人)\s{0,8}[:：/／]?\s{0,8}((?:\p{Script=Han}{2,4}[ \u3000、，,]{0,2}){1,6})/gu;
const dateline =
  /(?:电|讯)\s*[（(]\s*(?:记者|通讯员)?\s*((?:\p{Script=Han}{2,4}?[ \u3000、，,]{0,2}){1,3}?)(?:报道|报导|摄|文)?[)）]/gu;
const lastList = /[（(]((?:\p{Script=Han}{2,4}[ \u3000、，,]{1,2}){1,7}\p{Script=Han}{2,4})[）)]\s*$/gmu;

/** Authors: after 记者, 编辑, 分析师 and the like, and the bare list of names in brackets that closes a text. */
function authors(view: View): Draft[] {
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

const says =
  /(?:说|说道|坦言|感慨道|告诉记者|笑着说|补充道|高兴地说|介绍说|出任|就任|接任|获任|升任|调任|当选)/g;

/** Who speaks or takes a post, with a common surname, at the beginning of a clause: 李建国说. */
function speakers(view: View): Draft[] {
  return [...view.folded.matchAll(says)].flatMap((match) => {
    const name = personBefore(view, match.index);
    return name ? [draft(view, name, 'Person', 'speaker', 0.7)] : [];
  });
}
