import { type Place } from '../figure';
import { textOf } from '../words';
import { type FoundSubject } from './found';

export const group = ({ figure }: Place): FoundSubject | null =>
  figure.group && { value: figure.group, rule: 'the group', words: figure.group };

/** The owner in the clause that the indicator was taken from. */
export function withIndicator({ page, figure }: Place): FoundSubject | null {
  const opener = figure.borrowed?.subject;
  if (!opener) return null;
  const value = { ...opener, text: textOf(page, opener) };
  return { value, rule: 'with the indicator in an earlier clause', words: opener };
}
