import { InvalidArgumentError } from 'commander';
import { isIsoDate } from '../model';

export function isoDate(text: string): string {
  if (!isIsoDate(text))
    throw new InvalidArgumentError('Write a date that exists as YYYY-MM-DD, such as 2026-02-24.');
  return text;
}

/** A date, or `unknown` (or nothing) from a list that does not know it: then null, and what counts from it stays open. */
export const publishedDate = (text: string): string | null =>
  text === '' || text === 'unknown' ? null : isoDate(text);

export function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

/** A place in a text: an offset from 0. */
export function textPlace(text: string): number {
  if (!/^\d{1,12}$/.test(text))
    throw new InvalidArgumentError('Write a place in the text as a whole number.');
  return Number(text);
}

export function port(text: string): number {
  const number = wholeNumber(text);
  if (number > 65535) throw new InvalidArgumentError('A port is a whole number up to 65535.');
  return number;
}
