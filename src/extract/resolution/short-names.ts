import { foldName } from '../entities/words/folded-names';
import { coreName } from '../entities/organizations/short-forms';
import {
  isForm,
  isPlace,
  isTradeOrForm,
  partAtEnd,
  saysNothing,
  tradeAtEnd,
  withoutPlace,
} from '../entities/organizations/company-words';

const latin = /^[\u0020-\u024f]+$/;
const latinEndings =
  /[\s,.&(]*\b(?:company|corporation|incorporated|limited|holdings?|group|corp|inc|ltd|plc|llc|co|ag|sa|nv|bhd|gmbh)\b[\s,.)]*$/i;

/** A company's name without what its law and its group add, folded; of English names too. */
export function coreOf(name: string): string {
  if (!latin.test(name)) return coreName(name);
  let core = name.trim();
  for (;;) {
    const next = core.replace(latinEndings, '');
    if (next === core || next.trim().length < 3) return foldName(core);
    core = next;
  }
}

/** How one name of a company relates to a longer one. */
export type Shortness = 'shortForm' | 'otherPart' | 'otherTrade' | null;

/**
 * Whether `short` can be the short form of `long`, in whatever articles the two stand. It begins alike and adds nothing; what it leaves out
 * says only what the company does. 天河 is short for 天河矿业集团; of 天河矿业, 天河矿业运输 is a subsidiary (`otherTrade`) and
 * 天河矿业第三分公司 a part (`otherPart`).
 */
export function shortnessOf(short: string, long: string): Shortness {
  const [brief, full] = [coreOf(short), coreOf(long)];
  if (brief.length < 2 || brief.length >= full.length || saysNothing(brief)) return null;
  if (full.startsWith(brief)) return shortByHead(brief, full, long);
  return brief.length > 4 &&
    full.startsWith(brief.slice(0, 4)) &&
    isInOrder(brief, full) &&
    !differsInPart(brief, long)
    ? skipped(brief, full)
    : null;
}

const differsInPart = (brief: string, long: string): boolean =>
  partAtEnd(long) !== '' && partAtEnd(brief) !== partAtEnd(long);

function shortByHead(brief: string, full: string, long: string): Shortness {
  const rest = full.slice(brief.length);
  if (differsInPart(brief, long) || isPlace(rest)) return 'otherPart';
  if (isForm(rest)) return 'shortForm';
  if (!isTradeOrForm(rest)) return null;
  return tradeAtEnd(withoutPlace(brief)) === '' || isOneTrade(brief, rest) ? 'shortForm' : 'otherTrade';
}

/** 有色 and 金属工业 make 有色金属工业; 矿业 and 运输 make nothing. */
function isOneTrade(brief: string, rest: string): boolean {
  const trade = tradeAtEnd(withoutPlace(brief));
  for (let length = rest.length; length >= 1; length -= 1) {
    const joined = `${trade}${rest.slice(0, length)}`;
    if (tradeAtEnd(`__${joined}`) === joined) return isForm(rest.slice(length));
  }
  return false;
}

/** 新疆有色工业 leaves out 金属 of 新疆有色金属工业. */
function skipped(brief: string, full: string): Shortness {
  let head = 0;
  while (brief[head] === full[head]) head += 1;
  let tail = 0;
  while (tail < brief.length - head && brief.at(-1 - tail) === full.at(-1 - tail)) tail += 1;
  return head + tail === brief.length && isTradeOrForm(full.slice(head, full.length - tail))
    ? 'shortForm'
    : null;
}

function isInOrder(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const branchShape = /^(.+?(?:股份有限公司|有限责任公司|有限公司))?(.+)(分公司|分行|支行)$/;

/** 中国石油天然气股份有限公司乌鲁木齐石化分公司 and 中国石油乌鲁木齐石化分公司: one branch, its company named in full and in short. */
export function isSameBranch(a: string, b: string): boolean {
  const [x, y] = [branchShape.exec(foldName(a)), branchShape.exec(foldName(b))];
  if (!x || !y || x[3] !== y[3]) return false;
  const [full, brief] = x[1] === undefined ? [y, x] : [x, y];
  const [head, tail] = [full[1], full[2] ?? ''];
  if (head === undefined || brief[1] !== undefined) return false;
  const place = withoutDivision(tail);
  const said = withoutDivision(brief[2] ?? '');
  if (place.length < 2 || !said.endsWith(place)) return false;
  const company = said.slice(0, said.length - place.length);
  return (
    company === coreOf(head) ||
    (company.length >= 3 &&
      coreOf(head).startsWith(company) &&
      isTradeOrForm(coreOf(head).slice(company.length)))
  );
}

const withoutDivision = (tail: string): string =>
  tail.replace(/(?:维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/, '');

/** The end of a branch's name that all its names share; '' where it is none. */
export function branchEnd(name: string): string {
  const found = branchShape.exec(foldName(name));
  return found ? `${withoutDivision(found[2] ?? '').slice(-2)}${found[3] ?? ''}` : '';
}
