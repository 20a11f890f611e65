import { setQuery } from '../lib/router';

/** More than this are not read at once; the rest are counted. */
export const openAtMost = 20;

/** Opens the evidence of statements beside the page. It is part of the address, so that it can be shared and gone back from. */
export const openStatements = (ids: readonly string[]): void =>
  setQuery({ s: ids.slice(0, openAtMost).join(',') }, { push: true });
