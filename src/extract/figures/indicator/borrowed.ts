import { foldForMatch } from '../../../lexicon/match';
import { type Place, nearBefore } from '../figure';
import { earlierClause } from '../phrase/elsewhere';
import { aside, comesAfter, perSpan, shareAlone } from '../phrase/phrase-words';
import { isAmount, isRatio } from '../shape/ratio';
import { type FoundIndicator, phraseIndicator, regionOf } from './found';

/** 3.0%，低于市场预期的3.1%: another value of the figure before. */
export function expectedOrEarlier(at: Place): FoundIndicator | null {
  const { figure } = at;
  const before = nearBefore(at);
  const value = before?.draft.indicator;
  const words = regionOf(at);
  const said = comesAfter().exec(words) ?? (figure.phrase.term ? null : aside().exec(words));
  if (!before || !value || !said) return null;
  const change = isRatio(figure.draft.quantity) && before.draft.kind === 'change';
  return {
    value,
    rule: 'expected or earlier value of the figure before',
    words: value,
    implied: true,
    qualifier: said[0].includes('预') ? '预期' : '前值',
    ...(change && { kind: 'change' as const }),
  };
}

/** 进口增速放缓，同比增长5%: the clause before names it, after any figure of its own. */
export function inEarlierClause(at: Place): FoundIndicator | null {
  const { page, sentence, figure, before } = at;
  const earlier = earlierClause(page, sentence, figure.clauseStart);
  if (!earlier || earlier.end <= earlier.start) return null;
  if (before && earlier.start < before.draft.quantity.end) return null;
  return {
    value: phraseIndicator(page, earlier),
    rule: 'name in an earlier clause',
    words: earlier,
    borrowed: earlier,
  };
}

export function sameAsBefore(at: Place): FoundIndicator | null {
  const { draft } = at.figure;
  const last = nearBefore(at)?.draft.indicator;
  // 日均250亿千瓦时；前11月累计8万亿千瓦时, 占比41%，增长3%: how the one before was reckoned or shared is not what goes on.
  const words = foldForMatch(last?.text ?? '');
  const reckoned = draft.kind === 'change' ? shareAlone().test(words) : perSpan().test(words);
  const value = reckoned ? (at.before?.whole ?? last) : last;
  return value ? { value, rule: 'same as the figure before', words: value, implied: true } : null;
}

/** Of what the sentence before measured less is sure. */
const trustFarName = 0.6;

/** What the sentence before measured or, where that is of another dimension, what the text measured last in this one. */
export function namedEarlier({ figure, frame }: Place): FoundIndicator | null {
  const { draft, measured } = figure;
  const dimension = isAmount(draft.kind, draft.quantity) ? draft.quantity.unit?.entry.dimension : undefined;
  const own = frame.indicator?.term?.entry.dimension;
  const value = (dimension && own && own !== dimension && measured.get(dimension)) || frame.indicator;
  return (
    value && {
      value,
      rule: 'named in an earlier sentence',
      words: value,
      implied: true,
      trust: trustFarName,
    }
  );
}
