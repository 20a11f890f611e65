import { type EntityType, type Span } from '../../../model';
import { clauses } from '../../../text/sentences';
import { type ReadRelation } from '../../reading';
import { listFrom } from '../scene/lists';
import { actorsEndingAt, actorsIn } from '../scene/actors';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';
import { say } from '../scene/say';
import { matchesOf } from '../../../text/matches';

const owners: readonly EntityType[] = ['Organization', 'Person', 'Place'];
const owned: readonly EntityType[] = ['Organization', 'Facility', 'Project'];
const under = /(?:所属|旗下|下属|下辖|控股|直属)(?:的)?(?:骨干|重点|主要|各)*(?:企业|单位|公司|子公司)/g;

/** 昊峤集团所属企业复工复产。…: nobody is named behind it, and then one after the other. */
export const toldInTurn = (scene: Scene): ReadRelation[] =>
  matchesOf(under, scene.folded).flatMap((match) => {
    const owner = actorsEndingAt(scene, match.index, owners)[0];
    const after = match.index + match[0].length;
    const named = listFrom(scene, after, owned, sentenceAt(scene, match.index).end);
    return owner && named.length === 0 ? inTurn(scene, owner, after) : [];
  });

/**
 * X所属企业复工复产。A……；B、C……；D……: the sentence after goes through those enterprises in turn, a clause group each,
 * and each group begins with the name of one.
 */
function inTurn(scene: Scene, owner: Actor, after: number): ReadRelation[] {
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
