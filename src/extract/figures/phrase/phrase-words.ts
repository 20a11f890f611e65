import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';

const of = (...kinds: readonly string[]): string => anyOf('phrases.yaml', ...kinds);

/** Nouns that stand for a body, a place or a trade at the end of a name no table knows. */
export const ownerEnd = once(() => new RegExp(`${of('owner-end')}$`));

/** 项目, 铁路: owners that do nothing themselves. */
export const workEnd = once(() => new RegExp(`${of('not-doer')}$`));

export const zoneEnd = once(() => new RegExp(`^[\\u4e00-\\u9fff]{0,10}${of('zone-end')}$`));

/** 该集团, 我国, 本市, 公司: words that stand for a name said before. */
export const standIn = once(
  () =>
    new RegExp(
      `^(?:${of('stand-in-pointing')}${of('stand-in-pointed')}|公司(?=[\\u4e00-\\u9fff\\d])(?![债法章])|` +
        `${of('stand-in-bare')}(?=${of('stand-in-before')})|其(?![中他它余次实])(?=[\\u4e00-\\u9fff]))`,
    ),
);

/** 数量, 规模: names that say nothing without the word before them. */
export const generic = once(() => new RegExp(`^${of('generic')}$`));

/** 项目全部达产后可实现: the words up to 后 say when, and may open with what is done. */
export const whenDone = once(
  () =>
    new RegExp(
      `^((?:整个|该|本)?${of('work')}?)${of('done-how')}*${of('done')}${of('done-too')}?(?:之?后|以后)[,]?`,
    ),
);

/** 商务部调查发现: what a source does. */
export const speaking = once(() => new RegExp(`^(?:调查)?${of('speaking')}`));
export const publishing = once(() => new RegExp(`^${of('publishing')}`));

/** 由原先预计的, 项目中: words at the end that are no part of a name. */
export const leftover = once(
  () =>
    new RegExp(`(?:${of('deal-tail')}|[由从]${of('former')}${of('foreseen')}?的?|(?<=${of('among')})中)$`),
);

const some = '(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})';

/** 连续三个月. */
export const lasting = once(() => new RegExp(`连续第?${some}个?${of('lasting')}$`));

/** 经季节调整后, 按可比口径. */
export const reckoned = once(
  () =>
    new RegExp(
      `${of('reckoned-by')}[^,。;:()、]{1,14}(?:${of('reckoned-after')}?之?后|${of('reckoned-with')})[,]?$`,
    ),
);

export const perSpan = once(() => new RegExp(`${of('per-span')}$`));
