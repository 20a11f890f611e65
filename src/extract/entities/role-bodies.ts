import { type Span } from '../../model';
import { type Draft, draft } from './draft';
import { leftEdge } from './left-edge';
import { stemOf } from './stem';
import { flag, kindOf, type View, wordEndingAt } from './view';
import { wordSet } from './vocabulary';

/** Where the posts in front of a person begin: 副主任、安全总监 before a name are two. @returns the person's start where there is none */
export function postsBefore(view: View, person: number): number {
  let start = person;
  for (;;) {
    const at = /[、兼]/.test(view.text[start - 1] ?? '') && start < person ? start - 1 : start;
    const index = wordEndingAt(view, at);
    if (index < 0 || (kindOf(view, index) & flag.title) === 0) return start;
    start = view.starts[index] ?? start;
  }
}

/** A body that only the post behind it gives away: 亚马逊全球开店台湾总经理陈思芬. */
export function roleBodies(view: View, found: readonly Draft[]): Draft[] {
  const ends = new Set(
    found.filter((d) => d.type === 'Organization' || d.type === 'GovernmentBody').map((d) => d.end),
  );
  return found
    .filter((d) => d.rule === 'after-title')
    .flatMap((person) => {
      const posts = postsBefore(view, person.start);
      const body = posts < person.start && !ends.has(posts) ? bodyBefore(view, posts) : null;
      return body ? [draft(view, body, 'Organization', 'before-post', 0.65)] : [];
    });
}

function bodyBefore(view: View, end: number): Span | null {
  const start = leftEdge(view, end, { longest: 20 });
  if (start < 0 || end - start < 2) return null;
  const text = view.folded.slice(start, end);
  if (wordSet('generic.yaml', 'companies', 'bodies').has(text) || wordSet('levels.yaml').has(text))
    return null;
  const stem = stemOf(view, start, end);
  return stem.unknown >= 2 || stem.latin > 0 || (stem.organizations > 0 && stem.length > 3)
    ? { start, end }
    : null;
}
