const named = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    shy: '',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    sbquo: '‚',
    bdquo: '„',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    minus: '−',
    plusmn: '±',
    deg: '°',
    permil: '‰',
    prime: '′',
    Prime: '″',
    sup2: '²',
    sup3: '³',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    micro: 'µ',
    yen: '¥',
    euro: '€',
    pound: '£',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    sect: '§',
    para: '¶',
    le: '≤',
    ge: '≥',
    ne: '≠',
    asymp: '≈',
    infin: '∞',
    rarr: '→',
    larr: '←',
    uarr: '↑',
    darr: '↓',
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    mu: 'μ',
    omega: 'ω',
    Omega: 'Ω',
    lang: '〈',
    rang: '〉',
    iquest: '¿',
  }),
);

/**
 * A character reference of HTML, `&nbsp;`, `&#8212;`, `&#x2014;`; also one whose `&` was written as `&amp;` once more, and `&nbsp` without
 * its semicolon, which browsers read as well.
 */
export const entity =
  /&(?:amp;){0,3}(?:(?:([a-z][a-z0-9]{1,7})|#(\d{1,7})|#x([0-9a-f]{1,6}));|(nbsp)(?!;))/gi;

/** What a match of `entity` stands for; null where it stands for nothing that is known. */
export function entityText(match: RegExpExecArray | RegExpMatchArray): string | null {
  const shown = shownBy(match);
  return shown === ' ' && setsOffThousands(match) ? '\u00a0' : shown;
}

function shownBy([, name, decimal, hex, open]: RegExpMatchArray): string | null {
  const word = name ?? open;
  if (word !== undefined) return named.get(word) ?? named.get(word.toLowerCase()) ?? null;
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  if (code === 0xa0 || code === 0x2002 || code === 0x2003) return ' ';
  const isText =
    code === 9 || code === 10 || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
  return isText ? String.fromCodePoint(code) : null;
}

/** A blank between the thousands of a number stays one that does not break, so that the number is read as one: `12&nbsp;500`. */
function setsOffThousands({ 0: whole, index = 0, input = '' }: RegExpMatchArray): boolean {
  const before = input.slice(Math.max(0, index - 4), index);
  const behind = input.slice(index + whole.length, index + whole.length + 4);
  return /(?:^|[^\d.,．])\d{1,3}$/.test(before) && /^\d{3}(?!\d)/.test(behind);
}
