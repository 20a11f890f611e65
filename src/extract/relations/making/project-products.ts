import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { type Span } from '../../../model';
import { type ReadRelation } from '../../reading';
import { actorsIn } from '../scene/actors';
import { type Actor, type Scene } from '../scene/scene';
import { goods } from './produces';
import { say } from '../scene/say';
import { matchesOf } from '../../../text/matches';

const capacity = /[\d.]+[万亿]?(?:吨|立方米|方|千瓦|吉瓦|gwh|gw|mw|台|辆|片|平方米|米|锭|套|只|支|件)/gi;
const usesUp = once(() => new RegExp(`^${anyOf('relation-words.yaml', 'uses-up')}`));

/** Nothing but words of building stands between the product and the end of a name. */
const building =
  /^(?:[（(][^）)]{1,16}[)）])?(?:(?:及|和)[^，,。]{1,12})?(?:新建|扩建|改扩建|生产线|生产|装置|产业化|一体化|基地|园区|示范|建设|加工|制造|开发|扩能|技改|改造|升级|搬迁|配套|绿色|智能|[一二三四]期|精深|新材料|新能源|产业链|产业)*$/;

/** What a project makes and what it uses, by its name: 200万吨/年PTA项目, 甲醇制烯烃项目, 绿氢示范项目. */
export const projectProducts = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter((a) => a.entity.type === 'Project' && a.rule !== 'refers-back')
    .flatMap((project) => {
      const parts = capacitiesIn(scene, project);
      return parts.length > 0
        ? parts.flatMap((part) => ofPart(scene, project, part, 'capacity-in-name'))
        : ofPart(scene, project, withoutSuffix(scene, project), 'product-in-name');
    });

/** Of 甲醇制烯烃 the first is used and the second made; of 煤焦油加氢 the first is used; else the last good is made. */
function ofPart(scene: Scene, project: Actor, part: Span, rule: string): ReadRelation[] {
  const things = actorsIn(scene, part, goods);
  const after = (thing: Actor): string => scene.folded.slice(thing.end, part.end);
  const used = things.filter((thing) => usesUp().test(after(thing)));
  const made = things.findLast((thing) => !used.includes(thing) && building.test(after(thing)));
  const how = { rule, span: project, confidence: rule === 'capacity-in-name' ? 0.85 : 0.75 };
  return [
    ...say(scene, project, 'PRODUCES', made, how),
    ...used.flatMap((thing) => say(scene, project, 'USES', thing, how)),
  ];
}

const withoutSuffix = (scene: Scene, project: Actor): Span => {
  const suffix = /(?:项目|工程)$/.exec(scene.folded.slice(project.start, project.end));
  return { start: project.start, end: project.end - (suffix?.[0].length ?? 0) };
};

/** What stands behind each capacity of a name, up to the next one: 30万吨/年合成氨及52万吨/年尿素项目 has two. */
function capacitiesIn(scene: Scene, project: Actor): Span[] {
  const { start, end } = withoutSuffix(scene, project);
  const text = scene.folded.slice(start, end);
  const found = matchesOf(capacity, text);
  return found.map((match, i) => {
    const next = found[i + 1];
    const until = next ? next.index - joinedBy(text, next.index) : text.length;
    return { start: start + match.index + match[0].length, end: start + until };
  });
}

/** The length of 及, 配套 or 和年产 in front of the next capacity. */
const joinedBy = (text: string, at: number): number =>
  /(?:[（(][^（()）]{0,8}[)）])?(?:以及|及|和|与|、|配套|\+)*(?:年产|年)?$/.exec(text.slice(0, at))?.[0]
    .length ?? 0;
