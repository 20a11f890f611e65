import { type EntityType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { actorsEndingAt, actorsIn } from '../scene/actors';
import { type Actor, clauseAt, type Scene, sentenceAt } from '../scene/scene';
import { across, say, statusAt, statusOf } from '../scene/say';
import { subjectOf } from '../scene/subject';
import { matchesOf } from '../../../text/matches';

const regulators: readonly EntityType[] = ['GovernmentBody'];
const regulated: readonly EntityType[] = ['Commodity', 'Activity', 'Industry', 'Organization', 'Facility'];
const proceeds =
  /对([^，,。；;]{2,50}?)(?:进行|展开|开展|发起|启动|作出|做出|实施|征收|加征|减征|免征|开征|处以)([^，,。；;]{0,20})/g;
const measure =
  /反倾销|反补贴|调查|监管|检查|检疫|查验|关税|处罚|罚款|审查|管制|制裁|保障措施|配额|执法|稽查|监测|限制/;
const rate = /(?:基准利率|政策利率|利率|存款准备金率|存款准备率|关键利率|重贴现率|利息|升息|降息|加息)/;
const adjusts = /(?:调降|调升|上调|下调|调高|调低|升息|降息|加息|提高|降低|维持)/;
const aims = /(?:旨在|瞄准|聚焦|面向|扶持|鼓励|支持|重点发展|大力发展|目标是)(?:发展|壮大|培育|推动|做大)?/g;

/** Who regulates what, and what a policy aims at. */
export function regulation(scene: Scene): ReadRelation[] {
  return [...proceedings(scene), ...rates(scene), ...targets(scene)];
}

/** 商务部对从某国进口的某产品进行反倾销调查. */
function proceedings(scene: Scene): ReadRelation[] {
  return matchesOf(proceeds, scene.folded).flatMap((match) => {
    if (!measure.test(match[2] ?? '') && !/[征收加减免开]征|征收|处以/.test(match[0])) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const body = behindBy(scene, match.index) ?? subjectOf(scene, match.index, regulators);
    const object = actorsIn(
      scene,
      { start: match.index + 1, end: match.index + 1 + (match[1] ?? '').length },
      regulated,
    ).at(-1);
    return body && object && statusAt(scene, span) !== null
      ? say(scene, body, 'REGULATES', object, {
          rule: 'proceedings',
          span: across(body, span),
          status: 'realised',
        })
      : [];
  });
}

/** 由某厅对某行业的碳排放实施监管: the body right in front, behind 由. */
const behindBy = (scene: Scene, position: number): Actor | null =>
  actorsEndingAt(scene, position, regulators).find(({ start }) => scene.folded[start - 1] === '由') ?? null;

/** A central bank that moves its rate regulates the economy it is named after. */
function rates(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'GovernmentBody' && /央行|银行$|联储/.test(a.entity.name))
    .flatMap((bank) => {
      const sentence = sentenceAt(scene, bank.start);
      const said = scene.folded.slice(bank.end, sentence.end);
      const place = actorsIn(scene, { start: bank.start, end: bank.end - 1 }, ['Place'])[0];
      if (!place || place.start !== bank.start || !rate.test(said) || !adjusts.test(said)) return [];
      return say(scene, bank, 'REGULATES', place, {
        rule: 'policy-rate',
        span: { start: bank.start, end: sentence.end },
        confidence: 0.7,
        status: 'realised',
      });
    });
}

function targets(scene: Scene): ReadRelation[] {
  return matchesOf(aims, scene.folded).flatMap((match) => {
    const end = match.index + match[0].length;
    const clause = clauseAt(scene, match.index);
    const policy = subjectOf(scene, match.index, ['Policy']);
    const objects = actorsIn(scene, { start: end, end: Math.min(clause.end, end + 20) }, [
      'Industry',
      'Commodity',
      'Activity',
    ]);
    const isPeriod =
      policy !== null &&
      /^[”"」』]?(?:期间|时期|以来|开局|末)/.test(scene.folded.slice(policy.end, policy.end + 4));
    return policy && !isPeriod
      ? objects
          .filter((object) => statusAt(scene, across(policy, object)) !== null)
          .flatMap((object) =>
            say(scene, policy, 'TARGETS', object, {
              rule: 'aims-at',
              span: across(policy, object),
              confidence: 0.75,
              status: statusOf(scene.folded.slice(policy.end, object.start)),
            }),
          )
      : [];
  });
}
