import { type EntityType } from '../../model';
import { type ReadRelation } from '../reading';
import { type Actor, actorsEndingAt, actorsIn, actorStartingAt, type Scene, subjectOf } from './scene';
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
    ...inFront(scene),
    ...stated(scene),
    ...standing(scene),
    ...seats(scene),
    ...atTheHead(scene),
    ...onSite(scene),
    ...happening(scene),
    ...built(scene),
  ];
}

const saying = (scene: Scene, thing: Actor, place: Actor, rule: string, confidence: number): ReadRelation[] =>
  say(scene, thing, 'LOCATED_IN', place, { rule, span: across(thing, place), confidence });

/** The name of a port, a plant or a project begins with where it is: 新疆和田某矿 is in 新疆, and in 和田. */
function byName(scene: Scene): ReadRelation[] {
  const done = new Set<string>();
  return scene.actors
    .filter((a) => (a.entity.type === 'Facility' || a.entity.type === 'Project') && a.rule !== 'refers-back')
    .flatMap((thing) => {
      const places = placesInName(scene, thing);
      if (places.length === 0 || done.has(thing.entity.key)) return [];
      done.add(thing.entity.key);
      const ends = places.length > 1 ? [places[0], places.at(-1)] : places;
      return ends.flatMap((place) =>
        place
          ? say(scene, thing, 'LOCATED_IN', place, {
              rule: 'place-in-name',
              span: thing,
              confidence: 0.75,
              status: 'realised',
            })
          : [],
      );
    });
}

/** The places that a name begins with, behind its owner where it names one: 中国石化新疆库车…项目. */
function placesInName(scene: Scene, thing: Actor): Actor[] {
  const owner = actorsIn(scene, { start: thing.start, end: thing.end - 1 }, ['Organization'])[0];
  let at = owner?.start === thing.start ? owner.end : thing.start;
  const found: Actor[] = [];
  for (const place of actorsIn(scene, { start: at, end: thing.end - 1 }, ['Place'])) {
    if (place.start !== at) break;
    found.push(place);
    at = place.end;
  }
  return found;
}

/** 某开发区某某煤矿: the place right in front. */
function inFront(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => (a.entity.type === 'Facility' || a.entity.type === 'Project') && a.rule !== 'refers-back')
    .flatMap((thing) => {
      const place = actorsEndingAt(scene, thing.start, ['Place'])[0];
      return place
        ? say(scene, thing, 'LOCATED_IN', place, {
            rule: 'place-in-front',
            span: across(place, thing),
            confidence: 0.75,
            status: 'realised',
          })
        : [];
    });
}

const standsThere =
  /(?:位于|坐落于|坐落在|地处|落户|建在)([^，,。；;]{2,20}?)的|在([^，,。；;]{2,16}?)(?:建成投产|建成|投产|投运|开工建设|开工|建设|兴建|落地)的/g;

/** 位于某盆地东部的某园区, 在某市建成投产的某项目. */
function standing(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(standsThere)].flatMap((match) => {
    const head = match[0].startsWith('在') ? 1 : match[0].indexOf(match[1] ?? '');
    const span = { start: match.index + head, end: match.index + match[0].length };
    const place = actorsIn(scene, span, ['Place'])
      .filter((a) => a.start < span.start + 8)
      .at(-1);
    const thing = actorStartingAt(scene, span.end, [...located, 'Place']);
    return place && thing ? saying(scene, thing, place, 'standing-in', 0.85) : [];
  });
}

const seat = /是([^，,。；;]{2,30}?)的?(?:总部|注册地|主产地)?所在地/g;

/** 某县是某公司总部所在地. */
function seats(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(seat)].flatMap((match) => {
    const place = actorsEndingAt(scene, match.index, ['Place'])[0];
    const thing = actorStartingAt(scene, match.index + 1, located);
    return place && thing ? saying(scene, thing, place, 'seat', 0.85) : [];
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
  return /^[”"’」』》）)]*(?:[（(][^）)]{1,16}[)）])?(?:[^，,。；;]{0,40}[，,])?(?:总部|项目|工厂|厂区|签约|成功|正式|顺利|最终|全部|分别|均|则|就|主要|都|也|已)?(?:(?:于)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)$/.test(
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
