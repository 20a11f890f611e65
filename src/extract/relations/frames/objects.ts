import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { latterAt } from '../scene/coreference';
import { listFrom } from '../scene/lists';
import { objectStart } from '../scene/passed-over';
import { actorsIn, actorStartingAt } from '../scene/actors';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { type Slot } from './slot';
import { commonNounAt } from '../scene/common-nouns';

const file = 'relation-words.yaml';

const broken = /[，,。；;、：:！？!?%\n在与和及对为以从由把被至将拟等]/;
const notGoods = once(() => new RegExp(anyOf(file, 'not-goods')));

/** 生产水泥设备 makes equipment, not cement. */
const isModifier = (scene: Scene, actor: Actor): boolean =>
  actor.entity.type === 'Commodity' && endsInOther().test(scene.folded.slice(actor.end, actor.end + 3));

const endsInOther = once(() => new RegExp(`^${anyOf(file, 'not-goods')}`));

/** What stands behind some words: their object, or the list that it begins. */
export const object: Slot = (scene, words, slot) =>
  objects(scene, words, slot).filter((actor) => slot.ofWorks || !isModifier(scene, actor));

/** A list may begin with what nobody knows: behind it. */
function behindUnknown(scene: Scene, at: number): number {
  const first = /^[^，,。；;、：:\n]{1,14}、/.exec(scene.folded.slice(at, at + 15))?.[0] ?? '';
  return broken.test(first.slice(0, -1)) || notGoods().test(first) ? at : at + first.length;
}

const belongs = /^(?:的|(?:旗下|下属|所属)(?:的)?)/;

/** 供应某集团的某某工厂: what a name only says the owner of. */
function possessed(scene: Scene, owner: Actor | undefined, is: SlotTypes): readonly Actor[] {
  if (!owner) return [];
  const joint = belongs.exec(scene.folded.slice(owner.end, owner.end + 3));
  const thing = joint ? actorStartingAt(scene, owner.end + joint[0].length, is) : null;
  return thing ? possessed(scene, thing, is) : [owner];
}

const objects: Slot = (scene, { end }, { is, within, owned }) => {
  const limit = sentenceAt(scene, end - 1).end;
  const at = objectStart(scene, end, limit, is);
  const listed = listFrom(scene, at, is, limit);
  if (listed.length > 0)
    return owned ? [...listed.slice(0, -1), ...possessed(scene, listed.at(-1), is)] : listed;
  const referred = latterAt(scene, at, is);
  if (referred) return [referred];
  const common = commonNounAt(scene, at, is);
  if (common) return [common];
  const behindFirst = listFrom(scene, behindUnknown(scene, at), is, limit);
  if (behindFirst.length > 0 || within === 0) return behindFirst;
  const first = actorsIn(scene, { start: at, end: Math.min(limit, at + within + 20) }, is)[0];
  if (!first || first.start - at > within) return [];
  const between = scene.folded.slice(at, first.start);
  return broken.test(between) || notGoods().test(between) ? [] : listFrom(scene, first.start, is, limit);
};
