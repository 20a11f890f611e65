import { useMemo, useRef } from 'preact/hooks';
import { type Path } from '../lib/types';
import { place, type Point } from './layout';
import { type Brought, pathNet } from './load';
import { emptyNet, type Filters, joinNets, type Net, visible } from './model';
import { type Loaded } from './use-loaded';
import { chosenWay, type View } from './view-address';

/** What there is to draw. */
export interface Drawn {
  readonly brought: readonly Brought[];
  /** All that was brought, and the part of it that the filters leave. */
  readonly whole: Net;
  readonly net: Net;
  readonly filters: Filters;
  readonly places: ReadonlyMap<string, Point>;
  /** The path that is shown, and the keys of its edges. */
  readonly path: Path | null;
  readonly strong: ReadonlySet<string>;
  /** Lets everything look for a new place. */
  readonly forget: () => void;
}

/** Lays out what was brought: what has a place keeps it, for as long as the page is open. */
export function useDrawn(loaded: Loaded | null, view: View, query: URLSearchParams): Drawn {
  const placed = useRef<ReadonlyMap<string, Point>>(new Map());
  const brought = useMemo(
    () => (loaded?.tried ?? []).flatMap((one) => ('net' in one ? [one] : [])),
    [loaded],
  );
  const base = useMemo(() => joinNets(brought.map(({ net }) => net)), [brought]);
  const ways = loaded?.ways ?? null;
  const path = ways?.paths[chosenWay(query, ways)] ?? null;
  const onPath = useMemo(() => (path ? pathNet(path, base) : emptyNet), [path, base]);
  const whole = useMemo(() => joinNets([base, onPath]), [base, onPath]);
  const filters: Filters = useMemo(
    () => ({
      ...view.filters,
      kept: new Set([...brought.map(({ center }) => center.id), ...onPath.nodes.keys()]),
    }),
    [view.filters, brought, onPath],
  );
  const net = useMemo(() => visible(whole, filters), [whole, filters]);
  const places = useMemo(() => {
    const before = new Map([...placed.current, ...view.pins]);
    placed.current = new Map([...before, ...place(whole, before)]);
    return placed.current;
  }, [whole, query.get('pin')]);
  const strong = useMemo(() => new Set(onPath.edges.keys()), [onPath]);
  const forget = (): void => {
    placed.current = new Map();
  };
  return { brought, whole, net, filters, places, path, strong, forget };
}
