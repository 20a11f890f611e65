import iconv from 'iconv-lite';
import { Patient, truncate } from '../damage/damages';
import { doubleEncode, type Misread, misreadings } from '../damage/double-encode';
import { Random } from '../damage/random';
import { cleanText } from '../damage/texts';

export const caseKinds = ['bytes', 'bytes like text', 'pieces', 'damage', 'page'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** One input of the fuzz, with a charset that may be wrong where one is given. */
export interface FuzzCase {
  readonly kind: CaseKind;
  readonly source: string | Uint8Array;
  readonly charset?: string;
}

/** How long the texts are that are damaged: whole articles too, or up to 200 characters, so that a million cases are cheap. */
export type FuzzSize = 'any' | 'short';

/** The case with a number of a seed: each stands for itself, so that one that fails can be made again without the others. */
export function fuzzCase(seed: number, index: number, size: FuzzSize = 'any'): FuzzCase {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const kind = kindOf(random);
  const source = makers[kind](random, size);
  return typeof source !== 'string' && random.chance(0.1)
    ? { kind, source, charset: random.pick(charsets) }
    : { kind, source };
}

/** Damage on whole texts costs a hundred times what noise does, and finds other things. */
const kindOf = (random: Random): CaseKind => {
  const x = random.next();
  return x < 0.55
    ? 'bytes'
    : x < 0.65
      ? 'bytes like text'
      : x < 0.985
        ? 'pieces'
        : x < 0.997
          ? 'damage'
          : 'page';
};

const charsets = ['utf-8', 'gbk', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252', 'klingon'];
const encodings = ['utf8', 'gbk', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

const makers: Readonly<Record<CaseKind, (random: Random, size: FuzzSize) => string | Uint8Array>> = {
  bytes: (random) => bytes(random, random.below(200), () => random.below(256)),
  'bytes like text': (random) => {
    const ranges = [
      [0x20, 0x7e],
      [0x40, 0xfe],
      [0x81, 0xfe],
      [0xa1, 0xfe],
      [0xe4, 0xe9],
      [0x80, 0xbf],
    ] as const;
    return bytes(random, random.below(200), () => between(random, random.pick(ranges)));
  },
  pieces: (random) => pieces(random, random.between(1, 25)),
  damage: (random, size) => encoded(random, mutated(random, damaged(random, size))),
  page: (random, size) => encoded(random, page(random, size)),
};

const between = (random: Random, [low, high]: readonly [number, number]): number => random.between(low, high);

const bytes = (random: Random, length: number, byte: () => number): Uint8Array =>
  Uint8Array.from({ length }, byte);

/** What each stage looks for, whole and in halves, and what it must not trip over. */
const tokens = (
  '?! ?！ ?!痹撎幪庨L ?!表椖拖 ?!?/p> K L ? ?jīng) (zhī) (zhi) （guó） P(guān) ( ) （ ） (PTA) ' +
  '<p> </p> <p <b> </b> <table> <tr> <td> <td\tcolspan=3> </td> </table> <html><body> </body> <script> </script> <!-- --> <rt> </rt> <br> <li> <h1> < > <![CDATA[ ]]> ' +
  '&nbsp; &amp; &lt; &gt; &#x4e2d; &#20013; &#x110000; &#0; &amp;lt;p&amp;gt; & ; \\r\\n \\n \\t \\ ' +
  '\ufeff \ufffd \ud83d \udc00 \u0000 \u0007 \u200b \u00ad \u0304 𠮷 😀 \ue000 ' +
  'é æ–°ç–† Ã¦ å�£ ÐÂ½® 鏂扮枂 锛? 锟斤拷 銆傗€ 骞�1 ' +
  '1 12.5 ．5 5. , . % ％ ‰ 万 萬 亿 億 元 吨 噸 倍 成 个百分点 個百分點 同比增长 同比 環比 增長 下降 年 月 日 至 ~ — 单位： 達 ' +
  '新 疆 中 國 国 的 了 經 濟 营业收入 營業收入 行 不 一 二 。 ， 、 ； ： “ ” ‘ ’ 「 」 ！ ？ …'
).split(' ');

const blanks = ['', '', '', '', '', ' ', '\n', '\r\n', '\t', '\u3000'];

function pieces(random: Random, count: number): string {
  let text = '';
  for (let i = 0; i < count; i += 1) {
    const token = random.chance(0.08) ? String.fromCharCode(random.below(0x10000)) : random.pick(tokens);
    text += (random.chance(0.05) ? token.repeat(random.between(2, 20)) : token) + random.pick(blanks);
  }
  return text;
}

/** A clean text after one to four sorts of damage, in any order. */
function damaged(random: Random, size: FuzzSize): string {
  const script = random.chance(0.6) ? 'hant' : 'hans';
  let text = cleanText(random, script);
  if (size === 'short') text = text.slice(0, random.between(5, 200));
  else if (random.chance(0.7)) text = text.slice(0, random.between(20, 300));
  let patient = Patient.of(text);
  for (let i = random.between(1, 4); i > 0; i -= 1)
    patient = random.pick<(patient: Patient) => Patient>([
      (one) => one.annotate(random, random.next(), random.chance(0.7)),
      (one) => one.shift(random, random.next()),
      (one) => one.fold(),
      (one) => one.tag(random),
      (one) => one.loseDigits(random, random.next()),
    ])(patient);
  text = patient.done().text;
  if (random.chance(0.15)) text = truncate(text, random).text;
  if (random.chance(0.2)) text = doubleEncode(text, random.pick(Object.keys(misreadings) as Misread[])).text;
  return text;
}

/** A few characters dropped, doubled, swapped or put in. */
function mutated(random: Random, text: string): string {
  let now = text;
  for (let i = random.below(6); i > 0; i -= 1) {
    const at = random.below(now.length + 1);
    const to = Math.min(now.length, at + random.below(8));
    const part = now.slice(at, to);
    now =
      now.slice(0, at) +
      random.pick(['', part + part, [...part].reverse().join(''), part + random.pick(tokens)]) +
      now.slice(to);
  }
  return now;
}

function page(random: Random, size: FuzzSize): string {
  const paragraphs = Array.from({ length: random.between(1, size === 'short' ? 2 : 8) }, () =>
    random.chance(0.7) ? `<p>${damaged(random, size)}</p>` : pieces(random, 10),
  );
  const head = '<html><head><title>月报</title></head><body>';
  return mutated(
    random,
    `${head}<div class="nav">首页</div><div>${paragraphs.join('\n')}</div></body></html>`,
  );
}

/** As bytes of some charset, now and then cut or with a byte changed; or as it is. */
function encoded(random: Random, text: string): string | Uint8Array {
  if (random.chance(0.5)) return text;
  const buffer = Uint8Array.from(iconv.encode(text, random.pick(encodings)));
  for (let i = random.chance(0.3) ? random.between(1, 4) : 0; i > 0 && buffer.length > 0; i -= 1)
    buffer[random.below(buffer.length)] = random.below(256);
  return random.chance(0.2) ? buffer.subarray(0, random.below(buffer.length + 1)) : buffer;
}
