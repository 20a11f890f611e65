import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { wordMatcher } from '../words/vocabulary';
import { personAt } from './person-name';

/** 工业司何某分析: who speaks for a department, with no post between its name and theirs. */
export const spokesmen = (view: View, found: readonly Draft[]): Draft[] =>
  found
    .filter((d) => d.rule === 'department')
    .flatMap((unit) => {
      const person = personAt(view, unit.end);
      return person && wordMatcher('speech.yaml', 'says').at(view.folded, person.end)
        ? [draft(view, person, 'Person', 'spokesman', 0.85)]
        : [];
    });
