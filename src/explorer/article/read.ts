import { ApiFailure } from '../lib/api';
import { entityFields, statementFields } from '../lib/fragments';
import { type EntityCard, type Statement } from '../lib/types';
import { type Repair, repairFields } from '../parts/repair';
import { type Problem } from '../parts/read-words';

export const readQuery = `query Read($text: String!, $publishedOn: Date, $url: String) {
  readArticle(text: $text, publishedOn: $publishedOn, url: $url) {
    article { id source ${repairFields} }
    entities { ${entityFields} }
    mentions { start end text }
    problems { code message start end }
    statements { ${statementFields} }
  }
}`;

export const storeMutation = `mutation Store($text: String!, $publishedOn: Date, $url: String) {
  ingestArticle(text: $text, publishedOn: $publishedOn, url: $url) { article { id } revision created { statements } }
}`;

/** What a pasted text says; nothing of it is stored. */
export interface Read {
  readonly article: {
    readonly id: string;
    readonly source: string | null;
    readonly repairs: readonly Repair[];
  };
  readonly entities: readonly EntityCard[];
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly problems: readonly Problem[];
  readonly statements: readonly Statement[];
}

/** What was pasted, as it is read and as it would be stored. */
export interface Pasted {
  readonly text: string;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

export const failureOf = (error: unknown): ApiFailure =>
  error instanceof ApiFailure ? error : new ApiFailure('server', String(error));
