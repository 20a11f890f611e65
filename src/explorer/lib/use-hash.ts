import { useEffect } from 'preact/hooks';

/** Brings the part into sight that the address names, such as `#figures`, each time that `what` has come. */
export function useHash(what: string): void {
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [what]);
}
