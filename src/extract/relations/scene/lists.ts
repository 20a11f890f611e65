import { once } from '../../../lexicon/load';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { quantity } from './quantity';
import { actorsEndingAt, actorStartingAt } from './actors';
import { type Actor, type Scene } from './scene';

/** The last of the places named one in another: of 新疆伊宁县, 伊宁县. */
export function placeFrom(scene: Scene, position: number): Actor | null {
  let place = actorStartingAt(scene, position, ['Place']);
  for (let inner = place; inner && place;) {
    inner = actorStartingAt(scene, place.end, ['Place']);
    if (inner?.start === place.end) place = inner;
    else break;
  }
  return place;
}

const joint = once(
  () =>
    new RegExp(
      `^[”"’」』》）)]*\\s*(?:[（(][^（()）]{1,12}[)）])?(?:${quantity()})?\\s*(?:、|[，,](?:其中)?|\\+|以及|及其|及|和|与|暨|并)`,
      'i',
    ),
);

/** A member that nobody knows is passed over where 、 stands on either side. */
const unknownMember = /^[^、，,。；;和及与的]{1,10}、/;

/** The members of a list that begins at a position: A、B及C, A30万吨、B10万吨. Of places in one another, the innermost. */
export function listFrom(scene: Scene, position: number, types: SlotTypes, within: number): Actor[] {
  const found: Actor[] = [];
  for (let at = position; at < within;) {
    const actor = memberAt(scene, at, types);
    if (!actor || actor.end > within) break;
    found.push(actor);
    const next = joint().exec(scene.folded.slice(actor.end, actor.end + 30));
    if (!next) break;
    at = nextMember(scene, actor.end + next[0].length, types);
  }
  return found;
}

const amount = once(() => new RegExp(`^${quantity()}`, 'i'));

/** Where the next member begins, behind its amount and behind a member that nobody knows. */
function nextMember(scene: Scene, at: number, types: SlotTypes): number {
  if (memberAt(scene, at, types)) return at;
  const counted = at + (amount().exec(scene.folded.slice(at, at + 24))?.[0].length ?? 0);
  if (memberAt(scene, counted, types) || scene.folded[at - 1] !== '、') return counted;
  return at + (unknownMember.exec(scene.folded.slice(at, at + 12))?.[0].length ?? 0);
}

function memberAt(scene: Scene, at: number, types: SlotTypes): Actor | null {
  const longest = actorStartingAt(scene, at, types);
  return longest?.entity.type === 'Place' ? placeFrom(scene, at) : longest;
}

/** The members of a list that ends with a name: A、B及C. */
export function listEndingWith(scene: Scene, last: Actor, types: SlotTypes): Actor[] {
  const found = [last];
  for (;;) {
    const first = found[0] ?? last;
    const before = /(?:、|及|和|与|以及)$/.exec(
      scene.folded.slice(Math.max(0, first.start - 2), first.start),
    );
    const member = before ? actorsEndingAt(scene, first.start - before[0].length, types)[0] : undefined;
    if (!member) return found;
    found.unshift(member);
  }
}
