import { isDivision } from '../../../lexicon/divisions';
import { scopeUnder, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { suffixes } from '../words/suffixes';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

const counting = /[一二三四五六七八九十]/;
const ministry = /(?:部|院|总署|总局|委员会|国务院|委|会|署|政府|兵团)$/;
const bureau = /(?:处|司|局|署|厅)$/;

/** A unit of a body: what it does, and what kind of unit it is. */
interface Unit extends Span {
  /** Where the run of office words begins. */
  readonly run: number;
  readonly offices: number;
  readonly counted: boolean;
}

/** Bureaus, divisions, sections and teams, each with the body it belongs to where that stands before it. */
export function bodies(view: View, outer: readonly Draft[]): Draft[] {
  const ends = new Map<number, Draft>();
  const note = (found: Draft): void => {
    const other = ends.get(found.end);
    if (!other || other.strength < found.strength || other.start > found.start) ends.set(found.end, found);
  };
  for (const d of outer) if (isBody(d)) note(d);
  const named = governments(view, ends);
  named.forEach(note);
  return [...named, ...departments(view, ends)];
}

const isBody = (d: Draft): boolean =>
  d.type === 'Organization' ||
  d.type === 'GovernmentBody' ||
  (d.type === 'Place' && d.rule === 'zone-suffix') ||
  isZone(d);

const isZone = (d: Draft): boolean =>
  d.type === 'Place' && /(?:开发区|合作区|高新区|园区|新区|试验区|保税区)$/.test(d.name);

/** 阿拉山口海关, 以色列央行: a government body named by what it is, after the place it is of. */
function governments(view: View, ends: ReadonlyMap<number, Draft>): Draft[] {
  const found: Draft[] = [];
  for (const suffix of suffixes(view, 'government')) {
    const index = wordEndingAt(view, suffix.start);
    if (index < 0) continue;
    const place = view.words[index]?.things[0];
    const start = view.starts[index] ?? suffix.start;
    const zone = ends.get(suffix.start);
    if (zone && isZone(zone) && zone.start < start)
      found.push(draft(view, { start: zone.start, end: suffix.end }, 'GovernmentBody', 'government', 0.9));
    else if (place?.type === 'Place' && (suffix.term !== '政府' || isDivision(place.name)))
      found.push(ofPlace(view, start, suffix, place.name));
    else if (suffix.term !== '政府' && wordSet('levels.yaml').has(view.folded.slice(start, suffix.start)))
      found.push(
        draft(
          view,
          { start: placesBefore(view, start), end: suffix.end },
          'GovernmentBody',
          'government',
          0.85,
        ),
      );
  }
  return found;
}

function ofPlace(view: View, start: number, suffix: Span, place: string): Draft {
  const from = placesBefore(view, start);
  const name = `${from < start ? view.folded.slice(from, start) : ''}${shortPlace(place)}${view.folded.slice(suffix.start, suffix.end)}`;
  return draft(view, { start: from, end: suffix.end }, 'GovernmentBody', 'government', 0.88, { name });
}

/** 以国央行 and 以色列央行 are one; 北京市海关 is 北京海关. */
const shortPlace = (name: string): string =>
  name.replace(/(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区)$/, '');

function placesBefore(view: View, start: number): number {
  const index = wordEndingAt(view, start);
  return index >= 0 && view.words[index]?.things[0]?.type === 'Place' ? (view.starts[index] ?? start) : start;
}

/** 统计处长 stands for 统计处处长: the unit's last character is the post's first. */
const sharedPost = /[处局科部司厅署院所](?=长)/g;

function unitsInPosts(view: View): Span[] {
  return [...view.folded.matchAll(sharedPost)].flatMap((match) => {
    const span = { start: match.index, end: match.index + 1 };
    const index = wordStartingAt(view, span.start);
    const isPost = index >= 0 && (kindOf(view, index) & flag.title) !== 0;
    return isPost && view.folded[span.start - 1] !== match[0] ? [span] : [];
  });
}

/** 统计处长, where 经济部统计处 was named before. */
function asBefore(view: View, unit: Unit, found: readonly Draft[]): Draft[] {
  const text = view.folded.slice(unit.start, unit.end);
  const before = view.folded.lastIndexOf(text, unit.start - 1);
  const full = found.find((d) => d.name.endsWith(text) && d.scope !== '');
  if (before < 0 && !full) return [];
  const more = full ? { name: full.name, scope: full.scope } : {};
  return [draft(view, unit, 'GovernmentBody', 'department', 0.8, more)];
}

function departments(view: View, ends: Map<number, Draft>): Draft[] {
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
      const unit = unitOf(view, suffix);
      const made =
        unit && departmentOf(view, unit, suffix, ends.get(unit.run) ?? bracketed(view, unit.run, ends), weak);
      if (!made) continue;
      found.push(made);
      ends.set(made.end, made);
    }
  return found;
}

/** The office words before a unit's suffix: 发展战略和规划 before 处, 查检三 before 科. */
function unitOf(view: View, suffix: Span): Unit | null {
  let run = suffix.start;
  let offices = 0;
  let counted = false;
  for (;;) {
    const index = wordEndingAt(view, run);
    if (index < 0) break;
    const start = view.starts[index] ?? run;
    const text = view.folded.slice(start, run);
    const kind = kindOf(view, index);
    if ((kind & flag.office) !== 0 && (kind & flag.title) === 0) offices += 1;
    else if (text.length === 1 && counting.test(text) && run === suffix.start) counted = true;
    else if (!('和与及'.includes(text) && offices > 0 && officeEndingAt(view, start))) break;
    run = start;
    if (suffix.start - run > 16) break;
  }
  return offices > 0 ? { start: run, end: suffix.end, run, offices, counted } : null;
}

const officeEndingAt = (view: View, position: number): boolean => {
  const index = wordEndingAt(view, position);
  return index >= 0 && (kindOf(view, index) & flag.office) !== 0;
};

const isTitleAfter = (view: View, position: number): boolean => {
  const index = wordStartingAt(view, position);
  return index >= 0 && (kindOf(view, index) & flag.title) !== 0;
};

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
  const official = parent.type === 'GovernmentBody' && ministry.test(parent.name) && bureau.test(unitText);
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
