import { type ReadRelation } from '../../reading';
import { type EntityType } from '../../../model';
import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { actorsEndingAt, actorsFrom, actorsIn, actorStartingAt } from '../scene/actors';
import { type Actor, type Scene } from '../scene/scene';
import { listEndingWith } from '../scene/lists';
import { across, say } from '../scene/say';

/** The rule of what a name alone says: 阿拉山口口岸 is in 阿拉山口. No sentence states it. */
export const calledAfterRule = 'called-after-place';

const depth =
  /^(?:深处|腹地|境内|脚下|[南北东西]麓|之滨|岸边|沿岸|山区|地区|[东西南北中]部|北岸|南岸|东岸|西岸|之畔)?[，,]|^(?:深处|腹地|境内|脚下|[南北东西]麓)的/;

/** What a name or the place in front of it says of where a thing stands: 新疆和田某矿; 喀喇昆仑山深处，某项目…. */
export const location = (scene: Scene): ReadRelation[] => [
  ...byName(scene),
  ...inFront(scene),
  ...inBrackets(scene),
  ...atTheHead(scene),
  ...atASite(scene),
  ...seenIn(scene),
];

/** 记者在某地看到，某项目…: what is seen there stands there. */
const seenIn = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter(({ entity, start, end }) => {
      const isThere = entity.type === 'Place' && scene.folded[start - 1] === '在';
      return isThere && /^(?:现场)?(?:看到|见到)[，,]/.test(scene.folded.slice(end, end + 5));
    })
    .flatMap((place) => {
      const from = scene.folded.slice(place.end, place.end + 5).search(/[，,]/) + place.end + 1;
      const thing = actorStartingAt(scene, from, ['Facility', 'Project']);
      return thing ? saying(scene, thing, place, 'seen-there', 0.7) : [];
    });

/** 在某口岸，某海关…: who acts there is there, where it is a body of the state. */
function atASite(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Facility' && scene.folded[a.start - 1] === '在')
    .flatMap((site) => {
      if (!/[，,]/.test(scene.folded[site.end] ?? '') || !opensSentence(scene, site)) return [];
      const body = actorStartingAt(scene, site.end + 1, ['GovernmentBody']);
      return body ? saying(scene, body, site, 'site-first', 0.75) : [];
    });
}

const saying = (scene: Scene, thing: Actor, place: Actor, rule: string, confidence: number): ReadRelation[] =>
  say(scene, thing, 'LOCATED_IN', place, { rule, span: across(thing, place), confidence });

/** The name of a port, a plant or a project begins with where it is: 新疆和田某矿 is in 新疆, and in 和田. */
function byName(scene: Scene): ReadRelation[] {
  const done = new Set<string>();
  return scene.actors
    .filter((a) => (a.entity.type === 'Facility' || a.entity.type === 'Project') && a.rule !== 'refers-back')
    .flatMap((thing) => {
      const places =
        done.has(thing.entity.key) || isOnlyInside(scene, thing) ? [] : placesInName(scene, thing);
      if (places.length === 0) return [];
      done.add(thing.entity.key);
      const ends = places.length > 1 ? [places[0], places.at(-1)] : places;
      return ends.flatMap((place, i) =>
        place
          ? say(scene, thing, 'LOCATED_IN', place, {
              rule: i > 0 || isOnlyCalled(scene, thing, place) ? calledAfterRule : 'place-in-name',
              span: thing,
              confidence: 0.75,
              status: 'realised',
            })
          : [],
      );
    });
}

/** 阿拉山口口岸, 新疆四口岸: nothing but the place and what kind of thing stands there. */
const isOnlyCalled = (scene: Scene, thing: Actor, place: Actor): boolean =>
  calledAfter().test(
    scene.folded.slice(place.end, thing.end).replace(/^[一二两三四五六七八九十\d]+[大个]?/, ''),
  );

/** 某矿 in 某矿开发建设项目, and nowhere else: nothing is said of it. */
const isOnlyInside = (scene: Scene, thing: Actor): boolean =>
  thing.entity.mentions.every(({ span }) =>
    actorsFrom(scene, span.start, ['Project', 'Facility']).some((a) => a.end > span.end),
  );

/**
 * 新疆某某机场 is called after the last of its places, and says with the others where it is; a harbour that is only called after a city or
 * a gulf may have its docks elsewhere.
 */
const calledAfter = once(() => new RegExp(`^${anyOf('relation-words.yaml', 'called-after-a-place')}$`));

/** The places that a name begins with, behind its owner where it names one: 中国石化新疆库车…项目, 某某有限公司（达州）…项目. */
function placesInName(scene: Scene, thing: Actor): Actor[] {
  const owner = actorsIn(scene, { start: thing.start, end: thing.end - 1 }, ['Organization'])[0];
  let at = owner && isOwner(scene, thing, owner) ? owner.end : thing.start;
  if (at > thing.start && /[（(]/.test(scene.text[at] ?? '')) at += 1;
  const found: Actor[] = [];
  for (const place of actorsIn(scene, { start: at, end: thing.end - 1 }, ['Place'])) {
    if (place.start !== at) break;
    found.push(place);
    at = place.end;
  }
  const rest = scene.folded.slice(at, thing.end);
  const isNamesake = found.length > 1 ? calledAfter().test(rest) : rest === '港';
  return isNamesake ? found.slice(0, -1) : found;
}

/** 某某集团 at the head of a name, or behind the place that the company is named after: 江苏|某某集团. */
const isOwner = (scene: Scene, thing: Actor, owner: Actor): boolean =>
  owner.start === thing.start ||
  actorsEndingAt(scene, owner.start, ['Place']).some((place) => place.start === thing.start);

/** 某开发区某某煤矿: the place right in front; 某地的某某公司: the place behind which 的 stands. */
function inFront(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => stands.includes(a.entity.type) && a.rule !== 'refers-back')
    .flatMap((thing) => {
      const place = placeInFront(scene, thing);
      return say(scene, thing, 'LOCATED_IN', place, {
        rule: 'place-in-front',
        confidence: 0.75,
        status: 'realised',
      });
    });
}

/** 云南某某站、某某北站: of stations in a list, the place stands in front of the first. */
function placeInFront(scene: Scene, thing: Actor): Actor | null {
  if (scene.folded[thing.start - 1] === '的') return placeOf(scene, thing.start - 1);
  if (thing.entity.type === 'Organization') return null;
  const first = thing.rule === 'station' ? listEndingWith(scene, thing, ['Facility'])[0] : thing;
  return actorsEndingAt(scene, (first ?? thing).start, ['Place'])[0] ?? null;
}

const stands: readonly EntityType[] = ['Facility', 'Project', 'Organization'];

/** The place in front of 的: not one that somebody trades with, 对美国的某公司. */
function placeOf(scene: Scene, end: number): Actor | null {
  const place = actorsEndingAt(scene, end, ['Place'])[0];
  return place && !/[对向]$/.test(scene.folded.slice(Math.max(0, place.start - 1), place.start))
    ? place
    : null;
}

/** 某港（浙江）: a bracket with nothing but the place. */
const inBrackets = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter(({ entity, end }) => entity.type === 'Facility' && /[（(]/.test(scene.folded[end] ?? ''))
    .flatMap((thing) => {
      const place = actorStartingAt(scene, thing.end + 1, ['Place']);
      return place && /[）)]/.test(scene.folded[place.end] ?? '')
        ? saying(scene, thing, place, 'place-in-brackets', 0.8)
        : [];
    });

/** 喀喇昆仑山深处，某项目…: a clause that only says where, before the clause of what is there. */
function atTheHead(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Place')
    .flatMap((place) => {
      const after = depth.exec(scene.folded.slice(place.end, place.end + 6));
      if (!after || !opensSentence(scene, place)) return [];
      const thing = actorStartingAt(scene, place.end + after[0].length, ['Facility', 'Project']);
      const wider = thing ? actorsEndingAt(scene, place.start, ['Place'])[0] : undefined;
      return thing
        ? [wider ?? place].flatMap((one) => (one ? saying(scene, thing, one, 'place-first', 0.8) : []))
        : [];
    });
}

function opensSentence(scene: Scene, place: Actor): boolean {
  const before =
    /[^，,。；;！？\n]*$/.exec(scene.folded.slice(Math.max(0, place.start - 24), place.start))?.[0] ?? '';
  if (actorsEndingAt(scene, place.start, ['Place']).some((a) => a.end - a.start === before.length))
    return true;
  return /(?:^|在|的|地处|位于)$/.test(before);
}
