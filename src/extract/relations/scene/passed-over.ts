import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { actorStartingAt } from './actors';
import { type Actor, type Scene } from './scene';
import { placeFrom } from './lists';
import { quantity } from './quantity';

const file = 'relation-words.yaml';

const adjunct = once(
  () =>
    new RegExp(`^(?:${quantity()}|${anyOf(file, 'builds')}|${anyOf(file, 'adjuncts')}|[“"‘'「『《\\s])`, 'i'),
);

/** Where the object of a verb begins: behind amounts, words of building and where it is done: 投资15亿元在某地建设…. */
export function objectStart(scene: Scene, from: number, to: number, types: SlotTypes): number {
  let at = from;
  while (at < to && !actorStartingAt(scene, at, types)) {
    const word = adjunct().exec(scene.folded.slice(at, Math.min(to, at + 30)));
    const place = word ? null : placeBehind(scene, at);
    if (!word && !place) break;
    at = place ? place.end : at + (word?.[0].length ?? 0);
  }
  return at;
}

const placeBehind = (scene: Scene, at: number): Actor | null =>
  /[在赴]/.test(scene.folded[at] ?? '') ? placeFrom(scene, at + 1) : null;
