import { mayMatch } from './needed-characters';

/** A shorter text is as soon searched as asked what it holds. */
const worthAsking = 40;

/** All matches of a global expression, in order. Unlike `matchAll` it makes no copy of the expression. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (text.length >= worthAsking && !mayMatch(pattern, text)) return found;
  pattern.lastIndex = 0;
  for (let match; (match = pattern.exec(text)) !== null;) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
