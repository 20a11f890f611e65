import { type SlotTypes } from '../../../lexicon/relation-frames';
import { actorsIn } from './actors';
import { type Actor, type Scene, sentenceAt } from './scene';

const actors: SlotTypes = ['Organization', 'Facility'];

const acting = (types: SlotTypes): SlotTypes => types.filter((type) => actors.includes(type));

const pronoun = /(?:^|[，,。；;：:\s]|及|而|且|由于|因)(?:它|其|公司|该公司|该企业|这家公司)/;

/** 它…, 其…, 这家公司…: the organisation that an earlier sentence begins with. */
export function itself(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const { start } = sentenceAt(scene, position);
  if (!pronoun.test(scene.folded.slice(Math.max(0, start - 1), position))) return null;
  for (let at = start - 1; at > 0 && start - at < 300; at = sentenceAt(scene, at).start - 1) {
    const first = actorsIn(scene, sentenceAt(scene, at), acting(types)).find(isNoPaper);
    if (first) return first;
    if (sentenceAt(scene, at).end === at) break;
  }
  return topic(scene, start, acting(types)) ?? (types.includes('Organization') ? announcer(scene) : null);
}

/** Whom the paragraph so far has spoken of: what was named most lately, of those whose name ends in some way. */
export function topic(
  scene: Scene,
  position: number,
  types: SlotTypes = actors,
  ending: RegExp = /$/,
): Actor | null {
  const near = Math.max(0, position - 400);
  const from = near + Math.max(0, scene.text.slice(near, position).lastIndexOf('\n\n'));
  return (
    actorsIn(scene, { start: from, end: position }, types).findLast(
      (a) => isNoPaper(a) && !isSpokenOf(scene, a) && ending.test(scene.folded.slice(a.start, a.end)),
    ) ?? null
  );
}

/** 由某油田供应: who stands behind 由, 向 or 从 is not what is spoken of. */
const isSpokenOf = (scene: Scene, { start }: Actor): boolean =>
  '由向从'.includes(scene.folded[start - 1] ?? '。');

/**
 * The company that a position is about: whoever the paragraph begins with, whom the text names last as an owner of posts, or the one that
 * gives the notice.
 */
export function spokenOf(scene: Scene, position: number): Actor | null {
  const start = scene.folded.lastIndexOf('\n', position - 1) + 1;
  const named = actorsIn(scene, { start, end: position }, ['Organization']).filter(isCompany);
  return ledBy(scene, position) ?? named.at(-1) ?? leadBefore(scene, start);
}

/** The company that a paragraph begins with, 【人事】某某气体(688106):…, else the one that gives the notice. */
export function ledBy(scene: Scene, position: number): Actor | null {
  const start = scene.folded.lastIndexOf('\n', position - 1) + 1;
  const first = actorsIn(scene, { start, end: position }, ['Organization']).find(isCompany);
  const head = first ? scene.folded.slice(start, first.start) : '。';
  return first && /^(?:\s|【[^】]{1,8}】|[◆●■▲·])*$/.test(head) ? first : announcer(scene);
}

/** The company that the paragraph before names first. */
function leadBefore(scene: Scene, end: number): Actor | null {
  const start = scene.folded.lastIndexOf('\n', Math.max(0, end - 2)) + 1;
  return actorsIn(scene, { start, end }, ['Organization']).find(isCompany) ?? null;
}

/** Who is no paper or agency that only reports. */
export const isNoPaper = ({ rule, entity }: Actor): boolean =>
  rule !== 'press' &&
  !(
    entity.type === 'Organization' &&
    /(?:日报|晚报|时报|商报|新闻网|通讯社|新社|中新网|财联社)$/.test(entity.name)
  );

const isCompany = ({ rule, entity }: Actor): boolean =>
  rule !== 'press' &&
  !/(?:报|网|(?<!合作)社|新闻|电视台|协会|学会|研究院|交易所|上交所|深交所|北交所|港交所|联交所)$/.test(
    entity.name,
  );

const signature = 160;

/** Who speaks in an article: whoever its first line names before a colon, or whose board signs it. */
export function announcer(scene: Scene): Actor | null {
  const head = actorsIn(scene, { start: 0, end: Math.min(60, scene.text.length) }, ['Organization'])[0];
  if (head && /^(?:[（(][^）)]{1,20}[）)])*[：:]/.test(scene.folded.slice(head.end, head.end + 24)))
    return head;
  const end = scene.text.length;
  const signed = actorsIn(scene, { start: Math.max(0, end - signature), end }, ['Organization']);
  return signed.findLast((a) => /^[董监]事会/.test(scene.folded.slice(a.end, a.end + 3))) ?? null;
}

/** The company that a text names first, in its heading or in its first paragraph. */
export const firstCompany = (scene: Scene): Actor | null =>
  actorsIn(scene, { start: 0, end: Math.min(200, scene.text.length) }, ['Organization']).find(isCompany) ??
  null;

/** The company that the heading of a text names, where the paragraph so far names nobody else and nowhere: its report goes on about it. */
export function headlined(scene: Scene, position: number): Actor | null {
  const start = scene.folded.lastIndexOf('\n', position - 1) + 1;
  const end = scene.folded.indexOf('\n');
  if (start === 0 || end < 0) return null;
  if (actorsIn(scene, { start, end: position }, named).length > 0) return null;
  if (atLarge.test(scene.folded.slice(start, position))) return null;
  return actorsIn(scene, { start: 0, end }, ['Organization']).find(isCompany) ?? null;
}

const atLarge = /[全我]国|全[球省市区行]|国内|行业|同业|市场|世界/;
const named: SlotTypes = ['Organization', 'GovernmentBody', 'Place', 'Facility', 'Project', 'Industry'];
