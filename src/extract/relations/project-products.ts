import { type Span } from '../../model';
import { type ReadRelation } from '../reading';
import { type Actor, actorsIn, type Scene } from './scene';
import { goods } from './produces';
import { say } from './say';

const capacity = /[\d.]+[万亿]?(?:吨|立方米|方|千瓦|吉瓦|GW|MW|台|辆|片|平方米|米|锭|套|只)/i;
const makesIt =
  /^(?:生产|制造|示范|产业化|加工|深加工|精深加工|基地|一体化|智能|绿色)+(?:建设|扩建|技改)?(?:项目|工程)$/;

/** What a project makes, by its name. */
export const projectProducts = (scene: Scene): ReadRelation[] => [
  ...productInName(scene),
  ...byCapacity(scene),
];

/** 某地绿氢示范项目, 锂电池生产制造基地项目: what a project makes is the last good of its name. */
function productInName(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Project' && a.rule !== 'refers-back')
    .flatMap((project) => {
      if (capacity.test(scene.folded.slice(project.start, project.end))) return [];
      const thing = actorsIn(scene, project, goods).at(-1);
      return thing && makesIt.test(scene.folded.slice(thing.end, project.end))
        ? say(scene, project, 'PRODUCES', thing, { rule: 'product-in-name', span: project, confidence: 0.75 })
        : [];
    });
}

/** Nothing but words of building stands between the product and the end of the project's name. */
const isWhatItMakes =
  /^(?:[（(][^）)]{1,16}[)）])?(?:及[^，,。]{1,12})?(?:新建|扩建|改扩建|生产线|生产|装置|产业化|一体化|基地|示范|建设|加工|制造|开发|扩能|技改|改造|升级|搬迁|配套|绿色|智能|[一二三四]期|精深)*(?:项目|工程)$/;

/** 200万吨/年PTA项目: what a capacity stands before in the name of a project is what it makes; of 甲醇制烯烃 it uses the first. */
function byCapacity(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Project' && a.rule !== 'refers-back')
    .flatMap((project) =>
      capacitiesIn(scene, project).flatMap((inside) => {
        const things = actorsIn(scene, inside, goods);
        const made = things.find((a) => isWhatItMakes.test(`${scene.folded.slice(a.end, inside.end)}项目`));
        if (!made) return [];
        const from = things.find((a) => scene.folded.slice(a.end, made.start) === '制');
        const how = { rule: 'capacity-in-name', span: project, confidence: 0.85 };
        return [
          ...say(scene, project, 'PRODUCES', made, how),
          ...(from ? say(scene, project, 'USES', from, how) : []),
        ];
      }),
    );
}

/** What stands behind each capacity of a name, up to the next one: 30万吨/年合成氨及52万吨/年尿素项目 has two. */
function capacitiesIn(scene: Scene, project: Actor): Span[] {
  const text = scene.folded.slice(project.start, project.end).replace(/(?:项目|工程)$/, '');
  const found = [...text.matchAll(new RegExp(capacity.source, 'gi'))];
  return found.map((match, i) => {
    const next = found[i + 1];
    const end = next ? next.index - joinedBy(text, next.index) : text.length;
    return { start: project.start + match.index + match[0].length, end: project.start + end };
  });
}

/** The length of 及 or 和年产 in front of the next capacity. */
const joinedBy = (text: string, at: number): number =>
  /(?:[（(][^（()）]{0,8}[)）])?(?:以及|及|和|与|、)?(?:年产|年)?$/.exec(text.slice(0, at))?.[0].length ?? 0;
