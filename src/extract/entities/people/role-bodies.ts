import { type Span } from '../../../model';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { brandIn, stemOf } from '../words/stem';
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
      const bare = posts - (posted.exec(view.folded.slice(Math.max(0, posts - 4), posts))?.[0].length ?? 0);
      const isNamed = [posts, posts + 1, bare].some((at) => ends.has(at));
      const body = posts < person.start && !isNamed ? bodyBefore(view, bare) : null;
      return body ? [draft(view, body, 'Organization', 'before-post', 0.65)] : [];
    });
}

/** 某通讯社驻京|记者, 某集团原|董事长: where somebody is posted, and that it was before, is no part of the body's name. */
const posted = /(?:驻[\u4e00-\u9fff]{1,3}|原|前|现任|时任|首任|候任|新任)$/;

/** 收益管理 in front of a post is what it is for; 综合业务科 is where it is held. */
const unit = /[处科局司部厅署室组队院所站中心会行社厂矿局场团校店公司集团]$/;

function bodyBefore(view: View, end: number): Span | null {
  const start = leftEdge(view, end, { longest: 20 });
  if (start < 0 || end - start < 2) return null;
  const text = view.folded.slice(start, end);
  if (wordSet('generic.yaml', 'companies', 'bodies').has(text) || wordSet('levels.yaml').has(text))
    return null;
  if (vocabulary().at(view.folded, start, end)?.entry.things[0]?.type === 'GovernmentBody') return null;
  if (startsWord(view.folded, start) >= end - start) return null;
  const stem = stemOf(view, start, end);
  const isNamed =
    brandIn(view, start, end) > 0 || unit.test(text) || (end - start >= 4 && !namesOffice(view, start, end));
  return (stem.unknown >= 2 && isNamed) || stem.latin > 0 || (stem.organizations > 0 && stem.length > 3)
    ? { start, end }
    : null;
}

/** 收益|管理: words of an office. */
function namesOffice(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if ((kindOf(view, view.at[at] ?? -1) & flag.office) !== 0) return true;
  return false;
}
