const markets: Readonly<Record<string, string>> = {
  港交所: 'HK',
  联交所: 'HK',
  上交所: 'SH',
  深交所: 'SZ',
  北交所: 'BJ',
  hk: 'HK',
  sz: 'SZ',
  sh: 'SH',
  ss: 'SH',
  tw: 'TW',
  bj: 'BJ',
};

/**
 * A stock code with its market, `600256.SH`: the market as written, else what the digits tell. Six digits are of the mainland and begin
 * with their board, five are of Hong Kong; four alone may be of Hong Kong or of Taiwan.
 *
 * @returns null where the market is not known
 */
export function stockCode(digits: string, written?: string): string | null {
  const market = written === undefined ? board(digits) : (markets[written.toLowerCase()] ?? null);
  if (market === null) return null;
  return market === 'HK' ? `${String(Number(digits)).padStart(4, '0')}.HK` : `${digits}.${market}`;
}

function board(digits: string): string | null {
  if (digits.length === 5) return 'HK';
  if (digits.length !== 6) return null;
  if (/^(?:60|68|900)/.test(digits)) return 'SH';
  if (/^(?:00|30|200)/.test(digits)) return 'SZ';
  return /^(?:43|83|87|92)/.test(digits) ? 'BJ' : null;
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code in capitals, or null where its last character is not the one that GB 32100-2015 computes from the others. */
export function creditCode(text: string): string | null {
  const code = text.toUpperCase();
  const values = [...code].map((char) => alphabet.indexOf(char));
  if (values.length !== 18 || values.includes(-1)) return null;
  const sum = values.slice(0, 17).reduce((total, value, i) => total + value * (3 ** i % 31), 0);
  return (31 - (sum % 31)) % 31 === values[17] ? code : null;
}
