import { type Page } from '../../page';
import { type NounPhrase } from '../phrase/noun-phrase';
import { workName } from '../phrase/phrase-words';
import { shape, type Shape, type ShapeWords } from './found';
import { isRatio } from './ratio';
import { abilityBefore, demand, plant } from './words';

const rateUnit = /^(?:a|d|h|mo)$/;
const yearly =
  /^年[\u4e00-\u9fff]{0,6}(?:吞吐量|处理量|加工量|输送量|供气量|供水量|装卸量|接卸量|输气量|输油量)$/;

/** 200万吨/年, 年产30万吨, 产能5万吨: what could be made, not what was. */
export function capacity({ page, q, phrase, region, predicate }: ShapeWords): Shape | null {
  if (isRatio(q) || q.unit?.entry.class === 'money') return null;
  const name = page.folded.slice(phrase.start, phrase.end);
  const per = q.unit?.per;
  if (per != null && rateUnit.test(per.code) && !/产量|销量|吞吐量/.test(name))
    return shape('capacity', 'rate');
  const made = abilityBefore().test(region) && !/产量/.test(region.slice(-8));
  if (phrase.term?.entry.entry.reads === 'capacity' || made) return shape('capacity', 'capacity word');
  return yearly.test(name) && (!predicate.linked || /可/.test(predicate.words))
    ? shape('capacity', 'yearly ability')
    : null;
}

/** 4台35万千瓦机组, 3×14万千瓦: watts of a plant are what it can feed in. */
export function power({ page, q, region, phrase }: ShapeWords): Shape | null {
  if (q.unit?.entry.dimension !== 'power') return null;
  const words =
    region.slice(-16) + page.folded.slice(phrase.start, phrase.end) + page.folded.slice(q.end, q.end + 6);
  return plant().test(words) && !demand().test(words) ? shape('capacity', 'watts of a plant') : null;
}

/** 70万吨煤焦油加氢项目: how much the work that follows can make. */
export function abilityOfWork({ page, q, predicate, phrase }: ShapeWords): Shape | null {
  if (q.unit?.entry.class !== 'measure' || predicate.change) return null;
  if (q.unit.per || phrase.term?.entry.entry.reads === 'capacity') return null;
  const m = workName().exec(page.folded.slice(q.end, q.end + 60));
  return m && m[1] !== '' ? shape('capacity', 'ability in the name of a work') : null;
}

/** 建成3000万吨大油气田. */
export function abilityOfSite({ page, q, region }: ShapeWords): Shape | null {
  if (
    q.unit?.entry.class !== 'measure' ||
    !/(?:建成|建设|打造|新建|形成|建起)[了]?[约近超逾]?$/.test(region.trim())
  )
    return null;
  return /^(?:级|以上)?的?[\u4e00-\u9fff]{0,6}(?:[油气煤]田|气区|油区|矿区|煤矿|产区|水库|码头|粮仓|冷库)/.test(
    page.folded.slice(q.end, q.end + 14),
  )
    ? shape('capacity', 'ability of a site')
    : null;
}

/** 新增4万吨/年产能: an ability that is added, not the change of one. */
export function newAbility({ q, page, region }: ShapeWords): Shape | null {
  const per = q.unit?.per;
  if (per == null || !rateUnit.test(per.code) || q.unit?.entry.class === 'money') return null;
  const added = /(?:新增|增加|扩建|新建)[约近超达了]?$/.test(region.trim());
  return added &&
    /^(?:的)?[\u4e00-\u9fff]{0,6}(?:产能|能力|生产线|装置)/.test(page.folded.slice(q.end, q.end + 12))
    ? shape('capacity', 'ability that is added')
    : null;
}

/** 旅客吞吐量16万人次、货邮吞吐量400吨: one ability after the other. */
export const continuesAbility = (phrase: NounPhrase, page: Page, link: string): boolean =>
  /^[、和及]/.test(link.trim()) && /吞吐量|能力|量$/.test(page.folded.slice(phrase.start, phrase.end));
