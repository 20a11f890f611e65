import { type EntityType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { actorsIn } from '../scene/actors';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';
import { across, say } from '../scene/say';
import { subjectOf } from '../scene/subject';

const parts: readonly EntityType[] = ['Industry', 'Commodity'];
const linkers: readonly EntityType[] = ['Project', 'Organization', 'Facility', 'Activity'];
const between = /^[”"’」』]?\s*(?:[—–\-－→~～]+|到|至|再到)\s*[“"‘「『]?$/;
const chainWord =
  /^[”"’」』]?(?:的)?(?:完整|全|一体化|上下游|特色|绿色|循环|的)*(?:产业链|供应链|价值链|产业带|全链条|链条|一体化|[\u4e00-\u9fff]{0,8}(?:产业体系|产业发展体系|产业链条))/;
const joins =
  /(?:打通|构建|形成|贯通|完善|连接|串联|打造|建成|延伸|畅通|补齐|拉长|健全|培育)(?:了|起|出)?[^，,。；;“"‘「『]{0,10}[“"‘「『从由]?$/;

/** Chains written out, 「A—B—C」产业链: each member feeds the next, and whoever 打通 or 构建 the chain links its members. */
export function chains(scene: Scene): ReadRelation[] {
  return chainsOf(scene).flatMap((members) => [...inOrder(scene, members), ...linked(scene, members)]);
}

/** Runs of goods and industries with nothing but a dash or 到 between them, named a chain. */
function chainsOf(scene: Scene): Actor[][] {
  const runs: Actor[][] = [];
  let run: Actor[] = [];
  for (const actor of actorsIn(scene, { start: 0, end: scene.text.length }, parts)) {
    const last = run.at(-1);
    if (last && between.test(scene.folded.slice(last.end, actor.start))) run.push(actor);
    else run = [actor];
    if (run.length === 2) runs.push(run);
  }
  return runs.filter((members) => {
    const last = members.at(-1);
    return last !== undefined && chainWord.test(scene.folded.slice(last.end, last.end + 12));
  });
}

function inOrder(scene: Scene, members: readonly Actor[]): ReadRelation[] {
  return members.slice(1).flatMap((to, i) => {
    const from = members[i];
    return from
      ? say(scene, from, 'FEEDS_INTO', to, { rule: 'chain', span: across(...members), confidence: 0.88 })
      : [];
  });
}

function linked(scene: Scene, members: readonly Actor[]): ReadRelation[] {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) return [];
  const sentence = sentenceAt(scene, first.start);
  const verb = joins.exec(scene.folded.slice(sentence.start, first.start));
  if (!verb) return [];
  const linker = subjectOf(scene, sentence.start + verb.index, linkers);
  return linker
    ? members.flatMap((member) =>
        say(scene, linker, 'LINKS_INDUSTRY', member, {
          rule: 'chain',
          span: { start: sentence.start + verb.index, end: last.end },
          confidence: 0.88,
        }),
      )
    : [];
}
