import { type Period } from '../../../model';
import { setPeriod } from '../draft';
import { explain } from '../explain/explain';
import { type Place } from '../figure';
import { firstFound } from '../rules';
import { type FoundPeriod, type Times, timesAround } from './times';
import {
  beside,
  comparedWith,
  noSuchTime,
  fromWordsBefore,
  movementBefore,
  sinceADay,
  stretchBefore,
} from './rules';

const rules = [
  noSuchTime,
  comparedWith,
  stretchBefore,
  beside,
  movementBefore,
  sinceADay,
  fromWordsBefore,
] as const;

/** Reads when a figure holds. */
export function readPeriod(at: Place): void {
  const { figure } = at;
  const { draft } = figure;
  const times = timesAround(at);
  figure.ambient = times.ambient;
  const isAbility = draft.kind === 'capacity' && !/新增/.test(draft.indicator?.text ?? '');
  if (isAbility && (!times.read?.period || times.read.weak)) return abilityPeriod(at, times);
  if (isTimeless(draft) && !times.read) return;
  const here = rules.map((rule) => () => rule(at, times));
  const found = firstFound<FoundPeriod>(here, at);
  explain(at, 'period', found, here, textOfPeriod);
  if (!found) return;
  if (found.ambient !== undefined) figure.ambient = found.ambient;
  setPeriod(draft, found.value, found.when, found.implied ?? false);
}

const textOfPeriod = (period: Period | null): string => period?.text ?? '';

/** An ability has the time that its sentence says, or none. */
function abilityPeriod(at: Place, { read, strong, ambient }: Times): void {
  const { draft } = at.figure;
  // 装机容量 is a stock: it has the day the text speaks of.
  const stock = draft.indicator?.text.includes('装机') || draft.indicator?.text.includes('裝機');
  if (stock && !read?.period && !strong && ambient?.precision === 'day') {
    const ambientDay = { value: ambient, rule: 'from the words before', words: null, implied: true };
    explain(at, 'period', ambientDay, [], textOfPeriod);
    return setPeriod(draft, ambient, null, true);
  }
  if (read?.period || !strong?.period || strong.weak) return;
  const found = { value: strong.period, rule: 'earlier in the sentence', words: strong, implied: true };
  explain(at, 'period', found, [], textOfPeriod);
  setPeriod(at.figure.draft, strong.period, null, true);
}

/** 海拔, 全长, 面额: what hardly changes is given no time that was not read. */
const isTimeless = (draft: Place['figure']['draft']): boolean =>
  /^(?:海拔|全长|总高度|每股面额)$/.test(draft.indicator?.term?.entry.name ?? '');
