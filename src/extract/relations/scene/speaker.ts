import { type SlotTypes } from '../../../lexicon/relation-frames';
import { actorStartingAt } from './actors';
import { type Actor, type Scene } from './scene';

const reach = 200;
const speaks = /^[^，,。；;“”]{2,24}(?:说|表示|介绍|称|透露|指出|坦言|告诉|道|强调)/;

/** “公司产品主要供给某厂。”某集团总经理甲说: whoever speaks a quotation, named behind it with the one that they speak for. */
export function speaker(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const before = scene.text.slice(Math.max(0, position - reach), position);
  if (!(opened(before) > closed(before))) return null;
  const end = closed(scene.text.slice(position, position + reach), true);
  const behind = end < 0 ? null : actorStartingAt(scene, position + end + 1, types);
  return behind && speaks.test(scene.folded.slice(behind.end, behind.end + 40)) ? behind : null;
}

const opened = (text: string): number => Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'));

const closed = (text: string, first = false): number =>
  first ? text.search(/[”」]/) : Math.max(text.lastIndexOf('”'), text.lastIndexOf('」'));
