import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';

const of = (...kinds: readonly string[]): string => anyOf('phrases.yaml', ...kinds);

/** 某市, 某口岸: nouns that stand for a place at the end of its name. */
export const placeEnd = once(() => new RegExp(`${of('place-end')}$`));

/** Nouns that stand for a body, a place or a trade at the end of a name no table knows. */
export const ownerEnd = once(() => new RegExp(`${of('owner-end')}$`));

/** 扣除食品和能源, 这标志着: what begins words that no owner is called by. */
export const noOwner = once(() => new RegExp(`^${anyOf('subjects.yaml', 'no-owner')}`));

/** 两者, 培育成长型, 新开工: what begins no member of a list of what was measured. */
export const noMember = once(() => new RegExp(`^${of('no-member')}`));

/** 我国银行业金融机构, 重点钢铁企业钢材: a group, and what of the name of the indicator stands before its known part. */
export const groupFront = once(
  () =>
    new RegExp(
      `^((?!${of('no-group')}).{0,16}${of('group-end')})(?![的群圈债股]|${of('given-to')}|.*${of('speaking')})[^的]{0,7}$`,
    ),
);

/** 办公楼完成: a doer that no table knows. */
export const achieving = once(() => new RegExp(`(?:累计|共|合计|已)?${of('achieving')}$`));

/** 合计, 累计运送: what sums up, with what was done. */
export const sumsUp = once(
  () => new RegExp(`(?:共|合计|总计|共计|累计)(?:${of('achieving')}|送)?(?=[\\u4e00-\\u9fff]{2,8}$)`),
);

/** 项目, 铁路: owners that do nothing themselves. */
export const workEnd = once(() => new RegExp(`${of('not-doer')}$`));

export const zoneEnd = once(() => new RegExp(`^[\\u4e00-\\u9fff]{0,10}${of('zone-end')}$`));

/** 该集团, 我国, 本市, 公司: words that stand for a name said before. */
export const standIn = once(
  () =>
    new RegExp(
      `^(?:(?!全行业)${of('stand-in-pointing')}${of('stand-in-pointed')}|公司(?=[\\u4e00-\\u9fff\\d])(?![债法章])|` +
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

/** 建成投产后, 投产达产后. */
export const readyWords = once(() => new RegExp(`${of('done')}${of('done-too')}?(?:之?后|以后|时)`, 'g'));

export const givenTo = once(() => new RegExp(`^${of('given-to')}`));

/** 一期投资: a part of a work. */
export const stage = once(() => new RegExp(`^${of('stage')}(?:项目|工程)?(?=[\\u4e00-\\u9fff])`));

/** 承担着全国近两成的运量. */
export const bears = once(() => new RegExp(`${of('bears')}[着了]?[^,。;]{0,12}$`));

/** 光学器材因…: what stands before the words of a cause. */
export const becauseWords = once(
  () => new RegExp(`^([\\u4e00-\\u9fff]{2,10}?)${of('because')}(?![素此应子])`),
);

/** 各大类中以: what one is singled out of. */
export const amongThem = once(
  () => new RegExp(`^[\\u4e00-\\u9fff]{0,8}?${of('among-them')}(?=[\\u4e00-\\u9fff])`),
);

/** 因股本扩大而: the words of a cause and nothing behind them. */
export const causeOnly = once(
  () => new RegExp(`^${of('because')}[^,。;:]{1,20}?${of('because-end')}(?:下|等|而)*`),
);

/** 受油价…: a cause stands behind one of these words. */
export const causeBefore = once(() => new RegExp(`(?:^|[^接承享])${of('because')}[^,。;:]{0,16}$`));

/** …项目, …园: what ends the name of a work. */
export const workName = once(
  () =>
    new RegExp(
      `^(?:[/／]年|级)?的?([\\u4e00-\\u9fffa-z0-9“”"—-]{0,24}?)((?:[、+和及](?:年产)?[\\d.]+[\\u4e00-\\u9fffa-z/]{1,24}?)*)(${of('work-end')}+)`,
    ),
);

/** 新建…园 at the end of its clause. */
export const built = once(
  () => new RegExp(`${of('builds')}(?:了)?([^,。;:!?\\n]{1,44}?${of('work-end')})(?=[,。;:!?\\n)”"]|$)`, 'g'),
);

export const ofWorks = once(() => new RegExp(of('of-works')));

export const takesPlace = once(() => new RegExp(`^${of('takes-place')}`));

/** 商务部调查发现: what a source does. */
export const speaking = once(
  () => new RegExp(`^${anyOf('openers.yaml', 'day')}{0,2}(?:调查)?${of('speaking')}`),
);
export const publishing = once(() => new RegExp(`^${anyOf('openers.yaml', 'day')}{0,2}${of('publishing')}`));

/** 由原先预计的, 项目中: words at the end that are no part of a name. */
export const leftover = once(
  () =>
    new RegExp(
      `(?:${of('deal-tail')}|(?<=[额量率值润入价口资])料|[由从]${of('former')}${of('foreseen')}?的?|(?<=${of('among')})中)$`,
    ),
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

/** 按不变价格计算…, 扣除价格因素… at the head of its clause. */
export const reckonedFirst = once(
  () => new RegExp(`^${of('reckoned-by')}.{1,16}(?:${of('reckoned-with')}|核算|${of('reckoned-after')})`),
);

/** 占比, 比重: what a share is called. */
export const shareAlone = once(() => new RegExp(`^其?${of('share-alone')}$`));

/** 以…计算的, 按…口径计的, before a name. */
export const reckonedName = once(() => /^[以按用][^,。;:()]{2,20}?计算?的(?=[\u4e00-\u9fff])/);

export const perSpan = once(() => new RegExp(`${of('per-span')}$`));

/** 年均增长, 折合年率: how a rate of change is reckoned, before its number and behind it. */
export const paceBefore = once(() => new RegExp(`${of('pace')}[^\\d,。;:、]*$`));
export const paceAfter = once(() => new RegExp(`^的?${of('pace')}`));

/** 增速, 占比, 绝对量: names that do not say what they are of. */
export const relative = once(
  () => new RegExp(`^(?:其|年均|平均|名义|实际|累计|历史)?${of('relative')}[竟也亦则]?$`),
);

/** 名次, 序号: over a column that counts rows. */
export const rankColumn = once(() => new RegExp(`^${of('rank-column')}$`));

/** 占新疆的, 占到全国: the words of whom a share is of. */
export const ofOwner = once(
  () =>
    new RegExp(
      `(?:均|都|约|已)?占(?!比|有|地)(?:了|到|据)?([^,。;:占]{2,12}?)(?:的|之)?(?:约|近|逾|超过?|达到?)*$`,
    ),
);

/** 全国, 全球, 全疆: all there is. */
export const wholeOfAll = once(() => new RegExp(`^${of('whole-of-all')}$`));

/** 产量, 零售额: how the name of something measured ends. */
export const measureEnd = once(() => new RegExp(`${of('measure-end')}$`));

/** 涨, 跌: said of prices. */
export const priceMoves = once(() => new RegExp(of('price-moves')));

/** …情况如下：: what may stand between an indicator that is announced and the mark that ends its clause. */
export const announcedTail = once(
  () => new RegExp(`^(?:的?${of('told-of')})?${of('announced-how')}?[”"》」]?(?:[,。;:!?\\n]|$)`),
);

/** 低于市场预期的, 高于此前预测的: what stands before another value of the figure before. */
export const aside = once(
  () =>
    new RegExp(
      `${of('aside')}|${of('aside-than')}了?${of('aside-before')}?[\\u4e00-\\u9fff]{0,4}${of('aside-guess')}(?:的|值)*[约为]?$`,
    ),
);

/** 规模仅次于9月的. */
export const comesAfter = once(
  () => new RegExp(`${of('generic')}?${of('comes-after')}(?:[^,。;:]{0,12}的)?$`),
);
