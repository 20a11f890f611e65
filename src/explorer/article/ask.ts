import { pageFields, statementFields } from '../lib/fragments';
import { type ArticleCard, type Connection, type Statement } from '../lib/types';
import { type Repair, repairFields } from '../parts/repair';

export const articleQuery = `query Article($id: ID!, $first: Int!) {
  article(id: $id) {
    id title publisher publishedOn url sha256 text source
    ${repairFields}
    statements(first: $first) { ${pageFields} nodes { ${statementFields} } }
  }
}`;

export interface Article extends ArticleCard {
  readonly url: string | null;
  readonly sha256: string | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly repairs: readonly Repair[];
  readonly statements: Connection<Statement>;
}
