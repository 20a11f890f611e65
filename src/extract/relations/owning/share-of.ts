import { type EntityType } from '../../../model';
import { actorsEndingAt, actorsIn, actorStartingAt } from '../scene/actors';
import { type Actor, clauseAt, type Scene, sentenceAt } from '../scene/scene';
import { announcer, isNoPaper, topic } from '../scene/spoken-of';

const companies: readonly EntityType[] = ['Organization'];

/** 分别持股60%、40%的某公司: what the share is of stands behind it. */
export function describedBy(scene: Scene, end: number): Actor | null {
  const tail = /^(?:[、和与及][\d.]+%)*的/.exec(scene.folded.slice(end, end + 30));
  return tail ? actorStartingAt(scene, end + tail[0].length, companies) : null;
}

const takesShare = /(?:入股|参股|投资|收购|增资|控股|并购|设立|成立|组建|收归)(?:了)?$/;

/** 某集团入股某公司，持股20%: what the clause before takes a share of. */
export function objectBefore(scene: Scene, position: number): Actor | null {
  const joint = /(?:[，,]|并|已|现|将|合计|目前)*$/.exec(
    scene.folded.slice(Math.max(0, position - 6), position),
  );
  const object = joint?.[0] ? actorsEndingAt(scene, position - joint[0].length, companies)[0] : undefined;
  return object && takesShare.test(scene.folded.slice(Math.max(0, object.start - 4), object.start))
    ? object
    : null;
}

/** 某公司(某集团持股51%): what stands right in front of the bracket that tells of holders. */
export function bracketedIn(scene: Scene, position: number): Actor | null {
  const open = Math.max(scene.folded.lastIndexOf('(', position), scene.folded.lastIndexOf('（', position));
  const inside = open < 0 || position - open > 60 || /[)）]/.test(scene.folded.slice(open, position));
  return inside ? null : (actorsEndingAt(scene, open, companies)[0] ?? null);
}

/** Who holds a share itself is not what is held. */
const holds = /^(?:将|拟|已|则|分别|各自|各|直接|间接|合计)*(?:持股|持有|认缴|占股)(?:比例)?为?[\d.]/;

const founded = /(?:收购|受让|增资|入主|设立|成立|组建|合设|合资|主体为|主体是|公司为|公司是|名为)(?:了)?/g;
const ofHolders = /股东|股权|股比|持股结构/;
const spoken = /该公司|项目公司|合资公司|注册资本/;

/** What was founded in the sentences before, or whom they are about. */
export function heldBy(scene: Scene, who: readonly Actor[], position: number): Actor | null {
  const isHolder = (a: Actor): boolean =>
    who.some(({ entity }) => entity.key === a.entity.key) ||
    holds.test(scene.folded.slice(a.end, a.end + 12));
  const sentence = sentenceAt(scene, position);
  const from = Math.max(0, scene.folded.lastIndexOf('\n', position), position - reach);
  const made = [...scene.folded.slice(from, position).matchAll(founded)].flatMap((match) => {
    const actor = actorStartingAt(scene, from + match.index + match[0].length, companies);
    return actor && !isHolder(actor) ? [actor] : [];
  });
  const company = made.at(-1) ?? foundedBehind(scene, position);
  if (company && !isHolder(company)) return company;
  const said = scene.folded.slice(sentence.start, position);
  const passive = actorsIn(scene, { start: sentence.start, end: position }, companies)[0];
  if (passive && scene.folded[passive.end] === '由' && !isHolder(passive)) return passive;
  if (spoken.test(said)) {
    const first = actorsIn(scene, { start: sentence.start, end: position }, companies)[0];
    if (first && !isHolder(first)) return first;
  }
  if (ofHolders.test(said)) {
    const last = topic(scene, sentence.start, companies);
    if (last && !isHolder(last)) return last;
  }
  const notice = announcer(scene) ?? lead(scene, position);
  return notice && !isHolder(notice) ? notice : null;
}

/** 甲出资51%、乙出资49%成立某公司: what the clause founds behind the shares. */
function foundedBehind(scene: Scene, position: number): Actor | null {
  const { end } = clauseAt(scene, position);
  for (const match of scene.folded.slice(position, end).matchAll(founded)) {
    const actor = actorStartingAt(scene, position + match.index + match[0].length, companies);
    if (actor) return actor;
  }
  return null;
}

/** 【人事】某某气体(688106):…: whoever a paragraph begins with. */
function lead(scene: Scene, position: number): Actor | null {
  const start = scene.folded.lastIndexOf('\n', position) + 1;
  const first = actorsIn(scene, { start, end: position }, companies).find(isNoPaper);
  const before = first ? scene.folded.slice(start, first.start) : '。';
  return first && /^(?:\s|【[^】]{1,8}】)*$/.test(before) ? first : null;
}

/** How far back the founding of a company is looked for. */
const reach = 240;
