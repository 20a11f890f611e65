import { store } from './store';

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });

const place = store<Place>(here());

export const usePlace = (): Place => place.use();
export const currentPlace = (): Place => place.get();

/** Pages that the server makes, outside this application. */
const served = /^\/(graphql|graphiql|schema\.graphql|health)\b/;

function arrive(top: boolean): void {
  place.set(here());
  if (top) window.scrollTo(0, 0);
}

/** Goes to an address of this application. `replace` keeps the history as it is and the page where it stands. */
export function go(url: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  arrive(!replace);
}

export type QueryChange = Readonly<Record<string, string | null | undefined>>;

const withQuery = (change: QueryChange): string => {
  const { path, query } = here();
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change))
    if (value === null || value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  const text = next.toString();
  return text === '' ? path : `${path}?${text}`;
};

/** Changes parts of the query; null takes a part away. The page stays where it is. */
export function setQuery(change: QueryChange, { push = false }: { push?: boolean } = {}): void {
  const url = withQuery(change);
  if (push) {
    history.pushState(null, '', url);
    arrive(false);
  } else go(url, { replace: true });
}

/** `address('/links', { from: 'oil' })` → `/links?from=oil`; empty values are left out. */
export function address(path: string, query: QueryChange = {}): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) parts.set(name, value);
  const text = parts.toString();
  return text === '' ? path : `${path}?${text}`;
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const target = event.target instanceof Element ? event.target.closest('a') : null;
  if (
    !plain ||
    event.defaultPrevented ||
    !target ||
    target.target === '_blank' ||
    target.hasAttribute('download')
  )
    return null;
  return target.origin === location.origin && !served.test(target.pathname) ? target : null;
}

/** Links within the application change the page without loading it. */
export function startRouter(): void {
  window.addEventListener('popstate', () => arrive(false));
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || (link.hash !== '' && link.pathname === location.pathname)) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}
