import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that components share. `use` renders again when it changes. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly use: () => T;
}

export function store<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const get = (): T => value;
  const set = (next: T): void => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  const use = (): T => {
    const [, again] = useState({});
    useLayoutEffect(() => {
      const listener = (): void => again({});
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }, []);
    return value;
  };
  return { get, set, use };
}

const key = (name: string): string => `indicator-graph.${name}`;

/** What the reader chose last time; null where nothing was chosen, or where the browser keeps nothing. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
