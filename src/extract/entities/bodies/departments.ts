import { scopeUnder, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { suffixes } from '../words/suffixes';
import { kindOf, mark, type View, wordEndingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';
import { personAt } from '../people/person-name';
import { isTitleAfter, type Unit, unitBehindBody, unitOf, unitsInPosts } from './units';

const ministry = /(?:部|院|总署|总局|委员会|国务院|委|会|署|政府|兵团)$/;
const bureau = /(?:处|司|局|署|厅)$/;

/** Departments, sections and teams, each at the body that ends where it begins; a unit that was found may have units of its own. */
export function departments(view: View, ends: Map<number, Draft>): Draft[] {
  const found: Draft[] = [];
  for (const suffix of unitsInPosts(view)) {
    const unit = unitOf(view, suffix);
    const parent = unit ? ends.get(unit.run) : undefined;
    if (unit && parent?.type === 'GovernmentBody') found.push(ofParent(view, unit, parent, suffix));
    else if (unit && !parent) found.push(...asBefore(view, unit, found));
  }
  const not = wordMatcher('suffixes.yaml', 'department-not');
  for (const [kind, weak] of [
    ['department', false],
    ['section', true],
  ] as const)
    for (const suffix of suffixes(view, kind)) {
      const other = not.at(view.folded, suffix.start);
      if (other && other.end > suffix.end && !isTitleAfter(view, suffix.end)) continue;
      const unit = unitOf(view, suffix) ?? unitBehindBody(view, suffix, (at) => ends.has(at));
      const made =
        unit && departmentOf(view, unit, suffix, ends.get(unit.run) ?? bracketed(view, unit.run, ends), weak);
      if (!made) continue;
      found.push(made);
      ends.set(made.end, made);
    }
  return found;
}

/** 统计处长, where 经济部统计处 was named before or somebody is named who is that. */
function asBefore(view: View, unit: Unit, found: readonly Draft[]): Draft[] {
  const text = view.folded.slice(unit.start, unit.end);
  const before = view.folded.lastIndexOf(text, unit.start - 1);
  const full = found.find((d) => d.name.endsWith(text) && d.scope !== '');
  if (before < 0 && !full && !personAt(view, unit.end + 1)) return [];
  const more = full ? { name: full.name, scope: full.scope } : {};
  return [draft(view, unit, 'GovernmentBody', 'department', 0.8, more)];
}

/** 开发区(新市区)政务服务中心: the body stands before a bracket. */
function bracketed(view: View, run: number, ends: ReadonlyMap<number, Draft>): Draft | undefined {
  if (!/[)）]/.test(view.text[run - 1] ?? '')) return undefined;
  const open = Math.max(view.text.lastIndexOf('(', run), view.text.lastIndexOf('（', run));
  return open > run - 12 ? ends.get(open) : undefined;
}

function departmentOf(
  view: View,
  unit: Unit,
  suffix: Span,
  parent: Draft | undefined,
  weak: boolean,
): Draft | null {
  const text = view.folded.slice(unit.start, unit.end);
  if (wordSet('generic.yaml', 'bodies').has(text)) return null;
  if (parent) return ofParent(view, unit, parent, suffix);
  const level = levelBefore(view, unit.run);
  const whole = { start: level, end: unit.end };
  const isMinistry = view.folded.slice(suffix.start, suffix.end) === '部' && level < unit.run;
  if (level < unit.run && (!weak || isMinistry))
    return draft(view, whole, 'GovernmentBody', 'department', 0.82);
  const titled = isTitleAfter(view, unit.end);
  if (weak ? !titled : !titled && unit.offices < 2) return null;
  const type = weak && !unit.counted ? 'Organization' : 'GovernmentBody';
  return draft(view, unit, type, 'department', titled ? 0.8 : 0.6);
}

function ofParent(view: View, unit: Unit, parent: Draft, suffix: Span): Draft {
  const unitText = view.folded.slice(suffix.start, suffix.end);
  const official =
    parent.type === 'GovernmentBody' &&
    (parent.rule !== 'government' || parent.name.endsWith('政府')) &&
    ministry.test(parent.name) &&
    bureau.test(unitText);
  if (official) {
    const name = `${parent.name}${view.folded.slice(unit.start, unit.end)}`;
    return draft(view, { start: parent.start, end: unit.end }, 'GovernmentBody', 'department', 0.9, {
      name,
      scope: scopeUnder(parent),
    });
  }
  const type = parent.type === 'Organization' ? 'Organization' : 'GovernmentBody';
  return draft(view, unit, type, 'department', 0.9, { scope: scopeUnder(parent) });
}

/** 自治区, 省, 国家 and places in front of an office belong to its name. */
function levelBefore(view: View, position: number): number {
  let at = position;
  for (;;) {
    const index = wordEndingAt(view, at);
    if (index < 0) return at;
    const start = view.starts[index] ?? at;
    const isPlace = view.words[index]?.things[0]?.type === 'Place';
    if (!isPlace && !wordSet('levels.yaml').has(view.folded.slice(start, at))) return at;
    if ((kindOf(view, index) & mark.break) !== 0) return at;
    at = start;
  }
}
