import { z } from 'zod';
import { type Source, sourceId } from '../model';
import { lexiconFolder, loadTable, once } from './load';

const sourceSchema = z.strictObject({
  source: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.number().int().min(1800).max(2100),
  url: z.url().optional(),
});

/** `sources.yaml`: the publications that entries of the word tables cite by key. */
export function readSources(folder = lexiconFolder): ReadonlyMap<string, Source> {
  return new Map(
    loadTable('sources.yaml', sourceSchema, folder).map(({ source, title, publisher, year, url }) => [
      source,
      { id: sourceId(title, publisher, year), title, publisher, year, url: url ?? null },
    ]),
  );
}

export const loadSources = once(() => readSources());
