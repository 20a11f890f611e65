import { setQuery } from '../lib/router';
import { openStatements } from '../parts/open';
import { type Expansion, firstMost, moreMost, printExpansions, printList, printPins } from './address';
import { type Point } from './layout';
import { statementsOf } from './load';
import { type Edge } from './model';
import { type Drawn } from './use-drawn';
import { type View } from './view-address';

/** What a reader does with the graph. Each changes the address, and the page follows it. */
export interface Actions {
  readonly select: (id: string, also: boolean) => void;
  readonly clear: () => void;
  readonly expand: (id: string, relation?: string | null, most?: number) => void;
  readonly more: (expansion: Expansion) => void;
  readonly moved: (id: string, at: Point) => void;
  readonly pin: (id: string) => void;
  readonly edge: (edge: Edge) => void;
  readonly hide: (id: string) => void;
  readonly showAll: () => void;
  readonly path: (ids: readonly string[]) => void;
  readonly way: (way: number) => void;
}

export function actionsOn(view: View, { filters, places }: Pick<Drawn, 'filters' | 'places'>): Actions {
  const expand = (id: string, relation: string | null = null, most = firstMost): void => {
    const others = view.of.filter((one) => one.id !== id || one.relation !== relation);
    setQuery({ of: printExpansions([...others, { id, relation, most }]) }, { push: true });
  };
  return {
    expand,
    select: (id, also) => {
      const [first] = view.selected;
      setQuery({ sel: printList(also && first && first !== id ? [first, id] : [id]) });
    },
    clear: () => setQuery({ sel: null }),
    more: ({ id, relation, most }) => expand(id, relation, moreMost(most)),
    moved: (id, at) => setQuery({ pin: printPins(new Map([...view.pins, [id, at]])) }),
    pin: (id) => {
      const pins = new Map(view.pins);
      const at = places.get(id);
      if (pins.has(id)) pins.delete(id);
      else if (at) pins.set(id, at);
      setQuery({ pin: printPins(pins) });
    },
    edge: (edge) => void statementsOf(edge, view.asOf).then((ids) => ids.length > 0 && openStatements(ids)),
    hide: (id) => setQuery({ hide: printList([...filters.hidden, id]), sel: null }),
    showAll: () => setQuery({ hide: null }),
    path: (ids) => setQuery({ path: printList(ids), way: null }, { push: true }),
    way: (way) => setQuery({ way: way === 0 ? null : String(way) }),
  };
}
