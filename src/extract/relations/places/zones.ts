import { type ReadRelation } from '../../reading';
import { type Actor, type Scene } from '../scene/scene';
import { say } from '../scene/say';

const zone = /(?:[园區区園]|基地)$/;
const level = /[市县縣区區州盟旗]$/;

/** 库车经济技术开发区 lies in 库车, where the text names 库车 apart from it: the zone is called after the place that holds it. */
export function zonesInPlaces(scene: Scene): ReadRelation[] {
  const places = scene.actors.filter((a) => a.entity.type === 'Place');
  const zones = new Map(
    places.filter((a) => zone.test(a.text) && a.text.length >= 5).map((a) => [a.entity.key, a]),
  );
  if (zones.size === 0) return [];
  const byStem = new Map(places.filter((a) => !zones.has(a.entity.key)).map((a) => [stemOf(scene, a), a]));
  return [...zones.values()].flatMap((inner) => {
    const holder = holderOf(scene, byStem, inner);
    return say(scene, inner, 'LOCATED_IN', holder, {
      rule: 'zone-in-place',
      span: { start: inner.start, end: inner.end },
      confidence: 0.7,
      status: 'realised',
      implied: ['to'],
    });
  });
}

/** 金昌 of 金昌市: what the names of its zones begin with. */
function stemOf(scene: Scene, { start, end }: Actor): string {
  const text = scene.folded.slice(start, end);
  return text.length > 2 ? text.replace(level, '') : text;
}

/** The place with the longest name that the name of a zone begins with. */
function holderOf(scene: Scene, byStem: ReadonlyMap<string, Actor>, inner: Actor): Actor | null {
  const name = scene.folded.slice(inner.start, inner.end);
  for (let length = name.length - 3; length >= 2; length -= 1) {
    const holder = byStem.get(name.slice(0, length));
    if (holder) return holder;
  }
  return null;
}
