import { type Span } from '../../model';
import { foldForMatch } from '../../lexicon/match';
import { type WrittenQuantity } from '../../text/quantities';
import { type Page } from '../page';
import { readBasis } from './basis';
import { type Draft, type DraftIndicator, note } from './draft';
import { type Frame, type Measured, type Place, type ReadFigure } from './figure';
import { explainShape } from './explain/shape';
import { withAnnounced } from './indicator/announced';
import { readIndicator } from './indicator';
import { readPeriod } from './period';
import { movedBy } from './period/clocks';
import { clauseStart } from './phrase/clause';
import { type Around, wordsAround } from './phrase/around';
import { perSpan, relative, shareAlone } from './phrase/phrase-words';
import { type Shape } from './shape/found';
import { shapeAt } from './shape/shape-at';
import { isAmount, isRatio } from './shape/ratio';
import { readStatus } from './shape/status';
import { readSubject } from './subject';

/** Reads one figure of a sentence: its shape, then field after field. `before` is the figure before it there. */
export function readFigure(
  page: Page,
  sentence: Span,
  q: WrittenQuantity,
  before: ReadFigure | null,
  frame: Frame,
): ReadFigure {
  const clause = clauseStart(page.folded, sentence.start, q.start);
  const around = wordsAround(page, sentence, clause, q, before);
  const shape = shapeAt(page, q, around, before);
  const draft = draftOf(page, q, around, shape);
  explainShape(page, around, draft, around.continues && around.predicate.change === null);
  const status = readStatus(page, sentence, clause.start, q);
  draft.status = status.value;
  note(draft, 'status', status);
  const figure: ReadFigure = {
    draft,
    predicate: around.predicate,
    phrase: around.phrase,
    clauseStart: clause.start,
    continues: around.continues,
    versus: around.versus,
    shapeBasis: shape.basis,
    ambient: null,
    inPart: false,
    movedFrom: null,
    borrowed: null,
    group: null,
    paced: false,
    lastChange: null,
    lastGrowth: null,
    whole: before?.whole ?? null,
    measured: withAnnounced(
      page,
      before?.draft.quantity.end ?? sentence.start,
      clause.start,
      before?.measured ?? frame.measured,
    ),
    clocks: before?.clocks ?? frame.clocks,
  };
  readFields({ page, sentence, figure, before, frame });
  return figure;
}

function readFields(at: Place): void {
  const { figure, before } = at;
  const { draft, predicate } = figure;
  readIndicator(at);
  readSubject(at);
  readPeriod(at);
  figure.inPart = isPart(at);
  figure.clocks = movedBy(at, figure.clocks);
  // CPI由上月的降0.4%转为涨0.3%: a change that becomes another is not what that is measured against.
  const begins = predicate.from && draft.kind !== 'change';
  figure.movedFrom = begins && draft.period ? draft.period : (before?.movedFrom ?? null);
  readBasis(at);
  figure.lastChange = draft.kind === 'change' ? draft : (before?.lastChange ?? null);
  const isGrowth = draft.kind === 'change' && !draft.quantity.unit?.entry.change;
  figure.lastGrowth = isGrowth ? draft : (before?.lastGrowth ?? null);
  if (draft.indicator && !isPartial(draft.indicator)) figure.whole = draft.indicator;
  figure.measured = withLevel(figure.measured, figure);
}

/** 货运5亿吨，其中3月1亿吨: the time of a part that lies in that of the whole, as long as the words go on. */
function isPart({ page, figure, before }: Place): boolean {
  const { draft, ambient, clauseStart: from } = figure;
  const whole = before?.ambient;
  if (!before || !whole || !ambient) return false;
  if (draft.when === null && ambient === whole) return before.inPart;
  const inside = ambient.start >= whole.start && ambient.end <= whole.end && ambient.text !== whole.text;
  return inside && /^\s*(?:其中|当中)/.test(page.folded.slice(from, draft.quantity.start));
}

const isPartial = ({ text }: DraftIndicator): boolean =>
  perSpan().test(foldForMatch(text)) || shareAlone().test(foldForMatch(text));

/** What its own words name, or what is of a member, is what later figures of its kind may be of. */
function withLevel(measured: Measured, { draft, group }: ReadFigure): Measured {
  const { kind, indicator, quantity, implied } = draft;
  const ratio = isRatio(quantity);
  const key = isAmount(kind, quantity)
    ? quantity.unit?.entry.dimension
    : kind === 'change' && ratio
      ? 'change'
      : null;
  const taken = implied.has('indicator') && group === null;
  if (!key || !indicator?.term || taken || relative().test(foldForMatch(indicator.text))) return measured;
  if (key === 'change' && indicator.term.entry.reads !== undefined) return measured;
  return new Map(measured).set(key, indicator);
}

function draftOf(page: Page, quantity: WrittenQuantity, around: Around, shape: Shape): Draft {
  return {
    quantity,
    region: { start: around.floor, end: quantity.start },
    sign: shape.sign,
    kind: shape.kind,
    basis: null,
    basePeriod: null,
    status: 'realised',
    indicator: null,
    subject: null,
    period: null,
    when: null,
    qualifiers: [],
    dealt: false,
    ofThing: false,
    implied: new Set(),
    trace: page.explain ? [] : null,
    rule: shape.rule,
    confidence: 1,
  };
}
