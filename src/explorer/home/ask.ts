import { statementFields } from '../lib/fragments';
import { type EntityType, type RelationType, type Statement } from '../lib/types';

export const overviewQuery = `query Home {
  overview {
    revision observations indicators articles
    entities { type count }
    relations { type count }
    newest { ${statementFields} }
  }
}`;

/** What is in the graph. */
export interface Overview {
  readonly revision: number;
  readonly observations: number;
  readonly indicators: number;
  readonly articles: number;
  readonly entities: readonly { readonly type: EntityType; readonly count: number }[];
  readonly relations: readonly { readonly type: RelationType; readonly count: number }[];
  readonly newest: readonly Statement[];
}

export const sum = (list: readonly { readonly count: number }[]): number =>
  list.reduce((n, { count }) => n + count, 0);
