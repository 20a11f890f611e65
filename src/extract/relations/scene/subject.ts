import { once } from '../../../lexicon/load';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { anyOf } from '../../../lexicon/word-lists';
import { charSet } from '../../../text/char-set';
import { clauses } from '../../../text/sentences';
import { type Span } from '../../../model';
import { isFree } from './free';
import { actorsIn, actorStartingAt } from './actors';
import { type Actor, type Scene, sentenceAt } from './scene';

const file = 'relation-words.yaml';

/** 某报讯（记者甲）, 某社5月3日电, 某网8月5日丨: the paper that a report begins with. */
const dateline =
  '(?:[^，,。；;]{0,36}?(?:讯|电|消息|报道|丨|\\|)\\s*(?:[（(【][^（()）】]{0,30}[）)】])?[:：]?)?';

/** What may stand in front of the subject of a clause: a dateline, dates, words that join clauses, a clause that describes it (总部设在某地的), and what it is to another: 公司全资子公司. */
const beforeSubject = once(
  () =>
    new RegExp(
      `^${dateline}(?:[\\s“"‘「『'(（《◆●■▲·•◎○※]|其中|目前|此外|同时|近日|日前|近年来|今年|去年|\\d{4}年|\\d{1,2}月份?|\\d{1,2}日|晚间?|凌晨|早间|截至|随着|作为|而|但|据|经|虽然|由于|昨日|今日|当日|此次|本次|据悉|上午|下午|[一二三四]季度|上半年|全年|当前|节后开工|一早|一大早|来自|位于|在|其|的|公司|旗下|第一大股东|最大股东|实际控制人|股东|是|为|[^，,。；;“”]{2,30}(?:的|—+)|${anyOf(file, 'daughters')})*$`,
    ),
);

/** Between two names of which the second is the one meant: 昊峤集团的全资子公司, …投资建设的, 通过其控股子公司. */
const towardsHead = once(
  () =>
    new RegExp(
      `^$|^(?:的)?(?:旗下|下属|所属|控股)(?:的)?(?:${anyOf(file, 'daughters')})?$|^(?:[^，,。；;]{0,40}的)?${anyOf(file, 'daughters')}$|^[^，,。；;]{0,40}的[\\u4e00-\\u9fff]{0,2}$|^[^，,。；;]{0,8}(?:通过|委托|授权|依托)(?:其|公司|旗下|下属)*(?:的)?(?:${anyOf(file, 'daughters')})?$`,
    ),
);

/** Of the names of a clause the one that acts: the first that is free, or the one that it only describes: 昊峤集团投资的某项目. */
export function headOf(scene: Scene, clause: Span, types: SlotTypes): Actor | null {
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
    const joint = /^[”"’」』》）)]*(、|以及|及|和|与|同|携手|暨)/.exec(
      scene.folded.slice(last.end, last.end + 6),
    );
    const next = joint ? actorStartingAt(scene, last.end + joint[0].length, types) : null;
    if (!joint || !next || next.end > position) return found;
    const both = /[与同携]/.test(joint[0]) && !together().test(scene.folded.slice(next.end, next.end + 12));
    if (both) return found;
    found.push((last = next));
  }
}
