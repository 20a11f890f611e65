import { type EntityType } from '../../../model';
import { bodyEndBefore, postsBefore } from '../../entities/people/role-bodies';
import { wordSet } from '../../entities/words/vocabulary';
import { type ReadRelation } from '../../reading';
import { actorsEndingAt, actorsIn } from '../scene/actors';
import { type Actor, type Scene } from '../scene/scene';
import { across, say } from '../scene/say';
import { spokenOf } from '../scene/spoken-of';

const employers: readonly EntityType[] = ['Organization', 'GovernmentBody', 'Facility', 'Project', 'Place'];

/** Who holds which post where, beside the name: 处长宋某, 副主任、安全总监周某. */
export function posts(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((actor) => actor.entity.type === 'Person')
    .flatMap((person) => {
      const start = postsBefore(scene.view, person.start);
      if (start >= person.start) return [];
      const from = scene.folded.slice(start, person.start) === '长' ? start - 1 : start;
      const role = scene.text.slice(from, person.start);
      return isPost(scene, from, person.start) ? inBodies(scene, person, start, role) : [];
    });
}

/** A calling such as 村民 is not a post; that of a reporter is, behind the name of a paper. */
function isPost(scene: Scene, start: number, end: number): boolean {
  const ofPaper = actorsEndingAt(scene, bodyEnd(scene, start), ['Organization']).length > 0;
  const posts = wordSet('titles.yaml', 'leads', 'runs', 'knows', ...(ofPaper ? ['writes'] : []));
  return scene.folded
    .slice(start, end)
    .split(/[、兼暨]/)
    .some((title) => posts.has(title));
}

function inBodies(scene: Scene, person: Actor, start: number, role: string): ReadRelation[] {
  const bodies = actorsEndingAt(scene, bodyEnd(scene, start), employers);
  const body = bodies.at(-1);
  if (!body)
    return [...inCompanySpokenOf(scene, person, start, role), ...headOfBefore(scene, person, start, role)];
  if (former.test(scene.folded.slice(body.end, start))) return [];
  const parent = role.includes('、') ? parentOf(scene, body) : null;
  return [
    ...earlierPost(scene, person, body),
    ...held(scene, person, [body, ...(parent ? [parent] : [])], role),
  ];
}

/** 某集团原董事长甲: no longer. */
const former = /^(?:的)?(?:原|前任?)$/;

const gone = /^[^，,。；;]{0,10}?(?:离任|辞任|辞去|辞职|卸任|不再|去世|退休|被免)/;
const companyPost =
  /总经理|董事|总裁|总监|董秘|财务|首席|总工程师|总会计师|监事|发言人|理事长|行政总裁|厂长|矿长|董座|执行长|公司秘书/;

/** 副总经理甲透露, at the head of a clause: of the company that the paragraph is about. */
function inCompanySpokenOf(scene: Scene, person: Actor, start: number, role: string): ReadRelation[] {
  if (
    !companyPost.test(scene.folded.slice(start, person.start)) ||
    !/(?:^|[，,。；;：:\n“"由]|\s)$/.test(scene.folded.slice(Math.max(0, start - 1), start))
  )
    return [];
  if (gone.test(scene.folded.slice(person.end, person.end + 16))) return [];
  const company = spokenOf(scene, start);
  return say(scene, person, 'HOLDS_POST_IN', company, {
    rule: 'post-in-company',
    span: { start, end: person.end },
    role,
    confidence: 0.7,
    status: 'realised',
    implied: ['to'],
  });
}

const heads = /^(?:常务)?副?([处科局司厅署市县州省区旗行院所站关组队镇乡])长/;
const opensClause = /(?:^|[，,。；;：:\n“"据]|\s)$/;

/** 处长甲说, 副市长乙介绍, with no body in front: of the last one named that is of that kind. */
function headOfBefore(scene: Scene, person: Actor, start: number, role: string): ReadRelation[] {
  const kind = heads.exec(scene.folded.slice(start, person.start))?.[1];
  if (kind === undefined || !opensClause.test(scene.folded.slice(Math.max(0, start - 1), start))) return [];
  const body = actorsIn(scene, { start: Math.max(0, start - 400), end: start }, employers).findLast(
    (a) => a.rule !== 'refers-back' && (a.entity.name.endsWith(kind) || scene.folded[a.end - 1] === kind),
  );
  return say(scene, person, 'HOLDS_POST_IN', body, {
    rule: 'post-in-unit',
    span: { start, end: person.end },
    role,
    confidence: 0.7,
    status: 'realised',
    implied: ['to'],
  });
}

/** 国家统计局新闻发言人、某司司长甲: a post told before the body of the next one is held by the same person. */
function earlierPost(scene: Scene, person: Actor, body: Actor): ReadRelation[] {
  const end = body.start - 1;
  const start = scene.text[end] === '、' ? postsBefore(scene.view, end) : end;
  if (start >= end || !isPost(scene, start, end)) return [];
  const first = actorsEndingAt(scene, bodyEnd(scene, start), employers).at(-1);
  return first ? held(scene, person, [first], scene.text.slice(start, end)) : [];
}

const held = (scene: Scene, person: Actor, bodies: readonly Actor[], role: string): ReadRelation[] =>
  bodies.flatMap((employer) =>
    say(scene, person, 'HOLDS_POST_IN', employer, {
      rule: 'post',
      span: across(employer, person),
      role,
      confidence: 0.92,
      status: 'realised',
    }),
  );

/** A bracket, 的 or 党委 may stand between a body and the post. */
function bodyEnd(scene: Scene, start: number): number {
  const between =
    /(?:[（(][^（()）]{1,12}[)）]|驻[\u4e00-\u9fff]{1,3}|的|现任|时任|新任|常务|党委|党组|工委|纪委|委|兼)$/.exec(
      scene.folded.slice(Math.max(0, start - 14), start),
    );
  const isEnd = (at: number): boolean =>
    actorsEndingAt(scene, at, at === start ? employers : ['GovernmentBody', 'Organization']).length > 0 ||
    actorsEndingAt(scene, at, ['Place']).some(({ text }) =>
      at > start ? /[县縣市州旗区區]$/.test(text) : /[区區园園]$/.test(text),
    );
  const found = bodyEndBefore(scene.view, start, isEnd);
  return found >= 0 ? found : between ? start - between[0].length : start;
}

/** Of two posts of one person, the second is held in what the department belongs to. */
function parentOf(scene: Scene, body: Actor): Actor | null {
  if (body.rule !== 'department') return null;
  return actorsEndingAt(scene, body.start, ['Organization', 'GovernmentBody']).at(-1) ?? null;
}
