import { setSubject } from '../draft';
import { explain } from '../explain/explain';
import { type Place } from '../figure';
import { firstFound } from '../rules';
import { type FoundSubject } from './found';
import {
  asBefore,
  asSentenceBefore,
  earlierInSentence,
  group,
  withEarlierIndicator,
  withIndicator,
} from './borrowed';
import { described } from './described';
import { good, sector } from './measured';
import { itself, owner } from './owner';
import { spokenOf } from './spoken-of';
import { builtWork, inName, namedWork } from './works';

/** Nearest first: beside the indicator, behind the number, in the sentence, in the text. */
const rules = [
  inName,
  namedWork,
  group,
  owner,
  sector,
  itself,
  described,
  withIndicator,
  builtWork,
  asBefore,
  earlierInSentence,
  spokenOf,
  withEarlierIndicator,
  good,
  asSentenceBefore,
] as const;

/** Reads who or what a figure is about. */
export function readSubject(at: Place): void {
  const found = firstFound<FoundSubject>(rules, at);
  explain(at, 'subject', found, rules, (subject) => subject.text);
  if (!found) return;
  const { draft } = at.figure;
  draft.confidence *= found.trust ?? 1;
  draft.ofThing = found.own ?? false;
  setSubject(draft, found.value, found.implied ?? false);
}
