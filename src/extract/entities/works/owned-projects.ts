import { type Draft, draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { kindOf, mark, type View } from '../words/view';
import { startsWord } from '../../../text/language/words';

/** 某某有限公司年产30万吨烯烃项目: a project that is named right behind a company is named with it; not one that is a list of capacities. */
export function ownedProjects(view: View, found: readonly Draft[]): Draft[] {
  const ends = new Map<number, Draft>();
  for (const d of found)
    if (d.type === 'Organization' && (ends.get(d.end)?.start ?? d.end) > d.start) ends.set(d.end, d);
  return found.flatMap((d) => {
    const owner = d.type === 'Project' && d.rule === 'project-suffix' ? ends.get(d.start) : undefined;
    if (!owner || d.end - owner.start > 60) return [];
    const name = view.folded.slice(owner.start, d.end);
    if (name.includes('、')) return [];
    return [{ ...d, start: owner.start, rule: 'company-project', strength: d.strength + 0.1, name }];
  });
}

const inFront =
  /^([\u4e00-\u9fff]{4,10}?)(?=年产|年加工|年处理|[\d.]+[万亿]?(?:吨|千瓦|兆瓦|吉瓦|mw|gw|平方米|立方米|台|辆|套))/;

/** 新疆隆岚年产5万吨碳纤维项目: a place and a brand in front of a capacity are the company whose project it is. */
export function ownersInProjects(view: View, found: readonly Draft[]): Draft[] {
  return found.flatMap((d) => {
    const head =
      d.type === 'Project' ? inFront.exec(view.folded.slice(d.start, Math.min(d.end, d.start + 14))) : null;
    if (!head) return [];
    const span = { start: d.start, end: d.start + (head[1] ?? '').length };
    const stem = stemOf(view, span.start, span.end);
    const isBrand =
      stem.places === 1 && stem.unknown >= 2 && stem.unknown <= 4 && endsUnknown(view, span.end);
    return isBrand && stem.organizations + stem.goods === 0
      ? [draft(view, span, 'Organization', 'owner-in-project', 0.9, { inner: true })]
      : [];
  });
}

/** The brand stands behind the place, and is made of characters that no table knows: 新疆库车二期 names nobody. */
const endsUnknown = (view: View, end: number): boolean =>
  [end - 1, end - 2].every((at) => (kindOf(view, view.at[at] ?? -1) & mark.unknown) !== 0) &&
  startsWord(view.folded, end - 2) < 2 &&
  !/[期区段标批山河湖沟井岭峡盆滩川岸村镇乡]$/.test(view.folded.slice(end - 1, end));
