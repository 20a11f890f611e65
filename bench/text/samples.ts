import { Patient } from '../../tests/text/damage/damages';
import { doubleEncode } from '../../tests/text/damage/double-encode';
import { Random } from '../../tests/text/damage/random';
import { cleanText } from '../../tests/text/damage/texts';

/** Texts of one sort, with the MB a second that they should be read at. Synthetic. */
export interface Sample {
  readonly name: string;
  readonly texts: readonly string[];
  readonly target?: number;
}

const script = (i: number): 'hans' | 'hant' => (i % 4 === 3 ? 'hans' : 'hant');

/** The same texts each time. */
export function samples(): Sample[] {
  const random = new Random(1);
  const clean = Array.from({ length: 400 }, (_, i) => cleanText(random, script(i)));
  const traditional = clean.filter((_, i) => script(i) === 'hant');
  const annotated = traditional.map((text) => Patient.of(text).annotate(random, 0.95, true));
  return [
    { name: 'clean', texts: clean, target: 5 },
    { name: 'pinyin annotations', texts: annotated.map((one) => one.done().text), target: 1 },
    {
      name: 'as the founding article: annotations, a run in every other text',
      texts: annotated.map((one) => one.shift(random, 0.1).done().text),
      target: 1,
    },
    {
      name: 'a run at four of five seams',
      texts: annotated.slice(0, 100).map((one) => one.shift(random, 0.8).done().text),
    },
    {
      name: 'UTF-8 read as GBK',
      texts: clean.slice(0, 100).map((text) => doubleEncode(text, 'utf8 as gbk').text),
    },
    {
      name: 'paragraphs in tags',
      texts: clean.map((text) => Patient.of(text).tag(random).done().text),
    },
  ];
}

const repeated =
  (unit: string, before = '') =>
  (size: number): string =>
    before + unit.repeat(Math.ceil(size / unit.length));

/** What is meant to make a reader slow, by length in UTF-16 units. */
export const families: readonly { readonly name: string; readonly make: (size: number) => string }[] = [
  { name: 'one sentence over and over', make: repeated('全市规模以上工业增加值同比增长6.2%。') },
  { name: 'annotations', make: repeated('經(jīng)濟(jì)') },
  { name: 'open annotations', make: repeated('經(') },
  { name: 'open tags', make: repeated('<p') },
  { name: 'list items', make: repeated('<li>新') },
  { name: 'cells that span thousands', make: repeated('<tr><td rowspan=999 colspan=99>新</td>', '<table>') },
  { name: 'tables in tables', make: repeated('<table><tr><td>') },
  { name: 'quotes that never close', make: repeated('" ', '<p class="') },
  { name: 'character references', make: repeated('&amp;') },
  { name: 'blanks', make: repeated(' ') },
  { name: 'blanks in words', make: repeated('成 長') },
  { name: 'percent signs', make: repeated('新%') },
  { name: 'misread bytes', make: repeated('æ–°ç–†å�£') },
  { name: 'seams without a run', make: repeated('?!') },
];
