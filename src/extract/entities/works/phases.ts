import { firstAfter } from '../../spans';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

/** The rule of a phase that is named only by its number. */
export const phaseRule = 'phase';

const phase =
  /(?<=^|[。！；;，,：:\n、）)]|其中|项目|工程)([一二三四五]期)(?=[\u4e00-\u9fff\d])(?!工程|项目|和|与|及|、|叠加|均|共|债|票据|短融|中票|货币|美|国债|的|末)/gm;
const reach = 300;

/** 项目分两期：一期…；二期…: a phase is a project of its own, a part of the project that the text spoke of last. */
export function phases(view: View, found: readonly Draft[]): Draft[] {
  const projects = found
    .filter((d) => d.type === 'Project' && d.rule !== 'listed-project')
    .sort((a, b) => a.start - b.start);
  if (projects.length === 0) return [];
  return matchesOf(phase, view.folded).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const whole = projects[firstAfter(projects, span.start) - 1];
    if (!whole || whole.end > span.start || span.start - whole.end > reach) return [];
    if (whole.end === span.start)
      return [draft(view, { start: whole.start, end: span.end }, 'Project', phaseRule, whole.strength + 0.1)];
    const because = `${match[0]} is a phase of ${view.text.slice(whole.start, whole.end)}`;
    return [draft(view, span, 'Project', phaseRule, 0.55, { name: `${whole.name}${match[0]}`, because })];
  });
}
