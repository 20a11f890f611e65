import { type Draft, setPeriod } from '../draft';
import { type Place } from '../figure';
import { firstFound } from '../rules';
import { type FoundPeriod, type Times, timesAround } from './times';
import { beside, comparedWith, fromWordsBefore, movementBefore, sinceADay, stretchBefore } from './rules';

const rules = [comparedWith, stretchBefore, beside, movementBefore, sinceADay, fromWordsBefore] as const;

/** Reads when a figure holds. */
export function readPeriod(at: Place): void {
  const { figure } = at;
  const { draft } = figure;
  const times = timesAround(at);
  figure.ambient = times.ambient;
  if (draft.kind === 'capacity' && (!times.read?.period || times.read.weak))
    return abilityPeriod(draft, times);
  if (isTimeless(draft) && !times.read) return;
  const found = firstFound<FoundPeriod>(
    rules.map((rule) => () => rule(at, times)),
    at,
  );
  if (!found) return;
  if (found.ambient !== undefined) figure.ambient = found.ambient;
  setPeriod(draft, found.value, found.when, found.rule, found.implied ?? false);
}

/** An ability has the time that its sentence says, or none. */
function abilityPeriod(draft: Draft, { read, strong, ambient }: Times): void {
  // 装机容量 is a stock: it has the day the text speaks of.
  const stock = draft.indicator?.text.includes('装机') || draft.indicator?.text.includes('裝機');
  if (stock && !read?.period && !strong && ambient?.precision === 'day')
    return setPeriod(draft, ambient, null, 'from the words before', true);
  if (read?.period || !strong?.period || strong.weak) return;
  setPeriod(draft, strong.period, null, 'earlier in the sentence', true);
}

/** 海拔, 全长, 面额: what hardly changes is given no time that was not read. */
const isTimeless = (draft: Draft): boolean =>
  /^(?:海拔|全长|总高度|每股面额)$/.test(draft.indicator?.term?.entry.name ?? '');
