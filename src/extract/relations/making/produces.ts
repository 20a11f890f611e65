import { type EntityType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { actorsEndingAt } from '../scene/actors';
import { type Actor, type Scene } from '../scene/scene';
import { across, say } from '../scene/say';

export const goods: readonly EntityType[] = ['Commodity'];
export const makers: readonly EntityType[] = ['Organization', 'Facility', 'Project', 'Place'];

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

/** 新疆棉花产量: who is named right before the good. */
export function ownerOf(scene: Scene, thing: Actor, types: readonly EntityType[]): Actor | null {
  const end = /的$/.test(scene.folded.slice(thing.start - 1, thing.start)) ? thing.start - 1 : thing.start;
  return actorsEndingAt(scene, end, types)[0] ?? null;
}
