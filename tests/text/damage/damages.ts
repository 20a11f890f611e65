import iconv from 'iconv-lite';
import { pinyin } from 'pinyin-pro';
import { foldScript } from '../../../src/model';
import { type Random } from './random';

export type DamageKind =
  | 'annotation'
  | 'shifted run'
  | 'tag'
  | 'truncation'
  | 'double encoding'
  | 'lost byte'
  | 'lost digits'
  | 'folded punctuation';

/** One place of a text that was damaged: where it is now, and what stood there. */
export interface Wound {
  readonly kind: DamageKind;
  readonly start: number;
  readonly end: number;
  /** What stood there; empty for what was only added. */
  readonly was: string;
}

/** A piece of a text: as it was, and as it is now if it was damaged. */
interface Piece {
  readonly was: string;
  readonly now: string;
  readonly kind?: DamageKind;
}

export interface Damaged {
  readonly text: string;
  readonly clean: string;
  readonly wounds: readonly Wound[];
}

/** A text on its way through the damage, as the pieces it is in. */
export class Patient {
  private constructor(private readonly pieces: readonly Piece[]) {}

  static of(text: string): Patient {
    return new Patient([...text].map((char) => ({ was: char, now: char })));
  }

  /** Pinyin behind a character that differs between the scripts, as the founding article has it; of simplified text behind any. */
  annotate(random: Random, share: number, toned: boolean): Patient {
    return this.map((piece, i) => {
      if (piece.kind || !/^[\u4e00-\u9fff]$/.test(piece.now) || !random.chance(share)) return [piece];
      if (foldScript(piece.now) === piece.now && !random.chance(0.1)) return [piece];
      const context = this.pieces.slice(Math.max(0, i - 3), i + 4).map(({ was }) => was);
      const syllable =
        pinyin(context.join(''), { type: 'array', toneType: toned ? 'symbol' : 'none' })[Math.min(i, 3)] ??
        '';
      return /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+$/.test(syllable)
        ? [piece, { was: '', now: `(${syllable})`, kind: 'annotation' as const }]
        : [piece];
    });
  }

  /** GBK read one byte late from `。”` or `。“` on, at a share of the places where that can be. */
  shift(random: Random, share: number): Patient {
    const done: Piece[] = [];
    for (let i = 0; i < this.pieces.length; i += 1) {
      const piece = this.pieces[i];
      if (piece === undefined) break;
      const isSeam = piece.now === '。' && /^[”“]$/.test(this.pieces[i + 1]?.now ?? '');
      const run = isSeam && random.chance(share) ? shiftedFrom(this.pieces, i) : null;
      done.push(run?.piece ?? piece);
      if (run) i = run.next - 1;
    }
    return new Patient(done);
  }

  /** Full-width marks become ASCII. */
  fold(): Patient {
    const ascii: Readonly<Record<string, string>> = {
      '，': ',',
      '：': ':',
      '；': ';',
      '！': '!',
      '？': '?',
      '（': '(',
      '）': ')',
    };
    return this.map((piece) => {
      const now = piece.now.replace(/[，：；！？（）]/g, (mark) => ascii[mark] ?? mark);
      // A folded mark is how the text reads from now on.
      return [piece.kind ? { ...piece, now } : { was: now, now }];
    });
  }

  /** Paragraphs in tags, some words bold, a `</p>` left over. */
  tag(random: Random): Patient {
    const open: Piece = { was: '', now: random.chance(0.5) ? '<p>' : '<p class="text">', kind: 'tag' };
    const between: Piece = { was: '\n', now: random.chance(0.5) ? '</p><p>' : '</p>\n  <p>', kind: 'tag' };
    const middle = this.map((piece) => (piece.now === '\n' ? [between] : [piece]));
    return new Patient([open, ...middle.pieces, { was: '', now: '</p>', kind: 'tag' }]);
  }

  /** The numbers of some figures are gone; their units stay. */
  loseDigits(random: Random, share: number): Patient {
    const text = this.pieces.map(({ now }) => now).join('');
    const lost = [...text.matchAll(/\d+(?:\.\d+)?(?=%|个百分点|個百分點)/g)].filter(() =>
      random.chance(share),
    );
    return this.map((piece, i) => {
      const at = lost.find(({ index, 0: digits }) => index <= i && i < index + digits.length);
      if (at === undefined) return [piece];
      return i === at.index ? [{ was: at[0], now: '', kind: 'lost digits' as const }] : [];
    });
  }

  done(): Damaged {
    let text = '';
    let clean = '';
    const wounds: Wound[] = [];
    for (const piece of this.pieces) {
      if (piece.kind)
        wounds.push({
          kind: piece.kind,
          start: text.length,
          end: text.length + piece.now.length,
          was: piece.was,
        });
      text += piece.now;
      clean += piece.was;
    }
    return { text, clean, wounds };
  }

  private map(change: (piece: Piece, index: number) => readonly Piece[]): Patient {
    return new Patient(this.pieces.flatMap(change));
  }
}

/** Bytes, and to which of a list of pieces each belongs. */
function shiftedFrom(pieces: readonly Piece[], first: number): { piece: Piece; next: number } | null {
  let page = '?';
  let carried: number[] = [...iconv.encode('。', 'gbk')].slice(1);
  let was = pieces[first]?.was ?? '';
  for (let i = first + 1; ; i += 1) {
    const piece = pieces[i];
    const bytes = piece === undefined ? [] : [...iconv.encode(piece.now, 'gbk')];
    if (piece !== undefined && iconv.decode(Buffer.from(bytes), 'gbk') !== piece.now) return null;
    const lead = carried[0];
    if (lead === undefined) return { piece: { was, now: page, kind: 'shifted run' }, next: i };
    const trail = bytes[0];
    if (trail === undefined || trail < 0x40) {
      // The decoder gives up on the lead; a bracket behind it goes with it.
      const swallowed = piece !== undefined && /^[(<]/.test(piece.now);
      if (!swallowed) return { piece: { was, now: `${page}?`, kind: 'shifted run' }, next: i };
      const rest = piece.now.slice(1);
      return { piece: { was: was + piece.was, now: `${page}?${rest}`, kind: 'shifted run' }, next: i + 1 };
    }
    const isDropped = ((lead >= 0xaa && lead <= 0xaf) || lead >= 0xf8) && trail >= 0xa1;
    if (!isDropped) page += shown(lead, trail);
    was += piece?.was ?? '';
    carried = bytes.slice(1);
    if (carried.length > 0 && (carried[0] ?? 0) < 0x80) {
      const letters = String.fromCharCode(...carried);
      return { piece: { was, now: page + letters, kind: 'shifted run' }, next: i + 1 };
    }
  }
}

function shown(lead: number, trail: number): string {
  const char = iconv.decode(Buffer.from([lead, trail]), 'gbk');
  return char === '！' ? '!' : char;
}

/** The text ends anywhere. */
export function truncate(text: string, random: Random): Damaged {
  const end = random.between(Math.floor(text.length / 2), text.length - 1);
  const cut = text.slice(0, end);
  return { text: cut, clean: cut, wounds: [{ kind: 'truncation', start: end, end, was: '' }] };
}
