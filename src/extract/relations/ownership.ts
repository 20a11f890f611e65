import { type EntityType, type Span } from '../../model';
import { type ReadRelation } from '../reading';
import { listFrom } from './lists';
import { type Actor, actorsEndingAt, actorsIn, clauseAt, type Scene, sentenceAt } from './scene';
import { subjectOf } from './subject';
import { clauses } from '../../text/sentences';
import { topic } from './spoken-of';
import { across, say } from './say';

const companies: readonly EntityType[] = ['Organization', 'GovernmentBody'];
const owned: readonly EntityType[] = ['Organization', 'Facility', 'Project'];
const under = /(?:所属|旗下|下属|下辖|控股|直属)(?:的)?(?:骨干|重点|主要|各)*(?:企业|单位|公司|子公司)/g;
const subsidiary =
  /(?:的)?(?:全资|控股|参股|上市|间接全资)?(?:附属公司|子公司|孙公司|全资附属|合资公司|关联公司|参股公司|控股公司|参股企业|控股企业)/g;
const buys = /(?:全资收购|成功收购|完成收购|收购|并购|购并|吞并|控股|入主)(?:了)?/g;
/** Who owns what: 所属, 旗下, 控股, 收购, 持有…股权, 子公司. */
export function ownership(scene: Scene): ReadRelation[] {
  return [...belonging(scene), ...bought(scene), ...subsidiaries(scene), ...inNames(scene)];
}

const saying = (scene: Scene, owner: Actor, thing: Actor, rule: string, confidence = 0.85): ReadRelation[] =>
  say(scene, owner, 'OWNS', thing, { rule, span: across(owner, thing), confidence });

/** 昊峤集团所属企业复工复产。: nobody named behind it, and then one after the other. */
function belonging(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(under)].flatMap((match) => {
    const owner = actorsEndingAt(scene, match.index, ['Organization', 'Person', 'Place'])[0];
    const after = match.index + match[0].length;
    const named = listFrom(scene, after, owned, sentenceAt(scene, match.index).end);
    return owner && named.length === 0 ? toldInTurn(scene, owner, after) : [];
  });
}

/**
 * X所属企业复工复产。A……；B、C……；D……: the sentence after goes through those enterprises in turn, a clause group each,
 * and each group begins with the name of one.
 */
function toldInTurn(scene: Scene, owner: Actor, after: number): ReadRelation[] {
  const sentence = sentenceAt(scene, after);
  const end = Math.min(paragraphEnd(scene, sentence.end), sentence.end + longestTurn);
  const groups = pieces(scene, { start: sentence.end, end });
  if (groups.length < 2) return [];
  return groups.flatMap((group) => {
    const first = actorsIn(scene, group, owned).find((a) => a.rule !== 'refers-back');
    if (!first || first.entity.key === owner.entity.key || !leads(scene, group, first)) return [];
    return listFrom(scene, first.start, owned, group.end).flatMap((thing) =>
      say(scene, owner, 'OWNS', thing, {
        rule: 'told-in-turn',
        span: { start: thing.start, end: thing.end },
        confidence: 0.7,
        implied: ['from'],
        status: 'realised',
      }),
    );
  });
}

/** What goes through enterprises in turn is no longer than this. */
const longestTurn = 2000;

const paragraphEnd = (scene: Scene, from: number): number => {
  const at = scene.text.slice(from, from + longestTurn).indexOf('\n');
  return at < 0 ? scene.text.length : from + at;
};

/** The parts of the sentence that follows, between semicolons. */
function pieces(scene: Scene, span: Span): Span[] {
  const found: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i += 1) {
    const char = scene.text[i] ?? '\n';
    const ends = /[。！？…\n]/.test(char) || i === span.end;
    if (!ends && !/[；;]/.test(char)) continue;
    if (i > start) found.push({ start, end: i });
    start = i + 1;
    if (ends && found.length > 0) break;
  }
  return found;
}

/** Whether a name stands at the head of its part, behind a statement of place at most. */
function leads(scene: Scene, group: Span, actor: Actor): boolean {
  const parts = clauses(scene.folded, group);
  return parts.slice(0, 2).some((clause) => actor.start - clause.start <= 1);
}

function bought(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(buys)].flatMap((match) => {
    const after = match.index + match[0].length;
    const sentence = sentenceAt(scene, match.index);
    const named = listFrom(scene, after, owned, sentence.end);
    const things = named.length > 0 ? named : described(scene, after);
    if (things.length === 0) return [];
    const buyer = beneficiary(scene, things, sentence) ?? buyerBefore(scene, match.index);
    return buyer ? things.flatMap((thing) => saying(scene, buyer, thing, 'acquisition')) : [];
  });
}

/** 收购加拿大锂业公司KDX Metals: what it is stands before its name. */
function described(scene: Scene, after: number): Actor[] {
  const first = actorsIn(scene, { start: after, end: after + 40 }, ['Organization', 'Facility'])[0];
  const between = first ? scene.folded.slice(after, first.start) : '';
  return first && /^[\u4e00-\u9fff]{2,14}(?:公司|企业|厂商|集团|商|矿)$/.test(between)
    ? listFrom(scene, first.start, owned, first.end + 60)
    : [];
}

/** 某某公司年产30万吨烯烃项目, 某某集团某某煤矿: who a project or a mine belongs to is the head of its name. */
function inNames(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => (a.entity.type === 'Project' || a.entity.type === 'Facility') && a.rule !== 'refers-back')
    .flatMap((thing) => {
      const owner = actorsIn(scene, { start: thing.start, end: thing.end - 1 }, ['Organization'])[0];
      if (owner?.start !== thing.start) return [];
      if (thing.entity.type === 'Facility' && !/(?:公司|集团)$/.test(owner.text)) return [];
      return say(scene, owner, 'OWNS', thing, {
        rule: 'owner-in-name',
        span: { start: thing.start, end: thing.end },
        confidence: 0.75,
        status: 'realised',
      });
    });
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

/** 某某公司公告，全资子公司…; 其参股公司…: of whoever the sentence is about. */
function itsOwner(scene: Scene, position: number): Actor | null {
  const before = scene.folded[position - 1] ?? '';
  if (!/[，,：:。\s其由过]/.test(before)) return null;
  return subjectOf(scene, before === '其' ? position - 1 : position, companies) ?? topic(scene, position);
}

function subsidiaries(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(subsidiary)].flatMap((match) => {
    const owner = itsOwner(scene, match.index);
    const after = match.index + match[0].length;
    return owner
      ? listFrom(scene, after, owned, sentenceAt(scene, match.index).end).flatMap((thing) =>
          saying(scene, owner, thing, 'subsidiary'),
        )
      : [];
  });
}
