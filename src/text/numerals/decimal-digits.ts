/** Moves the point of plain decimal digits, exactly. */
export function shiftPoint(digits: string, by: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const all = whole + part;
  const point = whole.length + by;
  const padded =
    point > all.length
      ? all.padEnd(point, '0')
      : point <= 0
        ? all.padStart(all.length - point + 1, '0')
        : all;
  const cut = point <= 0 ? 1 : point;
  const integer = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(cut);
  return fraction === '' ? integer : `${integer}.${fraction}`;
}

export function addDigits(a: string, b: string): string {
  const places = Math.max((a.split('.')[1] ?? '').length, (b.split('.')[1] ?? '').length);
  const sum = BigInt(shiftPoint(a, places)) + BigInt(shiftPoint(b, places));
  const text = shiftPoint(String(sum), -places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
