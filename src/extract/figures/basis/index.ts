import { previousPeriod, shiftYears } from '../../../text/periods/calendar';
import { type Draft, note } from '../draft';
import { explain } from '../explain/explain';
import { type Place } from '../figure';
import { firstFound } from '../rules';
import { asChangeBefore, asRatioBehind, earlierInSentence, levelBefore, movementBefore } from './borrowed';
import { type FoundBasis } from './found';
import { againstName, againstTime, named, namedByTime, yearlyPace } from './named';
import { custom, noneForAmounts } from './custom';

const rules = [
  yearlyPace,
  againstTime,
  named,
  namedByTime,
  againstName,
  movementBefore,
  levelBefore,
  asRatioBehind,
  asChangeBefore,
  earlierInSentence,
  noneForAmounts,
  custom,
] as const;

/** Reads what a change is measured against, and when that was. */
export function readBasis(at: Place): void {
  const { draft } = at.figure;
  if (draft.kind !== 'change') return;
  const found = firstFound<FoundBasis>(rules, at);
  if (!found) return;
  explain(at, 'basis', found, rules, (basis) => basis);
  draft.basis = found.value;
  at.figure.paced = found.rule === 'pace of a year' || (found.implied === true && isPaced(at));
  draft.basePeriod = found.base ?? impliedBase(draft, found.value);
  if (found.implied) draft.implied.add('basis');
  explainBase(at, found);
}

const isPaced = ({ before, frame }: Place): boolean => before?.paced ?? frame.paced;

function impliedBase({ period }: Draft, basis: FoundBasis['value']): Draft['basePeriod'] {
  if (!period) return null;
  if (basis === 'yoy') return shiftYears(period, -1);
  return basis === 'mom' || basis === 'qoq' ? previousPeriod(period) : null;
}

function explainBase({ figure: { draft } }: Place, found: FoundBasis): void {
  const text = draft.basePeriod?.text;
  if (text === undefined) return;
  const rule = found.base ? found.rule : `the stretch that ${found.value} compares with`;
  note(draft, 'basePeriod', {
    value: text,
    rule,
    words: found.base ? found.words : null,
    implied: found.implied || !found.base,
  });
}
