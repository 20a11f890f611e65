import { entityFields } from '../lib/fragments';
import { type Basis, type EntityCard, type Named, type ObservationKind } from '../lib/types';

export const facetsQuery = `query Facets($indicator: String!, $filter: ObservationFilter!) {
  indicator(name: $indicator) { id name nameHant nameEn }
  observations(filter: $filter, first: 300) { nodes { kind basis subject { ${entityFields} } } }
}`;

/** Whose figures of an indicator there are, and of which kinds. */
export interface Facets {
  readonly indicator: Named;
  readonly observations: {
    readonly nodes: readonly {
      readonly kind: ObservationKind;
      readonly basis: Basis | null;
      readonly subject: EntityCard;
    }[];
  };
}
