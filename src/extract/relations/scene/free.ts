import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { entityTypes } from '../../../model';
import { actorsEndingAt } from './actors';
import { type Actor, type Scene } from './scene';

const file = 'relation-words.yaml';

/** Right behind these a name is spoken of, and does not act. */
const objectMarks = /[对向从由为给被比较于在自至沿经距把将同跟、与和]$/;

/** Whether a name can act: it is not spoken of, not in brackets, and not a later member of a list. */
export function isFree(scene: Scene, actor: Actor): boolean {
  if (isDateline(scene, actor)) return false;
  const before = scene.folded.slice(Math.max(0, actor.start - 1), actor.start);
  if ((objectMarks.test(before) && !isNamedAs(scene, actor)) || isBracketed(scene, actor)) return false;
  if (isGoverned(scene, actor)) return false;
  if (behindDaughter().test(scene.folded.slice(Math.max(0, actor.start - 12), actor.start))) return false;
  return before !== '及' || actorsEndingAt(scene, actor.start - 1, entityTypes).length === 0;
}

const wired = /^(?:[\u4e00-\u9fff]{0,8}(?:\d{4}年)?\d{1,2}月\d{1,2}日\s?(?:电|讯)|讯|消息)/;

/** 某网讯, 某社某地5月3日电: who reports, and from where, does nothing in what is reported. */
const isDateline = (scene: Scene, { rule, entity, end }: Actor): boolean =>
  rule === 'press' ||
  ((entity.type === 'Place' || entity.type === 'Organization') &&
    wired.test(scene.folded.slice(end, end + 24)));

/** 项目主体为某某公司，由…: what it goes on about. */
const isNamedAs = (scene: Scene, actor: Actor): boolean =>
  /(?:主体|业主|单位|公司|名)为$/.test(scene.folded.slice(Math.max(0, actor.start - 4), actor.start));

/** 由控股子公司某某公司: it is spoken of, through what it is to another. */
const behindDaughter = once(
  () =>
    new RegExp(
      `[由被与对向](?:其|公司|集团)?(?:的)?(?:${anyOf(file, 'daughters')}|(?:旗下|下属|所属)(?:的)?)$`,
    ),
);

/** (港交所:2899,上交所:601899): what stands in brackets is no subject. */
function isBracketed(scene: Scene, actor: Actor): boolean {
  const before = scene.folded.slice(Math.max(0, actor.start - 60), actor.start);
  const open = before.lastIndexOf('(');
  return (
    open >= 0 && open > before.lastIndexOf(')') && scene.folded.slice(actor.end, actor.end + 60).includes(')')
  );
}

const modifies = /(?:的|(?:旗下|下属|所属|控股|名下)(?:的)?)$/;

/** 由大柴旦的某硅矿公司, 向某集团旗下的某某石化: 由 and 向 reach over the name that only describes. */
function isGoverned(scene: Scene, actor: Actor): boolean {
  const said = modifies.exec(scene.folded.slice(Math.max(0, actor.start - 3), actor.start));
  if (!said) return false;
  const owner = actorsEndingAt(scene, actor.start - said[0].length, entityTypes)[0];
  if (!owner) return false;
  return reaching.test(scene.folded.slice(owner.start - 1, owner.start)) || isGoverned(scene, owner);
}

const reaching = /[由被向从对]$/;
