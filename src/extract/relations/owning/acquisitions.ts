import { type EntityType, type Span } from '../../../model';
import { type ReadRelation } from '../../reading';
import { listFrom } from '../scene/lists';
import { actorsIn } from '../scene/actors';
import { type Actor, clauseAt, type Scene, sentenceAt } from '../scene/scene';
import { across, say } from '../scene/say';
import { subjectOf } from '../scene/subject';
import { matchesOf } from '../../../text/matches';

const companies: readonly EntityType[] = ['Organization', 'GovernmentBody'];
const owned: readonly EntityType[] = ['Organization', 'Facility', 'Project'];
const buys = /(?:全资收购|成功收购|完成收购|收购|并购|购并|吞并|控股|入主)(?:[了的])?/g;

/** Who bought whom: 收购某公司80%股权. */
export const acquisitions = (scene: Scene): ReadRelation[] =>
  matchesOf(buys, scene.folded).flatMap((match) => {
    const after = match.index + match[0].length;
    const sentence = sentenceAt(scene, match.index);
    const named = listFrom(scene, after, owned, sentence.end);
    const things = named.length > 0 ? named : described(scene, after);
    if (things.length === 0) return [];
    const buyer = beneficiary(scene, things, sentence) ?? buyerBefore(scene, match.index);
    return buyer ? things.flatMap((thing) => owns(scene, buyer, thing)) : [];
  });

const owns = (scene: Scene, buyer: Actor, thing: Actor): ReadRelation[] =>
  say(scene, buyer, 'OWNS', thing, {
    rule: 'acquisition',
    span: across(buyer, thing),
    confidence: 0.85,
  });

/** 收购加拿大锂业公司KDX Metals: what it is stands before its name. */
function described(scene: Scene, after: number): Actor[] {
  const first = actorsIn(scene, { start: after, end: after + 40 }, ['Organization', 'Facility'])[0];
  const between = first ? scene.folded.slice(after, first.start) : '';
  return first && /^[\u4e00-\u9fff]{2,14}(?:公司|企业|厂商|集团|商|矿)$/.test(between)
    ? listFrom(scene, first.start, owned, first.end + 60)
    : [];
}

/** 而自某日收购A后: a clause of time does not go on with the subject before it. */
function buyerBefore(scene: Scene, position: number): Actor | null {
  const clause = clauseAt(scene, position);
  const before = scene.folded.slice(clause.start, position);
  const buyer = subjectOf(scene, position, companies);
  return buyer && /^(?:而|并)?(?:自|在|于|从)/.test(before) && buyer.start < clause.start ? null : buyer;
}

/** 收购A及B为该集团增加营业额: the buyer is the one it did something for. */
function beneficiary(scene: Scene, things: readonly Actor[], sentence: Span): Actor | null {
  const last = things.at(-1);
  if (!last) return null;
  const named = actorsIn(scene, { start: last.end, end: sentence.end }, companies);
  return named.find((a) => /[为令使给]$/.test(scene.folded.slice(a.start - 1, a.start))) ?? null;
}
