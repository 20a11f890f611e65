import { type EntityType } from '../../../model';
import { postsBefore } from '../../entities/people/role-bodies';
import { flag, kindOf, wordStartingAt } from '../../entities/words/view';
import { type ReadRelation } from '../../reading';
import { actorsEndingAt, actorStartingAt } from '../scene/actors';
import { type Actor, clauseAt, type Scene } from '../scene/scene';
import { across, say } from '../scene/say';
import { spokenOf } from '../scene/spoken-of';
import { subjectOf } from '../scene/subject';

const employers: readonly EntityType[] = ['Organization', 'GovernmentBody', 'Facility', 'Project', 'Place'];

/** What stands between a person and the post that they take: 张某出任某公司总经理, 由张某担任, 聘任张某为. */
const takes =
  /(?:出任|担任|兼任|接任|就任|当选为?|获任|升任|调任|转任|留任|获委任为|获聘为|履新|任(?=[^务命期职何意由]))/g;
const appointing = /(?:聘任|委任|任命|聘请|提名|选举|推选|增补|选聘)(?:了)?$|由$/;

/** Who takes or is given which post where, with or without the body: then it is that of the company the paragraph is about. */
export const appointments = (scene: Scene): ReadRelation[] => [
  ...taken(scene),
  ...given(scene),
  ...filled(scene),
];

/** 某集团总经理由张某担任: the post stands in front of who takes it. */
const filling = /(?:一职|职务|一职务)?(?:现|改|将|仍|拟|今后)?由$/;
const fills = /^(?:先生|女士)?(?:接任|担任|出任|兼任|继任|接替|接掌|充任|代行)/;

const filled = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter(({ entity, end }) => entity.type === 'Person' && fills.test(scene.folded.slice(end, end + 6)))
    .flatMap((person) => {
      const by = filling.exec(scene.folded.slice(Math.max(0, person.start - 8), person.start));
      const end = person.start - (by?.[0].length ?? 0);
      const start = by ? postsBefore(scene.view, end) : end;
      if (start >= end) return [];
      const body = actorsEndingAt(scene, start, employers).at(-1) ?? spokenOf(scene, start);
      return body
        ? say(scene, person, 'HOLDS_POST_IN', body, {
            rule: 'appointed',
            span: across({ start, end }, person),
            role: scene.text.slice(start, end),
            confidence: 0.75,
            implied: body.end === start ? [] : ['to'],
          })
        : [];
    });

const taken = (scene: Scene): ReadRelation[] =>
  [...scene.folded.matchAll(takes)].flatMap((match) => {
    const person = personBefore(scene, match.index);
    return person ? inPost(scene, person, match.index + match[0].length) : [];
  });

/** 金某辞去总经理，留任董事长: who the clause before is about. */
function personBefore(scene: Scene, position: number): Actor | null {
  const named = actorsEndingAt(scene, position, ['Person'])[0];
  if (named) return named;
  const before = /(?:继续|将|拟|已|同时|仍|并|[，,])+$/.exec(
    scene.folded.slice(Math.max(0, position - 6), position),
  );
  if (!before) return null;
  const at = position - before[0].length;
  const near = actorsEndingAt(scene, at, ['Person'])[0];
  if (near || !/[，,]/.test(before[0])) return near ?? null;
  const clause = clauseAt(scene, at - 1);
  for (let start = clause.start; start < Math.min(clause.start + 4, at); start += 1) {
    const first = actorStartingAt(scene, start, ['Person']);
    if (first) return first;
  }
  return null;
}

/** 任命张某为某公司总经理. */
const given = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter((a) => a.entity.type === 'Person')
    .filter(({ start }) => appointing.test(scene.folded.slice(Math.max(0, start - 4), start)))
    .flatMap((person) => {
      const link = /^(?:先生|女士)?(?:为|作为|接替[\u4e00-\u9fff]{2,4}(?:担任|出任))/.exec(
        scene.folded.slice(person.end, person.end + 12),
      );
      return link ? inPost(scene, person, person.end + link[0].length) : succeeding(scene, person);
    });

/** 甲辞去总经理，董事会聘任乙接任: the post was told of whoever left it. */
function succeeding(scene: Scene, person: Actor): ReadRelation[] {
  if (!/^(?:先生|女士)?(?:接任|继任)(?=[，,。；;])/.test(scene.folded.slice(person.end, person.end + 6)))
    return [];
  const company = employerOf(scene, person) ?? spokenOf(scene, person.start);
  return say(scene, person, 'HOLDS_POST_IN', company, {
    rule: 'appointed',
    span: { start: person.start, end: person.end + 2 },
    confidence: 0.65,
    implied: ['to'],
  });
}

function inPost(scene: Scene, person: Actor, at: number): ReadRelation[] {
  const body = actorStartingAt(scene, at, employers);
  const from = body?.end ?? at;
  const clause = clauseAt(scene, Math.max(at, from - 1));
  const said = /^[^，,。；;、！!？?\s]{2,12}/.exec(scene.text.slice(from, clause.end))?.[0];
  if (said === undefined || (!body && !isPost(scene, from, from + said.length))) return [];
  const company = body ?? employerOf(scene, person) ?? spokenOf(scene, person.start);
  if (!company) return [];
  return say(scene, person, 'HOLDS_POST_IN', company, {
    rule: 'appointed',
    span: body
      ? across(person, { start: from, end: from + said.length })
      : across(person, { start: at, end: from + said.length }),
    role: said,
    confidence: body ? 0.8 : 0.7,
    implied: body ? [] : ['to'],
  });
}

/** 某某股份任命张某为总经理: who gives the post. */
const employerOf = (scene: Scene, person: Actor): Actor | null =>
  subjectOf(scene, person.start, ['Organization', 'GovernmentBody']);

/** 董事长, 公司董事长, 新任总经理: the words are a post. */
function isPost(scene: Scene, start: number, end: number): boolean {
  const lead = /^(?:公司|集团|该公司|新任|首任|第[一二三四五六七八九十\d]+届|董事会)+/.exec(
    scene.folded.slice(start, end),
  );
  const index = wordStartingAt(scene.view, start + (lead?.[0].length ?? 0));
  return index >= 0 && (kindOf(scene.view, index) & flag.title) !== 0;
}
