import { type RelationSlot } from '../../../lexicon/relation-frames';
import { behind } from './behind';
import { bothSpokenOf, builtBefore, latter } from '../scene/coreference';
import { listEndingWith } from '../scene/lists';
import { object } from './objects';
import { actorsEndingAt, actorsIn, actorStartingAt } from '../scene/actors';
import { type Actor, clauseAt, sentenceAt } from '../scene/scene';
import { refersBackRule } from '../../entities/mentions/references';
import { type Slot } from './slot';
import { speaker } from '../scene/speaker';
import { commonNounAt, commonSubject } from '../scene/common-nouns';
import { itself } from '../scene/spoken-of';
import { carriedOver } from '../scene/carried-over';
import { subjectOf, subjectsOf } from '../scene/subject';

const one = (actor: Actor | null | undefined): readonly Actor[] => (actor ? [actor] : []);

/** Whom the clause is about; behind 它 or 该公司, or where nobody is named, whom the sentence before was about. */
const subject: Slot = (scene, { start }, { is }) => {
  const named = subjectsOf(scene, start, is);
  const nearer =
    latter(scene, start, is) ??
    commonSubject(scene, start, is, named[0]) ??
    builtBefore(scene, start, is, named[0]);
  if (nearer) return [nearer];
  const both = bothSpokenOf(scene, start, is);
  if (both.length > 0) return both;
  const isNamed = named.length > 0 && named[0]?.rule !== refersBackRule;
  const speaking = isNamed ? null : speaker(scene, start, is);
  if (speaking) return [speaking];
  if (named.length > 0) return named;
  return one(itself(scene, start, is) ?? carriedOver(scene, start, is));
};

const direct =
  /^[”"’」』》）)]*(?:[（(][^）)]{1,16}[)）])?(?:[^，,。；;]{0,40}[，,])?(?:的|日前|近日|昨日|今日|目前|现|新厂|厂房|生产基地|分厂|厂址|矿区|基地|车间|生产线|总部|项目|工厂|厂区|签约|成功|正式|顺利|最终|全部|分别|均|则|就|主要|都|也|已|将|拟|计划|全线|线路|全长[^，,。；;]{1,12}[，,])*(?:(?:于)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)$/;

/** 设计中心设于: what is named right in front, not whoever was named earlier in the sentence. */
const beside: Slot = (scene, { start }, { is }) => {
  const clause = clauseAt(scene, start);
  const last = actorsIn(scene, { start: clause.start, end: start }, is).at(-1);
  const actor = last && direct.test(scene.folded.slice(last.end, start)) ? last : subjectOf(scene, start, is);
  return actor && direct.test(scene.folded.slice(actor.end, start)) ? [actor] : [];
};

const before: Slot = (scene, { start }, { is }) => {
  const gap =
    /(?:[”"’」』》）)]|的|在[^，,。；;在]{2,14}|等|(?:其余|另外|余下|剩余|全部|约)*[\d.]*%?)+$/.exec(
      scene.folded.slice(Math.max(0, start - 18), start),
    );
  const last =
    actorsEndingAt(scene, start, is)[0] ??
    (gap ? actorsEndingAt(scene, start - gap[0].length, is)[0] : undefined);
  return last ? listEndingWith(scene, last, is) : [];
};

const later: Slot = (scene, { end }, { is }) => {
  const limit = Math.min(clauseAt(scene, end - 1).end + 30, sentenceAt(scene, end - 1).end);
  return actorsIn(scene, { start: end, end: limit }, is).slice(0, 1);
};

/** 作为…的组成部分，某园…: whom the clause behind begins with. */
const next: Slot = (scene, { end }, { is }) => {
  const clause = clauseAt(scene, end - 1);
  const mark = /^[，,]/.test(scene.folded.slice(clause.end)) ? 1 : 0;
  const at = clause.end + mark;
  return one(actorStartingAt(scene, at, is) ?? commonNounAt(scene, at, is));
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

/** The places that a row of the table of relations can name. */
export const slots: Readonly<Record<RelationSlot['at'], Slot>> = {
  subject,
  beside,
  before,
  object,
  later,
  next,
  head,
  behind,
};
