import { setSubject } from '../draft';
import { explain } from '../explain/explain';
import { type Place } from '../figure';
import { firstFound } from '../rules';
import { type FoundSubject } from './found';
import { asBefore, asSentenceBefore, earlierInSentence, group, withIndicator } from './borrowed';
import { described } from './described';
import { itself, owner } from './owner';
import { builtWork, namedWork } from './works';

/** Nearest first: beside the indicator, behind the number, in the sentence, in the text. */
const rules = [
  namedWork,
  group,
  owner,
  itself,
  described,
  withIndicator,
  builtWork,
  asBefore,
  earlierInSentence,
  asSentenceBefore,
] as const;

/** Reads who or what a figure is about. */
export function readSubject(at: Place): void {
  const found = firstFound<FoundSubject>(rules, at);
  explain(at, 'subject', found, rules, (subject) => subject.text);
  if (!found) return;
  const { draft } = at.figure;
  draft.confidence *= found.trust ?? 1;
  setSubject(draft, found.value, found.implied ?? false);
}
