import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';

/** The words of some kinds of `shapes.yaml`, as a group of a regular expression. */
const of = (...kinds: readonly string[]): string => anyOf('shapes.yaml', ...kinds);

/** 占, 占比, 出资: a percentage behind them is a share. */
export const shareBefore = once(() => new RegExp(`占(?:了|到|据)?|${of('share')}|(?:出资|认缴)[约为]?$`));

/** 5%的股权, 20%来自…. */
export const shareAfter = once(
  () =>
    new RegExp(
      `^(?:以上|左右|以下|多)?(?:的)?(?:${of('shared-thing')}|(?:[将会可已]|主要)*${of('goes-to')})`,
    ),
);

/** 亏损约, 净亏损介乎: what follows is lost. */
export const lossBefore = once(
  () => new RegExp(`${of('loss')}(?:净额|总额|金额)?(?:介[乎于]|[了约近达为额]){0,3}$`),
);

/** 年产, 产能: what follows could be made. */
export const abilityBefore = once(
  () =>
    new RegExp(
      `(?:(?<![全今去当前同上半每])年(?:产|加工|处理|生产|发电|屠宰|设计|可)|${of('ability')}|最大[\\u4e00-\\u9fff]{1,8}量可)[^，。]{0,6}$`,
    ),
);

export const plant = once(() => new RegExp(of('plant')));
export const demand = once(() => new RegExp(of('demand')));

/** 低于全国, 拉低CPI: the number says how far below. */
export const belowBefore = once(() => new RegExp(`${of('below')}[^,。;]*$`));

/** 其中, 内含: what follows is a part of the figure before. */
export const inIt = once(() => new RegExp(`^[\\s,;:(]*(?:${of('in-it')}|[^,。;:()\\d]{2,12}占)`));
