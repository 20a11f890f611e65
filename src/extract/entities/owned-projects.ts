import { type Draft } from './draft';
import { type View } from './view';

/** 某某有限公司年产30万吨烯烃项目: a project that is named right behind a company is named with it. */
export function ownedProjects(view: View, found: readonly Draft[]): Draft[] {
  const ends = new Map<number, Draft>();
  for (const d of found)
    if (d.type === 'Organization' && (ends.get(d.end)?.start ?? d.end) > d.start) ends.set(d.end, d);
  return found.flatMap((d) => {
    const owner = d.type === 'Project' && d.rule === 'project-suffix' ? ends.get(d.start) : undefined;
    if (!owner || d.end - owner.start > 60) return [];
    const name = view.folded.slice(owner.start, d.end);
    return [{ ...d, start: owner.start, rule: 'company-project', strength: d.strength + 0.1, name }];
  });
}
