import { type IndicatorTerm } from '../../../lexicon/indicators';
import { type TermMatch } from '../../../lexicon/match';
import { type Span } from '../../../model';
import { type PeriodMention } from '../../../text/periods';
import { type Named } from '../../page';

/** The name of an indicator as written, what it is of and when. */
export interface NounPhrase extends Span {
  readonly term: TermMatch<IndicatorTerm> | null;
  readonly subject: (Span & { readonly named: Named | null }) | null;
  /** 对东盟, 从中国: counterparts, kept in the name too. */
  readonly counterparts: readonly Named[];
  readonly periods: readonly PeriodMention[];
}
