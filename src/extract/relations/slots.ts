import { type RelationSlot, type SlotTypes } from '../../lexicon/relation-frames';
import { once } from '../../lexicon/load';
import { anyOf } from '../../lexicon/word-lists';
import { type Span } from '../../model';
import { listEndingWith, listFrom, placeFrom } from './lists';
import { objectStart } from './passed-over';
import {
  type Actor,
  actorsEndingAt,
  actorsIn,
  actorStartingAt,
  clauseAt,
  type Scene,
  sentenceAt,
} from './scene';
import { commonNounAt, commonSubject, itself } from './spoken-of';
import { carriedOver, subjectOf, subjectsOf } from './subject';

const file = 'relation-words.yaml';

/** Who stands in a place beside some words. */
export type Slot = (scene: Scene, words: Span, slot: RelationSlot) => readonly Actor[];

const one = (actor: Actor | null | undefined): readonly Actor[] => (actor ? [actor] : []);

/** Whom the clause is about; behind 它 or 该公司, or where nobody is named, whom the sentence before was about. */
const subject: Slot = (scene, { start }, { is }) => {
  const named = subjectsOf(scene, start, is);
  if (named.length > 0) return named;
  return one(commonSubject(scene, start, is) ?? itself(scene, start, is) ?? carriedOver(scene, start, is));
};

const direct =
  /^[”"’」』》）)]*(?:[（(][^）)]{1,16}[)）])?(?:[^，,。；;]{0,40}[，,])?(?:总部|项目|工厂|厂区|签约|成功|正式|顺利|最终|全部|分别|均|则|就|主要|都|也|已|将|拟|计划|全线|线路|全长[^，,。；;]{1,12}[，,])*(?:(?:于)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)$/;

/** 设计中心设于: what is named right in front, not whoever was named earlier in the sentence. */
const beside: Slot = (scene, { start }, { is }) => {
  const clause = clauseAt(scene, start);
  const last = actorsIn(scene, { start: clause.start, end: start }, is).at(-1);
  const actor = last && direct.test(scene.folded.slice(last.end, start)) ? last : subjectOf(scene, start, is);
  return actor && direct.test(scene.folded.slice(actor.end, start)) ? [actor] : [];
};

const before: Slot = (scene, { start }, { is }) => {
  const gap = /(?:[”"’」』》）)]|的|在[^，,。；;在]{2,14}|等)+$/.exec(
    scene.folded.slice(Math.max(0, start - 18), start),
  );
  const last =
    actorsEndingAt(scene, start, is)[0] ??
    (gap ? actorsEndingAt(scene, start - gap[0].length, is)[0] : undefined);
  return last ? listEndingWith(scene, last, is) : [];
};

const broken = /[，,。；;、：:！？!?\n在与和及对为以从由把被至将拟等]/;
const notGoods = once(() => new RegExp(anyOf(file, 'not-goods')));

/** 生产水泥设备 makes equipment, not cement. */
const isModifier = (scene: Scene, actor: Actor): boolean =>
  actor.entity.type === 'Commodity' && endsInOther().test(scene.folded.slice(actor.end, actor.end + 3));

const endsInOther = once(() => new RegExp(`^${anyOf(file, 'not-goods')}`));

const object: Slot = (scene, words, slot) =>
  objects(scene, words, slot).filter((actor) => !isModifier(scene, actor));

/** A list may begin with what nobody knows: behind it. */
function behindUnknown(scene: Scene, at: number): number {
  const first = /^[^，,。；;、：:\n]{1,14}、/.exec(scene.folded.slice(at, at + 15))?.[0] ?? '';
  return broken.test(first.slice(0, -1)) || notGoods().test(first) ? at : at + first.length;
}

const objects: Slot = (scene, { end }, { is, within }) => {
  const limit = sentenceAt(scene, end - 1).end;
  const at = objectStart(scene, end, limit, is);
  const listed = listFrom(scene, at, is, limit);
  if (listed.length > 0) return listed;
  const common = commonNounAt(scene, at, is);
  if (common) return [common];
  const behindFirst = listFrom(scene, behindUnknown(scene, at), is, limit);
  if (behindFirst.length > 0 || within === 0) return behindFirst;
  const first = actorsIn(scene, { start: at, end: Math.min(limit, at + within + 20) }, is)[0];
  if (!first || first.start - at > within) return [];
  const between = scene.folded.slice(at, first.start);
  return broken.test(between) || notGoods().test(between) ? [] : listFrom(scene, first.start, is, limit);
};

const later: Slot = (scene, { end }, { is }) => {
  const limit = Math.min(clauseAt(scene, end - 1).end + 30, sentenceAt(scene, end - 1).end);
  return actorsIn(scene, { start: end, end: limit }, is).slice(0, 1);
};

/** 位于某地的某厂, 生产某物的某公司: behind the 的 of a clause that describes it. */
const head: Slot = (scene, { end }, { is }) => {
  const clause = clauseAt(scene, end - 1);
  const said = scene.folded.slice(end, Math.min(clause.end, end + 30));
  for (let at = said.indexOf('的'); at >= 0; at = said.indexOf('的', at + 1)) {
    const actor = actorStartingAt(scene, end + at + 1, is);
    if (actor) return [actor];
  }
  return [];
};

const markReach = 50;
const described = 12;

/** 由某集团投资, 对某公司增资, 在某地建设: behind one of the marks of a slot. */
const behind: Slot = (scene, { start }, { is, marks }) => {
  const clause = clauseAt(scene, start);
  for (let at = start - 1; at >= Math.max(clause.start, start - markReach); at -= 1) {
    const mark = marks.find((m) => scene.folded.startsWith(m, at));
    if (mark === undefined) continue;
    const from = at + mark.length;
    const named = actorsIn(scene, { start: from, end: start }, is);
    const first = named[0];
    if (!first || first.start - from > described) continue;
    return listed(scene, named, is, start);
  }
  return [];
};

/** The list that the names begin, or the last of them that the others describe: 甲及乙共同设立的丙公司. */
function listed(scene: Scene, named: readonly Actor[], is: SlotTypes, end: number): readonly Actor[] {
  const described = named.findLast((a, i) => i > 0 && scene.folded[a.start - 1] === '的');
  const first = described ?? named[0];
  if (!first) return [];
  if (is.includes('Place') && first.entity.type === 'Place') return one(placeFrom(scene, first.start));
  return listFrom(scene, first.start, is, end);
}

/** The places that a row of the table of relations can name. */
export const slots: Readonly<Record<RelationSlot['at'], Slot>> = {
  subject,
  beside,
  before,
  object,
  later,
  head,
  behind,
};
