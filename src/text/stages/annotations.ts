import iconv from 'iconv-lite';
import { type Repair } from '../../model';
import { type Edit } from '../chain/mapped-text';
import { fitsReading, isToned, syllablePattern } from '../language/pinyin';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

const annotation = new RegExp(
  `(\\p{Script=Han}|[A-Za-z])(?:\\((${syllablePattern})\\)|（(${syllablePattern})）)`,
  'gu',
);

/**
 * Pinyin stuck behind characters, `字(zì)`: dropped where the reading fits the character before it. A Latin letter is fitted
 * as the second byte of a GBK character that it made with the character before: in `年P(guān)` the bytes of 年 (C4 EA) and P (50)
 * straddle 關 (EA 50). A bracket that is no syllable, `(PTA)`, stays and is not remarked upon.
 */
export const annotations: Stage = { name: 'annotations', find };

function find(text: string): Findings {
  if (!/[(（]/.test(text)) return nothingFound;
  const edits: Edit[] = [];
  const repairs: Repair[] = [];
  for (const match of text.matchAll(annotation)) {
    const char = match[1] ?? '';
    const syllable = (match[2] ?? match[3] ?? '').normalize('NFC');
    const proof = proofOf(text, match.index, char, syllable);
    const start = match.index + char.length;
    const span = { start, end: match.index + match[0].length };
    const before = text.slice(span.start, span.end);
    if (proof !== null) {
      edits.push({ ...span, text: '' });
      repairs.push({ kind: 'annotation', outcome: 'repaired', span, before, after: '', proof });
    } else if (isToned(syllable)) {
      const reason = `${syllable} is not a known reading of ${char}`;
      repairs.push({ kind: 'annotation', outcome: 'damaged', span, before, after: before, proof: reason });
    }
  }
  return { edits, repairs };
}

function proofOf(text: string, at: number, char: string, syllable: string): string | null {
  if (!/[A-Za-z]/.test(char))
    return fitsReading(char, syllable) ? `${syllable} is a reading of ${char}` : null;
  if (!isToned(syllable)) return null;
  const straddled = straddledCharacter(text[at - 1] ?? '', char);
  return straddled !== null && fitsReading(straddled, syllable)
    ? `${syllable} is a reading of ${straddled}, whose GBK bytes lie across ${text[at - 1] ?? ''} and ${char}`
    : null;
}

/** The character made of the second GBK byte of `before` and the one byte of `letter`. */
function straddledCharacter(before: string, letter: string): string | null {
  const bytes = iconv.encode(before, 'gbk');
  const lead = bytes[1];
  if (lead === undefined) return null;
  const char = iconv.decode(Buffer.from([lead, letter.charCodeAt(0)]), 'gbk');
  return char.length === 1 && char !== '\ufffd' ? char : null;
}
