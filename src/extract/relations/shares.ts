import { type EntityType } from '../../model';
import { type ReadRelation } from '../reading';
import { listEndingWith } from './lists';
import {
  type Actor,
  actorsEndingAt,
  actorsIn,
  actorStartingAt,
  clauseAt,
  type Scene,
  sentenceAt,
} from './scene';
import { across, say } from './say';
import { announcer } from './spoken-of';
import { subjectsOf } from './subject';

const holders: readonly EntityType[] = ['Organization', 'GovernmentBody', 'Person'];
const companies: readonly EntityType[] = ['Organization'];

/** 持股90%, 持有51%股权, 分别出资75.5%和24.5%, 持有项目公司注册资本总额的49%: a share of a company that is not named beside it. */
const share =
  /(?:直接|间接|合计)?(?:持股(?:比例)?(?:为|达)?|(?:持有|持|占股|认缴|出资)(?:(?:项目|合资|目标|标的|该|新|本)?公司|其)?(?:注册资本|总股本|股本|股权)?(?:总额|总数)?的?(?:约|剩余的?)?)(?:[\d.]+%|[\d,.]+[万亿]?股)(?!以[上下])/g;
const alsoHeld = /^(?:[、和与及][\d.]+%)*(?:的)?(?:股权|股份|权益)?(?=[，,。；;、)）\s]|$)/;

/** Who holds how much of the company that the sentence is about, or that it says was founded. */
export const shares = (scene: Scene): ReadRelation[] =>
  [...scene.folded.matchAll(share)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (!alsoHeld.test(scene.folded.slice(end, end + 40))) return [];
    const who = holdersBefore(scene, match.index);
    const of = who[0] ? heldBy(scene, who, match.index) : null;
    if (!of) return [];
    return who.flatMap((holder) =>
      say(scene, holder, 'OWNS', of, {
        rule: 'share',
        span: across(holder, { start: match.index, end }),
        confidence: 0.75,
        implied: ['to'],
      }),
    );
  });

/** Those right in front, 甲、乙分别出资…, else whom the clause is about. */
function holdersBefore(scene: Scene, position: number): readonly Actor[] {
  const gap = /(?:将|拟|已|则|分别|各自|各|以现金|认缴|出资[\d.,]+[万亿]*元[，,、](?:并)?|[，,])*$/.exec(
    scene.folded.slice(Math.max(0, position - 30), position),
  );
  const last = actorsEndingAt(scene, position - (gap?.[0].length ?? 0), holders)[0];
  if (last) return listEndingWith(scene, last, holders);
  const clause = clauseAt(scene, position);
  return subjectsOf(scene, position, holders).filter((a) => a.start >= clause.start - 60);
}

/** Who holds a share itself is not what is held. */
const holds = /^(?:将|拟|已|则|分别|各自|各|直接|间接|合计)*(?:持股|持有|认缴|占股)(?:比例)?为?[\d.]/;

const founded = /(?:设立|成立|组建|合设|合资|主体为|主体是|公司为|公司是|名为)(?:了)?/g;
const spoken = /该公司|项目公司|合资公司|注册资本/;

/** What was founded in the sentences before, or whom they are about. */
function heldBy(scene: Scene, who: readonly Actor[], position: number): Actor | null {
  const isHolder = (a: Actor): boolean =>
    who.some(({ entity }) => entity.key === a.entity.key) ||
    holds.test(scene.folded.slice(a.end, a.end + 12));
  const sentence = sentenceAt(scene, position);
  const from = Math.max(0, scene.folded.lastIndexOf('\n', position), position - reach);
  const made = [...scene.folded.slice(from, position).matchAll(founded)].flatMap((match) => {
    const actor = actorStartingAt(scene, from + match.index + match[0].length, companies);
    return actor && !isHolder(actor) ? [actor] : [];
  });
  const company = made.at(-1);
  if (company) return company;
  const said = scene.folded.slice(sentence.start, position);
  if (spoken.test(said)) {
    const first = actorsIn(scene, { start: sentence.start, end: position }, companies)[0];
    if (first && !isHolder(first)) return first;
  }
  const notice = announcer(scene) ?? lead(scene, position);
  return notice && !isHolder(notice) ? notice : null;
}

/** 【人事】某某气体(688106):…: whoever a paragraph begins with. */
function lead(scene: Scene, position: number): Actor | null {
  const start = scene.folded.lastIndexOf('\n', position) + 1;
  const first = actorsIn(scene, { start, end: position }, companies)[0];
  const before = first ? scene.folded.slice(start, first.start) : '。';
  return first && /^(?:\s|【[^】]{1,8}】)*$/.test(before) ? first : null;
}

/** How far back the founding of a company is looked for. */
const reach = 240;
