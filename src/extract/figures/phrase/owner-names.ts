import { predicateWords } from '../../../lexicon/cues';
import { type Named, type Page, startingAt } from '../../page';
import { publishing, speaking } from './phrase-words';

/** Names that own figures; a commodity is what a figure is of, and part of its indicator's name. */
export const owns = (named: Named): boolean =>
  named.type !== 'Commodity' &&
  named.type !== 'Policy' &&
  named.type !== 'Person' &&
  named.type !== 'Activity';

/** 第二产业: a part of the economy is part of the name of what it adds. */
export const sector = /^第[一二三][产產][业業]$/;

/** 煤炭开采业: the name of a trade goes on to its last character; 煤炭业务 is another thing. */
export const tradeEnd = (folded: string, { type, end }: Named): number =>
  type === 'Industry' && /^业(?![务绩主态者])/.test(folded.slice(end, end + 2)) ? end + 1 : end;

/** 电子信息、生物医药等高技术产品出口: the trades name goods. */
export const namesGoods = (folded: string, { type, end }: Named): boolean =>
  type === 'Industry' && /^[^,的业]{0,16}?(?:产品|商品|货物|制品)/.test(folded.slice(end, end + 12));

/** The name behind a 对 or 从 that has words of the indicator behind it. */
export function counterpartAt(page: Page, at: number, end: number): Named | null {
  const start = /[“"「《]/.test(page.folded.charAt(at)) ? at + 1 : at;
  const named = startingAt(page.names, start) ?? startingAt(page.names, at);
  return named && named.end < end && owns(named) ? named : null;
}

/** Where the words after a name that only speaks end: 商务部调查发现; null for a name that owns what follows. */
export function sourceAfter(page: Page, named: Named, end: number): number | null {
  if (named.type !== 'GovernmentBody' && named.type !== 'Organization') return null;
  const from = startingAt(page.periods, named.end)?.end ?? named.end;
  const m = speaking().exec(page.folded.slice(from, end));
  if (!m) return null;
  if (named.type === 'Organization' && publishing().test(m[0])) return null;
  const word = predicateWords('report').at(page.folded, from + m[0].length, end);
  return word ? word.end : from + m[0].length;
}
