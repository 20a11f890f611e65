import { foldForMatch } from '../../../lexicon/match';
import { type EntityType } from '../../../model';
import { type Named, type Page } from '../../page';
import { firstAfter } from '../../spans';
import { type DraftSubject } from '../draft';

/** What a word may stand for, by its end: types of names, and how such a name ends. */
const kinds: readonly (readonly [word: RegExp, types: readonly EntityType[], name?: RegExp])[] = [
  [/(?:集团公司|集团|公司|企业|行|司|股|院|校)$/, ['Organization']],
  [/(?:项目|工程)$/, ['Project']],
  [/(?:机场|口岸|港|厂|油田|景区)$/, ['Facility', 'Place', 'Organization']],
  [
    /(?:基地|园|园区)$/,
    ['Facility', 'Project', 'Place', 'Organization'],
    /(?:基地|园|园区|开发区|高新区|新区|新城)$/,
  ],
  [/(?:综保区|保税区|经开区|高新区|开发区|新区)$/, ['Organization', 'Facility', 'Place'], /区$/],
  [/(?:国|市|省|区|州|县|自治区|关区)$/, ['Place']],
  [/海关$/, ['GovernmentBody']],
];

/**
 * The name that 该集团, 公司, 其 or 本市 stands for: of the names said before, the nearest that ends in the same word,
 * else the nearest of the kind, else what the sentence before was about. 我国 stands for itself.
 */
export function referent(
  page: Page,
  written: string,
  at: number,
  current: DraftSubject | null,
): Named | null {
  if (/^(?:我国|全国|我省|我市|全行业)/.test(written)) return null;
  const word = written.replace(/^[该本其我全贵]/, '');
  if (word === '') return current?.named ?? null;
  const [, types, ending] = kinds.find(([end]) => end.test(word)) ?? [];
  if (!types) return current?.named ?? null;
  const last = firstAfter(page.names, at);
  const before = page.names
    .slice(Math.max(0, last - farthest), last)
    .filter((n) => n.end <= at && types.includes(n.type) && (!ending || ending.test(foldForMatch(n.text))));
  const same = before.findLast((n) => n.text.endsWith(word) && n.text.length > word.length + 1);
  if (same) return same;
  const meant = current?.named;
  if (meant && types.includes(meant.type) && (!ending || ending.test(foldForMatch(meant.text)))) return meant;
  return before.at(-1) ?? (ending || types.includes('Place') ? null : (current?.named ?? null));
}

const pairs: ReadonlySet<EntityType> = new Set(['Organization', 'Place', 'Facility', 'Project', 'Industry']);

/** The one of two names said before that 前者 or 后者 stands for; null for other words. */
export function ofTwo(page: Page, written: string, at: number): Named | null {
  if (!/^[前后]者$/.test(written)) return null;
  const last = firstAfter(page.names, at);
  const before = page.names.slice(Math.max(0, last - nearest), last).filter((n) => pairs.has(n.type));
  const second = before.at(-1);
  const first = before.findLast((n) => n.key !== second?.key);
  return (written === '前者' ? first : first && second) ?? null;
}

/** The two are among so many names before. */
const nearest = 8;

/** So many names before a word are looked at for the one that it stands for. */
const farthest = 500;
