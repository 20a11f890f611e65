import { type EntityType } from '../../model';
import { type ReadRelation } from '../reading';
import { type Actor, actorsIn, actorStartingAt, type Scene, subjectOf } from './scene';
import { across, say } from './say';

const located: readonly EntityType[] = ['Facility', 'Project', 'Organization', 'GovernmentBody'];
const stands =
  /(?:位于|坐落于|坐落在|地处|落户于|落户|选址于|选址|建在|建于|设在|设于|总部设在|总部位于|总部设于|布局在|沿)(?:着|了)?/g;
const depth =
  /^(?:深处|腹地|境内|脚下|[南北东西]麓|之滨|岸边|沿岸|山区|地区|[东西南北中]部|北岸|南岸|东岸|西岸|之畔)?[，,]/;
const landed = /在([^，,。；;]{2,14}?)(?:就地|本地|当地)(?:转化|加工|消纳|利用)/g;
const inPlace =
  /在(?=[^，,。；;]{2,14}(?:开工|建成|投产|投运|启动|奠基|落成|落地|竣工|通航|通车|建设|设立|成立))/g;

/** What stands where: 位于, 坐落于, the place in the name of a port or project, and 喀喇昆仑山深处，某项目…. */
export function location(scene: Scene): ReadRelation[] {
  return [
    ...byName(scene),
    ...stated(scene),
    ...atTheHead(scene),
    ...onSite(scene),
    ...happening(scene),
    ...built(scene),
  ];
}

const saying = (scene: Scene, thing: Actor, place: Actor, rule: string, confidence: number): ReadRelation[] =>
  say(scene, thing, 'LOCATED_IN', place, { rule, span: across(thing, place), confidence });

/** The name of a port, a plant or a project begins with where it is. */
function byName(scene: Scene): ReadRelation[] {
  const done = new Set<string>();
  return scene.actors
    .filter((a) => (a.entity.type === 'Facility' || a.entity.type === 'Project') && a.rule !== 'refers-back')
    .flatMap((thing) => {
      const place = actorsIn(scene, { start: thing.start, end: thing.end - 1 }, ['Place'])[0];
      if (!place || place.start !== thing.start || done.has(thing.entity.key)) return [];
      done.add(thing.entity.key);
      return say(scene, thing, 'LOCATED_IN', place, {
        rule: 'place-in-name',
        span: thing,
        confidence: 0.75,
        status: 'realised',
      });
    });
}

function stated(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(stands)].flatMap((match) => {
    const place = actorStartingAt(scene, match.index + match[0].length, ['Place', 'Facility']);
    if (!place || (match[0].startsWith('沿') && place.entity.type !== 'Place')) return [];
    const thing = subjectOf(scene, match.index, located);
    return thing && isDirect(scene, thing, match.index) ? saying(scene, thing, place, 'stands-in', 0.88) : [];
  });
}

/** 设计中心设于: what stands there is what is named right before, not whoever was named earlier in the sentence. */
function isDirect(scene: Scene, thing: Actor, position: number): boolean {
  const between = scene.folded.slice(thing.end, position);
  return /^[”"’」』》）)]*(?:[（(][^）)]{1,16}[)）])?(?:[^，,。；;]{0,40}[，,])?(?:总部|项目|工厂|厂区|全部|分别|均|则|就|主要|都|也)?$/.test(
    between,
  );
}

/** 喀喇昆仑山深处，某项目…: a clause that only says where, before the clause of what is there. */
function atTheHead(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Place')
    .flatMap((place) => {
      const after = depth.exec(scene.folded.slice(place.end, place.end + 6));
      if (!after || !opensSentence(scene, place)) return [];
      const thing = actorStartingAt(scene, place.end + after[0].length, ['Facility', 'Project']);
      return thing ? saying(scene, thing, place, 'place-first', 0.8) : [];
    });
}

function opensSentence(scene: Scene, place: Actor): boolean {
  const before =
    /[^，,。；;！？\n]*$/.exec(scene.folded.slice(Math.max(0, place.start - 24), place.start))?.[0] ?? '';
  return /(?:^|在|的|地处|位于)$/.test(before);
}

function onSite(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(landed)].flatMap((match) => {
    const place = actorsIn(scene, { start: match.index, end: match.index + match[0].length }, ['Place'])[0];
    const thing = subjectOf(scene, match.index, ['Project', 'Facility']);
    return place && thing ? saying(scene, thing, place, 'on-site', 0.8) : [];
  });
}

const builtIn =
  /在([^，,。；;]{2,12}?)(?:投资建设|投资新建|投资兴建|开工建设|规划建设|建设|兴建|新建|实施|投资)(?:的|了)?/g;

/** 在石河子市投资建设某项目. */
function built(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(builtIn)].flatMap((match) => {
    const place = actorStartingAt(scene, match.index + 1, ['Place']);
    const thing = actorStartingAt(scene, match.index + match[0].length, ['Project', 'Facility']);
    return place && thing ? saying(scene, thing, place, 'built-in', 0.85) : [];
  });
}

/** 某项目在哈密开工. */
function happening(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(inPlace)].flatMap((match) => {
    const place = actorStartingAt(scene, match.index + 1, ['Place']);
    if (!place) return [];
    const before = actorsIn(scene, { start: Math.max(0, match.index - 50), end: match.index }, [
      'Project',
      'Facility',
    ]).at(-1);
    const direct =
      before &&
      /^(?:[\u4e00-\u9fff\d]{0,6}|[（(][^）)]{1,12}[)）])$/.test(scene.folded.slice(before.end, match.index));
    return before && direct ? saying(scene, before, place, 'happens-in', 0.85) : [];
  });
}
