import { type EntityType } from '../../../model';
import { type Named, type Page } from '../../page';
import { within } from '../../spans';
import { type DraftSubject } from '../draft';
import { isDepartment, isPartOfBody, isPress, subjectOf, topicOf } from './topic';

const mayOwnText: ReadonlySet<EntityType> = new Set(['Organization', 'Place', 'Facility', 'Project']);

/** What the whole text is about: the name in its title, else the one it names most, else the first. */
export function documentSubject(page: Page): DraftSubject | null {
  const title = page.document.blocks.find((b) => b.kind === 'title')?.span;
  const opening = title ?? { start: 0, end: Math.min(page.text.length, 80) };
  const first = topicOf(page, opening, opening.end);
  if (first && title) return first;
  const signer = signed(page);
  if (signer) return signer;
  const counted = mentionsByKey(page);
  const ranked = [...counted.values()].sort((a, b) => b.length - a.length);
  const most = ranked[0]?.length ?? 0;
  const firstOften = first?.named && (counted.get(first.named.key)?.length ?? 0) >= most / 2;
  const named = firstOften ? first.named : most > 1 ? ranked[0]?.[0] : undefined;
  const listed = within(page.names, opening.start, opening.end).find(
    (n) => n.type === 'Organization' && !isPress(page, n),
  );
  const about = named ?? first?.named ?? listed;
  return about ? subjectOf(about) : (first ?? reporter(page));
}

const signature = /^(?:(?:董事会|监事会)[^\n]{0,8})?(?:\n|$)/;

/** 特此公告。某某股份有限公司董事会: a report speaks of who signs it. */
function signed(page: Page): DraftSubject | null {
  const from = Math.max(0, page.text.length - longestSignature);
  const closing = page.folded.slice(from).search(/特此公告|董事会[^\n]{0,8}\n/);
  if (closing < 0) return null;
  const signer = within(page.names, from + closing - longestName, page.text.length).findLast(
    (n) =>
      n.type === 'Organization' &&
      /[\n。] *$/.test(page.text.slice(Math.max(0, n.start - 8), n.start)) &&
      signature.test(page.folded.slice(n.end, n.end + 12)),
  );
  return signer ? subjectOf(signer) : null;
}

const longestSignature = 160;
const longestName = 60;

/** 本集团, 本公司: who a report that names nobody speaks of. */
function reporter(page: Page): DraftSubject | null {
  const start = page.folded.slice(0, longestOpening).search(/本(?:集团|公司|行|基金)/);
  if (start < 0) return null;
  const end = start + (page.folded.startsWith('行', start + 1) ? 2 : 3);
  return { start, end, text: page.text.slice(start, end), named: null };
}

const longestOpening = 400;

function mentionsByKey(page: Page): Map<string, Named[]> {
  const byKey = new Map<string, Named[]>();
  for (const named of page.names) {
    if (
      !mayOwnText.has(named.type) ||
      isDepartment(named) ||
      isPress(page, named) ||
      isPartOfBody(page, named)
    )
      continue;
    const mentions = byKey.get(named.key);
    if (mentions) mentions.push(named);
    else byKey.set(named.key, [named]);
  }
  return byKey;
}
