import { foldName } from '../../../model';
import { isPlace, isTradeOrForm, opensWithTradeOrForm, withoutPlace } from './company-words';

const legal =
  /(?:投资控股|控股|实业|工业|科技|技术|企业|地产|房地产|电子)?(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|公司)$/;
const endings =
  /(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|控股集团|总公司|集团|公司|控股|股份|国际)$/;

/** A company's name without what its law and its group add. */
export function coreName(name: string): string {
  let core = foldName(name);
  for (;;) {
    const next = core.replace(endings, '');
    if (next === core || next.length < 2) return core;
    core = next;
  }
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Whether one name of an article is the short form of another: it begins alike, its core is found in order in the longer one, and it adds
 * nothing. 新疆有色集团 is short for 新疆有色金属工业(集团)有限责任公司; 新疆中泰 is not. A name in its full legal form is short for nothing,
 * a group only for a group, and a name that goes on with a brand of its own, 昊峤金沛科技 behind 昊峤, is that of another company.
 */
export function isShortForm(short: string, long: string): boolean {
  const full = foldName(long);
  const brief = foldName(short);
  if (brief.length >= full.length || brief.length < 2 || isUnitOf(brief, full)) return false;
  if (inLaw.test(brief) || (/集团(?:公司)?$/.test(brief) && !full.includes('集团'))) return false;
  const core = coreName(short);
  if (core.length < 2 || !full.startsWith(core.slice(0, Math.min(core.length, 4)))) return false;
  if (full.startsWith(core) && hasOwnBrand(coreName(long).slice(core.length))) return false;
  return isSubsequence(core, full) && coreName(long) !== core.slice(0, 1);
}

const inLaw = /(?:有限公司|有限责任公司|股份公司)$/;

/** What a longer name adds says neither a place nor what the company does or is. */
const hasOwnBrand = (added: string): boolean =>
  added.length >= 2 && !isPlace(added) && !opensWithTradeOrForm(added);

/** 昊峤集团财务有限公司 is a company of 昊峤集团, not its full name. */
function isUnitOf(brief: string, full: string): boolean {
  if (!/(?:集团|公司|控股)$/.test(brief) || !full.startsWith(brief)) return false;
  return !/^[(（]?(?:控股|集团)?[)）]?(?:股份|控股)?(?:有限|有限责任|股份有限)?公司$/.test(
    full.slice(brief.length),
  );
}

/** 安徽昊莱特光伏玻璃 without 玻璃, and without 光伏. */
function withoutTrades(core: string): string[] {
  if (core.length < 4 || !isTradeOrForm(core.slice(-2))) return [];
  const shorter = core.slice(0, -2);
  return [shorter, ...withoutTrades(shorter)];
}

/** What a company may be called once it was named in full, longest first. */
export function shortForms(name: string): readonly string[] {
  const full = foldName(name);
  const core = coreName(name);
  const bare = full.replace(legal, '');
  const forms = [
    bare,
    core,
    `${core}集团`,
    `${core}公司`,
    ...withoutTrades(core),
    ...[bare, core].map(withoutPlace).filter((form) => form.length >= 4),
  ];
  return [...new Set(forms)]
    .filter((form) => form.length >= 2 && form.length < full.length)
    .sort((a, b) => b.length - a.length);
}
