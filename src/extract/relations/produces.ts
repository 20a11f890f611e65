import { type EntityType } from '../../model';
import { type ReadRelation } from '../reading';
import { type Actor, actorsEndingAt, type Scene } from './scene';
import { across, say } from './say';

export const goods: readonly EntityType[] = ['Commodity'];
export const makers: readonly EntityType[] = ['Organization', 'Facility', 'Project', 'Place', 'Industry'];

/** That a maker makes things; nothing where nobody is named. */
export const produces = (
  scene: Scene,
  maker: Actor | null,
  things: readonly Actor[],
  rule: string,
  confidence = 0.85,
): ReadRelation[] =>
  maker
    ? things.flatMap((thing) =>
        say(scene, maker, 'PRODUCES', thing, { rule, span: across(maker, thing), confidence }),
      )
    : [];

/** 生产水泥设备 makes equipment, not cement. */
export const isModifier = (scene: Scene, thing: Actor): boolean =>
  /^(?:设备|机械|装置|项目|企业|行业|产业|市场|价格|技术|用|业|厂|进口|出口)/.test(
    scene.folded.slice(thing.end, thing.end + 3),
  );

/** 新疆棉花产量: who is named right before the good. */
export function ownerOf(scene: Scene, thing: Actor, types: readonly EntityType[]): Actor | null {
  const end = /的$/.test(scene.folded.slice(thing.start - 1, thing.start)) ? thing.start - 1 : thing.start;
  return actorsEndingAt(scene, end, types)[0] ?? null;
}

/** The members of a list that ends with a good: A、B及C. */
export function listEndingWith(scene: Scene, last: Actor, types: readonly EntityType[]): Actor[] {
  const found = [last];
  for (;;) {
    const first = found[0] ?? last;
    const joint = /(?:、|及|和|与|以及)$/.exec(scene.folded.slice(Math.max(0, first.start - 2), first.start));
    const before = joint ? actorsEndingAt(scene, first.start - joint[0].length, types)[0] : undefined;
    if (!before) return found;
    found.unshift(before);
  }
}
