import { charSet } from '../../../text/char-set';
import { type View } from './view';

const capacityBefore =
  /[\d.]+(?:余|多)?[万亿]?(?:吨|锭|立方米|千瓦|吉瓦|gw|mw|辆|台|片|套)(?:[/／]年|级)?的?[\u4e00-\u9fffa-z]{1,8}$/;

const joins = charSet('及和与');

/** 20万吨硅氧烷及深加工项目: 及 joins two things that one project makes. */
export const isCapacityJoint = (view: View, position: number): boolean =>
  joins(view.folded, position - 1) &&
  !/(?:项目|工程)$/.test(view.folded.slice(Math.max(0, position - 3), position - 1)) &&
  (isAttached(view, position) ||
    capacityBefore.test(view.folded.slice(Math.max(0, position - 24), position - 1)));

/** 煤制天然气及配套煤矿项目: what is built with the one thing is of the same project. */
const isAttached = (view: View, position: number): boolean =>
  /^及其?(?:配套|附属|下游|深加工)(?!年产|[\d.])/.test(view.folded.slice(position - 1, position + 5));

const capacityAhead = /^(?:年产|年加工)?[\d.]+(?:余|多)?[万亿]?(?:吨|锭|立方米|千瓦|吉瓦|gw|mw|辆|台|片|套)/;

/** 年产10万吨甲醇、20万吨尿素项目: the mark stands between two capacities of one project; not in a list of projects. */
export const isCapacityMark = (view: View, position: number, end: number): boolean =>
  view.folded[position - 1] === '、' &&
  !/^(?:项目|工程)(?:、|以?及|和|与)/.test(view.folded.slice(end, end + 4)) &&
  capacityAhead.test(view.folded.slice(position, position + 16)) &&
  !/(?:项目|工程)$/.test(view.folded.slice(Math.max(0, position - 3), position - 1)) &&
  capacityBefore.test(
    view.folded.slice(Math.max(0, position - 36), position - 1).replace(/[（(][^（()）]{1,12}[)）]$/, ''),
  );
