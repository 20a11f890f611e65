import { matchesOf } from '../../../text/matches';
import { type Span } from '../../../model';
import { countryNames } from '../../../lexicon/named-things';
import { type Draft, draft } from '../words/draft';
import { type View, wordEndingAt, wordStartingAt } from '../words/view';
import { isCompany, isPerson, listFrom } from './company-name';

/** Whom goods, shares or works go to: 卖给百瑞源和…. */
const to =
  /(?:卖给|售予|售给|销给|出售给|销售给|供应给|供货给|供给|提供给|配套给|转让给|交付给|直供给|批发给|发给)/g;
/** Who does what only companies and plants do, behind 由, 被 or 为: 由某某供应, 被某某订走. */
const by =
  /[由被](?=[\u4e00-\u9fff]{3,10}(?:独家|负责|全部|主要|直接|优先)?(?:供应|供货|供给|提供|配套|代工|承建|承接|总承包|总包|施工|运营|营运|收购|采购|购入|订走|买走|包销|承运|承租|持股))/g;
/** Whom one buys from or deals with: 向某某采购, 与某某签订. */
const beside =
  /(?:向|与|从)(?=[\u4e00-\u9fff]{3,10}(?:独家|长期|直接)?(?:采购|购买|购入|购得|订购|供货|供应|销售|出售|租赁|签订|订立|续签|签下|签署|达成|合作))/g;
/** Companies that no ending gives away, by what goes to them, comes from them or is agreed with them. */
export const tradingPartners = (view: View): Draft[] =>
  [to, by, beside]
    .flatMap((cue) => matchesOf(cue, view.folded))
    .flatMap((match) => listFrom(view, match.index + match[0].length))
    .filter((span) => isCompany(view, span) && !isPerson(view, span) && !isKnown(view, span))
    .map((span) => draft(view, span, 'Organization', 'trading-partner', 0.66));

/** 日本|可果美: a country, and a company that is known already. */
const isKnown = (view: View, { start, end }: Span): boolean =>
  view.words[wordEndingAt(view, end)]?.things[0]?.type === 'Organization' &&
  countryNames().has(view.words[wordStartingAt(view, start)]?.things[0]?.name ?? '');
