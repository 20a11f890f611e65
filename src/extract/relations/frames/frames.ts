import { relationFrames, type RelationFrame, type RelationSlot } from '../../../lexicon/relation-frames';
import { type RelationType, type Span } from '../../../model';
import { kindOf, mark } from '../../entities/words/view';
import { type ReadRelation } from '../../reading';
import { withoutPartners } from './partners';
import { actorsIn, isInName } from '../scene/actors';
import { type Actor, clauseAt, type Scene, sentenceAt } from '../scene/scene';
import { across, say } from '../scene/say';
import { slots } from './slots';

/** A row of the table, and how long the words of it are that stand at a place. */
interface Row {
  readonly frame: RelationFrame;
  readonly length: number;
}

/** Relations by the table of their words (`relations.yaml`): the words say which, and who stands where beside them. */
export function framed(scene: Scene): ReadRelation[] {
  const frames = relationFrames();
  const found: ReadRelation[] = [];
  for (let at = 0; at < scene.folded.length;) {
    const longest = frames.at(scene.folded, at);
    if (longest === null || isInName(scene, { start: at, end: at + 1 })) {
      at += 1;
      continue;
    }
    found.push(...saidBy(scene, at, rowsOf(longest.term)));
    at = longest.end;
  }
  return found;
}

const rows = new Map<string, readonly Row[]>();

/** The rows whose words a term begins with, in the order of the table, each with the longest of its words: 投资开发建设 is also 投资. */
function rowsOf(term: string): readonly Row[] {
  const known = rows.get(term);
  if (known) return known;
  const longest = new Map<RelationFrame, number>();
  for (const { end, entry } of relationFrames().allAt(term, 0))
    for (const frame of entry) longest.set(frame, end);
  const found = Array.from(longest, ([frame, length]) => ({ frame, length })).sort(
    (a, b) => a.frame.order - b.frame.order,
  );
  rows.set(term, found);
  return found;
}

function saidBy(scene: Scene, start: number, rows: readonly Row[]): ReadRelation[] {
  const said: RelationType[] = [];
  const found: ReadRelation[] = [];
  for (const { frame, length } of rows) {
    if (frame.unlessSaid.some((type) => said.includes(type))) continue;
    const more = readFrame(scene, { start, end: start + length }, frame);
    if (more.length > 0) said.push(frame.says);
    found.push(...more);
  }
  return found;
}

function readFrame(scene: Scene, words: Span, frame: RelationFrame): ReadRelation[] {
  if (frame.unlessAfter.some((word) => scene.folded.startsWith(word, words.start - word.length))) return [];
  if (frame.unlessBefore.length > 0 && isBehind(scene, words, frame.unlessBefore)) return [];
  if (frame.ifBefore.length > 0 && !isBehind(scene, words, frame.ifBefore)) return [];
  const known = beforehand(scene, words, frame);
  if (known?.length === 0) return [];
  const to = slots[frame.to.at](scene, upTo(words, known ?? [], frame.from, frame.to), frame.to);
  if (to.length === 0 || !goesOn(scene, words, to, frame)) return [];
  const from = (
    known ?? slots[frame.from.at](scene, upTo(words, to, frame.to, frame.from), frame.from)
  ).filter((actor) => !isNot(actor, frame));
  const whole = to.filter((actor) => !goesOnAsName(scene, actor, frame));
  const meant = frame.says === 'OWNS' ? withoutPartners(scene, whole) : whole;
  return from.flatMap((one) => meant.flatMap((other) => state(scene, words, frame, one, other)));
}

/** 也是甲、乙的供应商: whoever stands behind the mark is not whom the clause is about; that stands in front of it. */
const upTo = (words: Span, named: readonly Actor[], one: RelationSlot, other: RelationSlot): Span =>
  one.at === 'behind' && other.at === 'subject'
    ? { ...words, start: Math.min(words.start, ...named.map((a) => a.start)) }
    : words;

/** Who stands right beside the words is soon found, and where nobody does, the rest need not be looked for. */
const beforehand = (scene: Scene, words: Span, { from }: RelationFrame): readonly Actor[] | null =>
  from.at === 'behind' || from.at === 'before' ? slots[from.at](scene, words, from) : null;

/** 供应日本|松下能源: a place with characters behind it that no table knows begins the name of somebody. */
function goesOnAsName(scene: Scene, { entity, end }: Actor, frame: RelationFrame): boolean {
  if (frame.says !== 'SUPPLIES' || frame.to.at !== 'object' || entity.type !== 'Place') return false;
  return [end, end + 1].every((at) => (kindOf(scene.view, scene.view.at[at] ?? -1) & mark.unknown) !== 0);
}

/** A port through which goods go supplies nobody. */
const isNot = ({ entity }: Actor, { from }: RelationFrame): boolean =>
  from.not.some((ending) => entity.name.endsWith(ending));

/** 转让所持某公司股权: words of the clause in front that make it something else. */
function isBehind(scene: Scene, words: Span, others: readonly string[]): boolean {
  const before = scene.folded.slice(clauseAt(scene, words.start).start, words.start);
  return others.some((word) => before.includes(word));
}

const soon = 16;

/** Whether what must follow follows: 股权 behind 持有某公司, goods behind 为某地提供. */
function goesOn(scene: Scene, words: Span, to: readonly Actor[], frame: RelationFrame): boolean {
  const end = Math.max(words.end, ...to.map((a) => (frame.to.at === 'object' ? a.end : 0)));
  const after = /^[^，,。；;]*/.exec(scene.folded.slice(end, end + soon))?.[0] ?? '';
  const holds = frame.then.length === 0 || frame.then.some((word) => after.includes(word));
  const good = frame.needs && actorsIn(scene, { start: end, end: end + soon }, frame.needs).length > 0;
  return (holds || good === true) && !frame.unlessThen.some((word) => after.includes(word));
}

function state(scene: Scene, words: Span, frame: RelationFrame, from: Actor, to: Actor): ReadRelation[] {
  const sentence = sentenceAt(scene, words.start);
  const here = [from, to].filter((a) => a.start >= sentence.start && a.end <= sentence.end);
  const implied = [...(here.includes(from) ? [] : ['from']), ...(here.includes(to) ? [] : ['to'])];
  return say(scene, from, frame.says, to, {
    rule: frame.rule,
    span: across(words, ...here),
    confidence: implied.length > 0 ? frame.confidence * 0.9 : frame.confidence,
    implied,
  });
}
