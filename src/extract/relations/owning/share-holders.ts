import { type EntityType } from '../../../model';
import { bothBefore, latterAt } from '../scene/coreference';
import { listEndingWith } from '../scene/lists';
import { actorsEndingAt, actorStartingAt } from '../scene/actors';
import { type Actor, clauseAt, type Scene } from '../scene/scene';
import { subjectsOf } from '../scene/subject';

const holders: readonly EntityType[] = ['Organization', 'GovernmentBody', 'Person'];

/** Those right in front, 甲、乙分别出资…, else whom the clause is about. */
export function holdersBefore(scene: Scene, position: number): readonly Actor[] {
  const both = bothBefore(scene, position, holders);
  if (both.length > 0) return both;
  const latter = latterAt(scene, position - 2, holders);
  if (latter) return [latter];
  const gap = /(?:将|拟|已|则|分别|各自|各|以现金|认缴|出资[\d.,]+[万亿]*元[，,、](?:并)?|[，,])*$/.exec(
    scene.folded.slice(Math.max(0, position - 30), position),
  );
  const last = actorsEndingAt(scene, position - (gap?.[0].length ?? 0), holders)[0];
  if (last) return listEndingWith(scene, last, holders);
  const clause = clauseAt(scene, position);
  return subjectsOf(scene, position, holders).filter((a) => a.start >= clause.start - 60);
}

/** Who bought what is named at an object. */
export const buyersOf = (scene: Scene, object: Actor): readonly Actor[] =>
  subjectsOf(scene, object.start, holders).filter((a) => a.entity.key !== object.entity.key);

const more = /^[^，,。；;)）]{0,4}(?:[，,、；;]|和|及|而)(?:其余|另外|剩余)?/;
const rest = /^(?:[则的]|分别|持有|持股|占股|占比|占|出资|为|认缴|比例)*(?:其余|剩余)?[\d.]+%/;

/** 某集团持股63%，某股份20.3%: those that hold the rest. */
export function alsoHolding(scene: Scene, end: number): readonly Actor[] {
  const found: Actor[] = [];
  for (let at = end; found.length < 6;) {
    const joint = more.exec(scene.folded.slice(at, at + 10));
    const next = joint ? actorStartingAt(scene, at + joint[0].length, holders) : null;
    const tail = next ? rest.exec(scene.folded.slice(next.end, next.end + 20)) : null;
    if (!next || !tail) return found;
    found.push(next);
    at = next.end + tail[0].length;
  }
  return found;
}
