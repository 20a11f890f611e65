import { readEntities } from './entities';
import { pageOf } from './page';
import { readFigures } from './figures';
import { readRelations } from './relations';
import { type Reading } from './reading';

/** One step of reading: adds what it found to what was found before it. */
export type Step = (reading: Reading, explain: boolean) => Reading;

const entities: Step = (reading) => ({
  ...reading,
  entities: [...reading.entities, ...readEntities(reading.document)],
});

const relations: Step = (reading) => ({
  ...reading,
  relations: [...reading.relations, ...readRelations(reading.document, reading.entities)],
});

const figures: Step = (reading, explain) => {
  const found = readFigures(pageOf(reading.document, reading.publishedOn, reading.entities, explain));
  return {
    ...reading,
    observations: found.observations,
    entities: [...reading.entities, ...found.entities],
    refused: found.refused,
    problems: [...reading.problems, ...found.problems],
  };
};

/** What is read from a text, in order: names first, for figures and relations are about them. */
export const pipeline: readonly Step[] = [entities, relations, figures];
