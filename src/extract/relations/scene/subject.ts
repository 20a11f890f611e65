import { once } from '../../../lexicon/load';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { anyOf } from '../../../lexicon/word-lists';
import { charSet } from '../../../text/char-set';
import { clauses } from '../../../text/sentences';
import { entityTypes, type Span } from '../../../model';
import { type Actor, actorsEndingAt, actorsIn, actorStartingAt, type Scene, sentenceAt } from './scene';

const file = 'relation-words.yaml';

/** Right behind these a name is spoken of, and does not act. */
const objectMarks = /[对向从由为给被比较于在自至沿经距把将同跟、与和]$/;

/** What may stand in front of the subject of a clause: dates, words that join clauses, and what it is to another: 公司全资子公司. */
const beforeSubject = once(
  () =>
    new RegExp(
      `^(?:[\\s“"‘「『'(（]|其中|目前|此外|同时|近日|日前|近年来|今年|去年|\\d{4}年|\\d{1,2}月份?|\\d{1,2}日|截至|随着|作为|而|但|据|经|虽然|由于|昨日|今日|当日|此次|本次|据悉|上午|下午|[一二三四]季度|上半年|全年|当前|节后开工|一早|一大早|来自|位于|在|其|的|公司|旗下|第一大股东|最大股东|实际控制人|股东|是|为|${anyOf(file, 'daughters')})*$`,
    ),
);

/** Between two names of which the second is the one meant: 昊峤集团的全资子公司, …投资建设的, 通过其控股子公司. */
const towardsHead = once(
  () =>
    new RegExp(
      `^$|^(?:的)?(?:旗下|下属|所属|控股)(?:的)?(?:${anyOf(file, 'daughters')})?$|^(?:[^，,。；;]{0,40}的)?${anyOf(file, 'daughters')}$|^[^，,。；;]{0,40}的[\\u4e00-\\u9fff]{0,2}$|^[^，,。；;]{0,8}(?:通过|委托|授权|依托)(?:其|公司|旗下|下属)*(?:的)?(?:${anyOf(file, 'daughters')})?$`,
    ),
);

/** Whether a name can act: it is not spoken of, not in brackets, and not a later member of a list. */
function isFree(scene: Scene, actor: Actor): boolean {
  if (isDateline(scene, actor)) return false;
  const before = scene.folded.slice(Math.max(0, actor.start - 1), actor.start);
  if ((objectMarks.test(before) && !isNamedAs(scene, actor)) || isBracketed(scene, actor)) return false;
  if (behindDaughter().test(scene.folded.slice(Math.max(0, actor.start - 12), actor.start))) return false;
  return before !== '及' || actorsEndingAt(scene, actor.start - 1, entityTypes).length === 0;
}

const wired = /^(?:[\u4e00-\u9fff]{0,8}(?:\d{4}年)?\d{1,2}月\d{1,2}日\s?(?:电|讯)|讯|消息)/;

/** 某网讯, 某社某地5月3日电: who reports, and from where, does nothing in what is reported. */
const isDateline = (scene: Scene, { rule, entity, end }: Actor): boolean =>
  rule === 'press' ||
  ((entity.type === 'Place' || entity.type === 'Organization') &&
    wired.test(scene.folded.slice(end, end + 24)));

/** 项目主体为某某公司，由…: what it goes on about. */
const isNamedAs = (scene: Scene, actor: Actor): boolean =>
  /(?:主体|业主|单位|公司|名)为$/.test(scene.folded.slice(Math.max(0, actor.start - 4), actor.start));

/** 由控股子公司某某公司: it is spoken of, through what it is to another. */
const behindDaughter = once(() => new RegExp(`[由被与对向](?:其|公司)?(?:的)?${anyOf(file, 'daughters')}$`));

/** (港交所:2899,上交所:601899): what stands in brackets is no subject. */
function isBracketed(scene: Scene, actor: Actor): boolean {
  const before = scene.folded.slice(Math.max(0, actor.start - 60), actor.start);
  const open = before.lastIndexOf('(');
  return (
    open >= 0 && open > before.lastIndexOf(')') && scene.folded.slice(actor.end, actor.end + 60).includes(')')
  );
}

/** Of the names of a clause the one that acts: the first that is free, or the one that it only describes: 昊峤集团投资的某项目. */
function headOf(scene: Scene, clause: Span, types: SlotTypes): Actor | null {
  const named = actorsIn(scene, clause, types);
  let head = named.find((a) => isFree(scene, a)) ?? null;
  if (!head) return null;
  for (const next of named.slice(named.indexOf(head) + 1)) {
    const between = scene.folded.slice(head.end, next.start).replace(/^[”"’」』》）)]+/, '');
    if (!isFree(scene, next) || !towardsHead().test(between)) continue;
    head = next;
  }
  return head;
}

const endsClause = charSet('，,；;：:。！？!?\n');

const opensClause = (scene: Scene, position: number): boolean =>
  position === 0 || endsClause(scene.folded, position - 1);

const unnamed = once(() => new RegExp(`^(?:[^，,。；;]{0,3})${anyOf(file, 'nobody-named')}`));

/**
 * Who does what stands at a position: the one that the clause is about, else the one that an earlier clause of the sentence begins with,
 * from near to far. One behind 对, 向, 从 or 为 is spoken of, not speaking; a clause that begins with its verb has the subject of the one before.
 */
export function subjectOf(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const sentence = sentenceAt(scene, position);
  const parts = clauses(scene.folded, { start: sentence.start, end: position });
  const own = opensClause(scene, position) ? undefined : parts.pop();
  const inOwn = own ? headOf(scene, { start: own.start, end: position }, types) : null;
  if (inOwn) return inOwn;
  if (own && unnamed().test(scene.folded.slice(own.start, position))) return null;
  for (const clause of parts.reverse()) {
    const first = actorsIn(scene, clause, types).find((a) => isFree(scene, a));
    if (first && beforeSubject().test(scene.folded.slice(clause.start, first.start)))
      return headOf(scene, clause, types);
  }
  return null;
}

const together = once(() => new RegExp(`^[^，,。；;]{0,8}${anyOf(file, 'together')}`));

/** The subject with those named beside it: A、B和C; A与B only where they do it together. */
export function subjectsOf(scene: Scene, position: number, types: SlotTypes): Actor[] {
  const first = subjectOf(scene, position, types);
  if (!first) return [];
  const found = [first];
  for (let last = first; ;) {
    const joint = /^[”"’」』》）)]*(、|以及|及|和|与|同|携手)/.exec(
      scene.folded.slice(last.end, last.end + 6),
    );
    const next = joint ? actorStartingAt(scene, last.end + joint[0].length, types) : null;
    if (!joint || !next || next.end > position) return found;
    const both = /[与同携]/.test(joint[0]) && !together().test(scene.folded.slice(next.end, next.end + 12));
    if (both) return found;
    found.push((last = next));
  }
}

const opening = once(() => new RegExp(`^(?:${anyOf(file, 'opens-clause')}|[，,\\s])*$`));

/** A sentence that begins with its verb goes on about whom the one before it was about: 主要生产…. */
export function carriedOver(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const sentence = sentenceAt(scene, position);
  if (!opening().test(scene.folded.slice(sentence.start, position))) return null;
  const before = sentenceAt(scene, sentence.start - 1);
  const between = scene.text.slice(before.end, sentence.start);
  if (before.start >= sentence.start || /\n\s*\n/.test(between)) return null;
  for (const clause of clauses(scene.folded, before)) {
    const head = headOf(scene, clause, types);
    if (head) return head;
  }
  return null;
}
