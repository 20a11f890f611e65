import { type Span } from '../../../model';
import { startsWord } from '../../../text/language/words';
import { flag, kindOf, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

/** Whether a character is Chinese. */
export const isHanChar = (char: string): boolean => /^\p{Script=Han}$/u.test(char);

/** A post (处长, 总经理) names the person behind it even where the name is a common word; a calling (员工, 居民) does not. */
export const isOffice = (view: View, index: number): boolean => {
  const word = view.folded.slice(view.starts[index] ?? 0, view.ends[index] ?? 0);
  return word === '长' || wordSet('titles.yaml', 'leads', 'runs', 'knows').has(word);
};

/** 总经理张超越: behind a post even a word of prose may be a given name. */
const isOfficeBefore = (view: View, at: number): boolean => {
  const index = wordEndingAt(view, at);
  return index >= 0 && (kindOf(view, index) & flag.title) !== 0 && isOffice(view, index);
};

/** The surname that begins at a position: its length, 0 where there is none. */
export function surnameAt(view: View, at: number): number {
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
export function beforeWord(view: View, at: number): Span | null {
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
  '阿不都拉买提吐尔逊努古丽艾力木江热孜娜依布吾斯曼麦迪肉合克巴图帕哈玛塔西亚库加玉素甫沙赛卡里萨穆罕默德伊敏尼牙别米吉祖农苏莱叶乌云其格日勒根呼和浩朝鲁宝音德钦雅高娃斯琴仁那扎旦杰顿珠才央嘎让多罗桑平措次措卓';

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

/** Whether a common word that may be taken for a name begins at a position. */
export const isWordAt = (view: View, at: number): boolean =>
  wordMatcher('names.yaml', 'common').at(view.folded, at) !== null;

const recurs = (view: View, start: number, end: number): boolean => {
  const name = view.folded.slice(start, end);
  return view.folded.indexOf(name, end) >= 0 || view.folded.indexOf(name) < start;
};
