import { type Identifiers } from '../../../model';
import { type Draft } from '../words/draft';
import { creditCode, stockCode } from './identifier-codes';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

interface Code {
  readonly at: number;
  readonly identifiers: Identifiers;
}

const stocks =
  /(?:(港交所|联交所|上交所|深交所|北交所)\s*[:：]\s*|(?:股票|证券|股份|上市)?代[码号]\s*[:：]?\s*|[（(]\s*)(\d{4,6})(?:\s*[-.·]?\s*(hk|sz|sh|ss|tw|bj))?(?=\s*[)），,；;、。\s]|$)/g;
const credits = /信用代码[^0-9a-z]{0,6}([0-9a-z]{18})(?![0-9a-z])/g;

/** Gives organisations the codes that the text writes beside them: （股票代码：600256）, （1899-HK）, 统一社会信用代码：…. */
export function withCodes(view: View, found: readonly Draft[]): readonly Draft[] {
  const codes = codesIn(view);
  if (codes.length === 0) return found;
  const given = new Map<Draft, Identifiers>();
  for (const { at, identifiers } of codes) {
    const owner = ownerOf(view, found, at);
    if (owner) given.set(owner, { ...identifiers, ...given.get(owner) });
  }
  return found.map((d) => {
    const identifiers = given.get(d);
    return identifiers ? { ...d, identifiers } : d;
  });
}

function codesIn(view: View): Code[] {
  const found: Code[] = [];
  for (const match of matchesOf(stocks, view.folded)) {
    const code = stockCode(match[2] ?? '', match[1] ?? match[3]);
    if (code !== null) found.push({ at: match.index, identifiers: { stockCode: code } });
  }
  for (const match of matchesOf(credits, view.folded)) {
    const code = creditCode(match[1] ?? '');
    if (code !== null) found.push({ at: match.index, identifiers: { uscc: code } });
  }
  return found;
}

/** The organisation named most lately in the sentence, else the one that the head of a filing names right behind: 证券代码：… 证券简称：…. */
function ownerOf(view: View, found: readonly Draft[], at: number): Draft | null {
  const line = view.folded.slice(Math.max(0, at - 120), at);
  const from = at - (/[^。！？\n]*$/.exec(line)?.[0].length ?? 0);
  const companies = found.filter((d) => d.type === 'Organization' && !d.name.endsWith('交易所'));
  const before = companies.filter((d) => d.start >= from && d.end <= at).at(-1);
  if (before) return before;
  const head = /^[^。\n]{0,24}?简称\s*[:：]\s*/.exec(view.folded.slice(at, at + 40));
  return (head && companies.find((d) => d.start === at + head[0].length)) ?? null;
}
