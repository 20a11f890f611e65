import { type ReadObservation } from '../../extract/reading';
import { foldScript, type Indicator, indicatorId } from '../../model';

/** Finds the lexicon's indicator of a canonical name or an id; null where it has none. */
export type FindIndicator = (nameOrId: string) => Indicator | null;

/** An indicator that only the text names: its words, in simplified script, stand for it. */
const unknownIndicator = (words: string): Indicator => {
  const name = foldScript(words);
  return {
    id: indicatorId(name),
    name,
    nameHant: name === words ? null : words,
    nameEn: null,
    aliases: [],
    dimension: 'other',
    broaderId: null,
  };
};

/** What a figure measures: the lexicon's indicator, else one of its own words. */
export const indicatorOf = (read: ReadObservation, find: FindIndicator): Indicator =>
  (read.indicator === null ? null : find(read.indicator)) ??
  unknownIndicator(read.indicator ?? read.indicatorText);

/** The lexicon's indicators that these are parts of. */
export const broaderOf = (indicators: readonly Indicator[], find: FindIndicator): readonly Indicator[] =>
  indicators.flatMap(({ broaderId }) => (broaderId === null ? [] : (find(broaderId) ?? [])));
