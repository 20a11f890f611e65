import { foldScript, textOfUnits } from '../model';

/** Small forms, as some agencies write a decimal point: 70﹒25億元. */
const smallForms: Readonly<Record<string, string>> = {
  '﹐': ',', '﹑': '、', '﹒': '.', '﹔': ';', '﹕': ':', '﹖': '?', '﹗': '!', '﹙': '(', '﹚': ')', '﹢': '+', '﹣': '-', '﹪': '%',
}; // prettier-ignore

/** Units whose lower case depends on others, or is not one unit: surrogates, İ and Σ. */
const dependent = 0;
const surrogates = [0xd800, 0xe000] as const;
const others = ['\u0130', '\u03a3'];

/** What each unit of a simplified text is compared as: half width, lower case; `dependent` where that is no matter of the unit alone. */
const compared = new Uint16Array(0x10000)
  .map((_, unit) => {
    const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
    const char = String.fromCharCode(half);
    return (smallForms[char] ?? char).toLowerCase().charCodeAt(0);
  })
  .fill(dependent, ...surrogates);
for (const char of others) compared[char.charCodeAt(0)] = dependent;

/**
 * The form in which terms and texts are compared, and in which all recognisers read: simplified, half width, lower case.
 * Every offset stays what it was.
 */
export function foldForMatch(text: string): string {
  const simplified = foldScript(text);
  for (let i = 0; i < simplified.length; i += 1)
    if (compared[simplified.charCodeAt(i)] !== simplified.charCodeAt(i)) return unitByUnit(simplified);
  return simplified;
}

function unitByUnit(simplified: string): string {
  const units: number[] = [];
  for (let i = 0; i < simplified.length; i += 1) {
    const unit = compared[simplified.charCodeAt(i)] ?? dependent;
    if (unit === dependent) return atOnce(simplified);
    units.push(unit);
  }
  return textOfUnits(units);
}

const wide = /[\uff01-\uff5e]/g;
const small = /[\ufe50-\ufe6b]/g;

/** Where units depend on each other. */
function atOnce(simplified: string): string {
  const folded = simplified
    .replace(wide, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(small, (c) => smallForms[c] ?? c);
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
}
