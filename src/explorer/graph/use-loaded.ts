import { useEffect, useState } from 'preact/hooks';
import { type ApiFailure } from '../lib/api';
import { bring, bringPaths, type Tried, type Ways } from './load';
import { type View } from './view-address';

export const pathHops = 5;

export interface Loaded {
  readonly key: string;
  readonly tried: readonly Tried[];
  readonly ways: Ways | null;
  readonly failure: ApiFailure | null;
}

const nothing = (key: string): Loaded => ({ key, tried: [], ways: null, failure: null });

/** Everything that the address asks for; null while the first of it is on its way. */
export function useLoaded({ of, path, asOf }: View, round: number): Loaded | null {
  const key = JSON.stringify([of, path, asOf]);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let left = false;
    const [from, to] = path;
    const ways = from && to ? bringPaths(from, to, pathHops, asOf) : Promise.resolve(null);
    const all = Promise.all(of.map((expansion) => bring(expansion, asOf)));
    void Promise.allSettled([all, ways]).then(([tried, paths]) => {
      if (left) return;
      setLoaded({
        key,
        tried: tried.status === 'fulfilled' ? tried.value : [],
        ways: paths.status === 'fulfilled' ? paths.value : null,
        failure: paths.status === 'rejected' ? (paths.reason as ApiFailure) : null,
      });
    });
    return () => {
      left = true;
    };
  }, [key, round]);
  return of.length === 0 && path.length === 0 ? nothing(key) : loaded;
}
