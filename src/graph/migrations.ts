import { type TextIndex } from './engine';
import { type StatementName } from './statements';

/** One step of the schema. Its statements stand in `cypher/<engine>/migrations/`, under `file`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** The text indexes that it adds; how an engine makes one is its own affair. */
  readonly textIndexes: readonly TextIndex[];
}

/** In order. A migration that has been released is never changed: a new one is added. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'keys', textIndexes: [] },
  { version: 2, name: 'lookups', textIndexes: [] },
  {
    version: 3,
    name: 'text-search',
    textIndexes: ['entityNames', 'indicatorNames', 'statementSummaries', 'articleTitles'],
  },
  { version: 4, name: 'changes', textIndexes: [] },
  { version: 5, name: 'names', textIndexes: [] },
  { version: 6, name: 'figures-by-day', textIndexes: [] },
];

export const latestVersion = migrations.at(-1)?.version ?? 0;

/** `0001-keys`, the name of the file with the statements of a migration. */
export const migrationFile = ({ version, name }: Migration): string =>
  `${String(version).padStart(4, '0')}-${name}`;

/** What a text index reads, and the statements that read the same without it. */
export interface TextIndexSource {
  readonly label: string;
  /** One string: all the forms of a name, folded to one script, a line each. */
  readonly property: string;
  readonly scan: StatementName;
  readonly textOf: StatementName;
}

export const textIndexes: Readonly<Record<TextIndex, TextIndexSource>> = {
  entityNames: {
    label: 'Entity',
    property: 'names',
    scan: 'scanEntityNames',
    textOf: 'textOfEntityNames',
  },
  indicatorNames: {
    label: 'Indicator',
    property: 'names',
    scan: 'scanIndicatorNames',
    textOf: 'textOfIndicatorNames',
  },
  statementSummaries: {
    label: 'Statement',
    property: 'summaryText',
    scan: 'scanStatementSummaries',
    textOf: 'textOfStatementSummaries',
  },
  articleTitles: {
    label: 'Article',
    property: 'titleText',
    scan: 'scanArticleTitles',
    textOf: 'textOfArticleTitles',
  },
};
