import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { type EntityType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { listFrom } from '../scene/lists';
import { withoutPartners } from '../frames/partners';
import { actorsEndingAt, actorsIn, actorStartingAt } from '../scene/actors';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';
import { across, say } from '../scene/say';
import { announcer, firstCompany, spokenOf, topic } from '../scene/spoken-of';
import { subjectOf } from '../scene/subject';
import { matchesOf } from '../../../text/matches';

const companies: readonly EntityType[] = ['Organization', 'GovernmentBody'];
const owned: readonly EntityType[] = ['Organization', 'Facility', 'Project'];
const daughter = once(
  () => new RegExp(`(?:的)?${anyOf('relation-words.yaml', 'daughters')}|(?<=[，,；;。])旗下`, 'g'),
);
const its = /(?:(?:公司|集团|其|旗下|下属|所属)(?:的)?)+$/;

/** 某某公司公告，全资子公司…; 其参股公司…: of whoever the sentence is about, or whoever speaks in the article. */
export const subsidiaries = (scene: Scene): ReadRelation[] =>
  matchesOf(daughter(), scene.folded).flatMap((match) => {
    const after = match.index + match[0].length;
    const named = withoutPartners(scene, listFrom(scene, after, owned, sentenceAt(scene, match.index).end));
    const owner = named.length > 0 ? itsOwner(scene, match.index) : null;
    return owner ? named.flatMap((thing) => owns(scene, owner, thing)) : [];
  });

/** 某投资(某公司之全资附属公司): what a bracket says of whoever stands in front of it. */
export const bracketedDaughters = (scene: Scene): ReadRelation[] =>
  matchesOf(daughter(), scene.folded).flatMap((match) => {
    if (!/^[)）]/.test(scene.folded.slice(match.index + match[0].length))) return [];
    const gap = /[之的]$/.test(scene.folded.slice(match.index - 1, match.index)) ? 1 : 0;
    const owner = actorsEndingAt(scene, match.index - gap, [...companies, 'Person'])[0];
    const open = owner
      ? /[(（](?:即|为|系|是)?$/.exec(scene.folded.slice(owner.start - 3, owner.start))
      : null;
    const thing = owner && open ? actorsEndingAt(scene, owner.start - open[0].length, owned)[0] : undefined;
    return owner && thing ? owns(scene, owner, thing) : [];
  });

const owns = (scene: Scene, owner: Actor, thing: Actor): ReadRelation[] => {
  const isNear = owner.start < thing.start && owner.start >= sentenceAt(scene, thing.start).start;
  return say(scene, owner, 'OWNS', thing, {
    rule: 'subsidiary',
    span: isNear ? across(owner, thing) : thing,
    confidence: 0.85,
    implied: isNear ? [] : ['from'],
  });
};

function itsOwner(scene: Scene, position: number): Actor | null {
  const before = scene.folded.slice(Math.max(0, position - 12), position);
  const said = its.exec(before)?.[0].length ?? 0;
  if (actorsEndingAt(scene, position, companies).length > 0) return null;
  if (said === 0 && !/(?:^|[，,、：:。；;\s由过及和]|持股[\d.]+%的)$/.test(before)) return null;
  const at = position - said;
  if (scene.folded.startsWith('旗下', position)) return ledSentenceBefore(scene, position);
  if (/由$/.test(before)) return announcer(scene) ?? firstCompany(scene);
  return subjectOf(scene, at, companies) ?? topic(scene, at, companies) ?? announcer(scene);
}

/** 该公司注册资本90亿元，…；旗下某某锌业…: of whom the sentence before begins with, else the one before that. */
function ledSentenceBefore(scene: Scene, position: number): Actor | null {
  const own = sentenceAt(scene, position);
  const here = actorsIn(scene, { start: own.start, end: position }, companies)[0];
  if (here) return here;
  const before = sentenceAt(scene, own.start - 2);
  return actorsIn(scene, before, companies)[0] ?? announcer(scene);
}

const holder =
  /(?<=[，,；;。]|公司)(?:间接)?(?:控股股东|第[一二三]大股东|实际控制人|(?:单一)?最大股东|[大二]股东)(?:为|是)?/g;

/** …，控股股东某某全额认购: whoever holds most of the company that the sentence is about. */
export const controllers = (scene: Scene): ReadRelation[] =>
  [...scene.folded.matchAll(holder)].flatMap((match) => {
    const owner = actorStartingAt(scene, match.index + match[0].length, [...companies, 'Person']);
    const of = owner
      ? (subjectOf(scene, match.index, ['Organization']) ?? spokenOf(scene, match.index))
      : null;
    return owner && of ? owns(scene, owner, of) : [];
  });
