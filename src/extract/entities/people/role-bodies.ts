import { type Span } from '../../../model';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { stemOf } from '../words/stem';
import { flag, kindOf, mark, type View, wordEndingAt } from '../words/view';
import { vocabulary, wordSet } from '../words/vocabulary';

/** Where the posts in front of a person begin: 副主任、安全总监 before a name are two. @returns the person's start where there is none */
export function postsBefore(view: View, person: number): number {
  let start = person;
  for (;;) {
    const at = /[、兼暨]/.test(view.text[start - 1] ?? '') && start < person ? start - 1 : start;
    const index = wordEndingAt(view, at);
    if (index < 0 || (kindOf(view, index) & flag.title) === 0) return start;
    start = view.starts[index] ?? start;
  }
}

/**
 * Where the body ends that a post is held in: right before the post, one character into it (统计处长 is 统计处 and 处长), or before
 * words of the office (商务部国际贸易谈判代表), or
 * before the posts listed in front of this one (某协会会长甲、副会长乙). @returns -1 where no body ends
 */
export function bodyEndBefore(view: View, posts: number, ends: (position: number) => boolean): number {
  if (ends(posts)) return posts;
  if (ends(posts + 1)) return posts + 1;
  for (let at = posts; posts - at <= 24;) {
    const index = wordEndingAt(view, at);
    const kind = index < 0 ? 0 : kindOf(view, index);
    const further = flag.office | flag.protect | flag.soft | flag.title | mark.unknown;
    if ((kind & further) === 0 && !/[、暨]/.test(view.folded[at - 1] ?? '')) return -1;
    at = view.starts[index] ?? 0;
    if (ends(at)) return at;
    if (posts - at > 8 && !view.folded.slice(at, posts).includes('、')) return -1;
  }
  return -1;
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
      const body =
        posts < person.start && !ends.has(posts) && !ends.has(posts + 1) ? bodyBefore(view, posts) : null;
      return body ? [draft(view, body, 'Organization', 'before-post', 0.65)] : [];
    });
}

/** 某通讯社驻京|记者: where somebody is posted is no part of the body's name. */
const posted = /驻[\u4e00-\u9fff]{1,3}$/;

function bodyBefore(view: View, posts: number): Span | null {
  const end = posts - (posted.exec(view.folded.slice(Math.max(0, posts - 4), posts))?.[0].length ?? 0);
  const start = leftEdge(view, end, { longest: 20 });
  if (start < 0 || end - start < 2) return null;
  const text = view.folded.slice(start, end);
  if (wordSet('generic.yaml', 'companies', 'bodies').has(text) || wordSet('levels.yaml').has(text))
    return null;
  if (vocabulary().at(view.folded, start, end)?.entry.things[0]?.type === 'GovernmentBody') return null;
  if (startsWord(view.folded, start) >= end - start) return null;
  const stem = stemOf(view, start, end);
  return stem.unknown >= 2 || stem.latin > 0 || (stem.organizations > 0 && stem.length > 3)
    ? { start, end }
    : null;
}
