import { changeWords } from '../../lexicon/cues';
import { type Basis, type ObservationKind } from '../../model';
import { type WrittenQuantity } from '../../text/quantities';
import { type Page } from '../page';
import { type NounPhrase } from './noun-phrase';
import { type Predicate } from './scan-back';

/** The shape of a figure, with the rule that saw it. */
export interface Shape {
  readonly kind: ObservationKind;
  readonly sign: 1 | -1;
  readonly rule: string;
  readonly basis: Basis | null;
}

const afterChange =
  /^(?:左右|以上|多)?(?:的|之)?(?:同比|环比|年|季|月|按年)?(?:高速|稳定|大幅|两位数|平均|持续|正|负)?(增长|增幅|增速|涨幅|降幅|跌幅|下降|下滑|成长|衰退|正成长|负成长|负增长|萎缩|减少|上涨|下跌|升幅|减幅|涨势)(?!至|到|目标|点|极|为)/;
const shareBefore = /占(?:了|到|据)?|占比|比重|份额|持股|市占|贡献率/;
const shareAfter =
  /^(?:以上|左右|以下|多)?(?:的)?(?:股权|股份|股本|份额|权益|来自|由|源于|源自|是来自|销往|出口到|用于|归)/;
const shareOfNoun = /^(?:以上|左右|多)?的?[\u4e00-\u9fff]{2,}/;
const capacityUnit = /^(?:a|d|h|mo)$/;
const capacityBefore =
  /(?:年产|年加工|年处理|日产|日处理|日加工|月产|年生产|年发电|年屠宰|年设计|设计年|产能|能力|装机|库容)[^，。]{0,6}$/;
const yearly = /^年[\u4e00-\u9fff]{0,6}(?:吞吐量|处理量|加工量|输送量|供气量|供水量)$/;
const negativeWords = /(?:亏损|净亏|亏|净损|赤字|逆差|净流出)[了约近达为额]{0,3}$/;
const ratioOf = /(?:达到?|为|是|相当于|占|超过?|至|约为|完成)[^,。]*(?:的|之)(?:约|近|超过?|逾)?$/;

/** True for a percentage, 倍 or 成: a figure whose shape hangs on the words around it. */
export const isRatio = (q: WrittenQuantity): boolean => q.unit?.entry.class === 'ratio';

const directionSign = (direction: string): 1 | -1 => (direction === 'down' ? -1 : 1);

function changeShape(page: Page, q: WrittenQuantity, predicate: Predicate, phrase: NounPhrase): Shape | null {
  const { change, basis } = predicate;
  if (change && !predicate.to) {
    const growth = isGrowthName(phrase);
    // 增速下降2个百分点 and 降幅收窄: the verb speaks of the rate.
    return {
      kind: 'change',
      sign: directionSign(change.word.direction),
      rule: growth ? 'change of a rate' : 'verb of change',
      basis,
    };
  }
  if (!isRatio(q)) return null;
  const after = predicate.to ? null : afterChange.exec(page.folded.slice(q.end, q.end + 14));
  if (after) {
    const word = changeWords().at(after[1] ?? '', 0)?.entry;
    const down = word?.direction === 'down' || after[0].includes('负');
    return {
      kind: 'change',
      sign: down ? -1 : 1,
      rule: 'change word after',
      basis: basis ?? (/年|同比/.test(after[0]) ? 'yoy' : null),
    };
  }
  return null;
}

const isGrowthName = (phrase: NounPhrase): boolean =>
  phrase.term?.entry.entry.reads === 'growth' || phrase.term?.entry.entry.reads === 'fall';

function namedShape(
  q: WrittenQuantity,
  phrase: NounPhrase,
  predicate: Predicate,
  region: string,
): Shape | null {
  const reads = phrase.term?.entry.entry.reads;
  if (!isRatio(q)) return null;
  // 全球成长速度达到本土的2倍 compares two rates.
  if (reads === 'growth' && ratioOf.test(region) && q.unit?.code === '{times}')
    return { kind: 'change', sign: 1, rule: 'ratio of two rates', basis: 'other' };
  if (reads === 'growth') return { kind: 'change', sign: 1, rule: 'name of a rate', basis: predicate.basis };
  if (reads === 'fall') return { kind: 'change', sign: -1, rule: 'name of a fall', basis: predicate.basis };
  if (reads === 'share') return { kind: 'share', sign: 1, rule: 'name of a share', basis: null };
  return null;
}

function shareShape(
  page: Page,
  q: WrittenQuantity,
  predicate: Predicate,
  phrase: NounPhrase,
  region: string,
): Shape | null {
  if (!isRatio(q) || q.unit?.entry.change) return null;
  const right = page.folded.slice(q.end, q.end + 12);
  if (shareBefore.test(region)) return { kind: 'share', sign: 1, rule: '占', basis: null };
  if (shareAfter.test(right)) return { kind: 'share', sign: 1, rule: 'share of what follows', basis: null };
  if (ratioOf.test(region))
    return { kind: 'share', sign: 1, rule: 'ratio to what stands before', basis: null };
  if (
    phrase.start >= phrase.end &&
    !/[为是达至到占]/.test(predicate.words) &&
    shareOfNoun.test(right) &&
    q.unit?.code !== '{times}'
  )
    return { kind: 'share', sign: 1, rule: 'share of a group', basis: null };
  return null;
}

function capacityShape(
  page: Page,
  q: WrittenQuantity,
  phrase: NounPhrase,
  region: string,
  predicate: Predicate,
): Shape | null {
  if (isRatio(q) || q.unit?.entry.class === 'money') return null;
  const name = page.folded.slice(phrase.start, phrase.end);
  const per = q.unit?.per;
  const rate = per != null && capacityUnit.test(per.code) && !/产量|销量|吞吐量/.test(name);
  if (rate) return { kind: 'capacity', sign: 1, rule: 'rate', basis: null };
  if (
    phrase.term?.entry.entry.reads === 'capacity' ||
    (capacityBefore.test(region) && !/产量/.test(region.slice(-8)))
  )
    return { kind: 'capacity', sign: 1, rule: 'capacity word', basis: null };
  if (yearly.test(name) && !predicate.linked)
    return { kind: 'capacity', sign: 1, rule: 'yearly ability', basis: null };
  return null;
}

/** What kind of figure it is, by the first rule that says so. `region` is the folded text of the clause before the number. */
/** 旅客吞吐量16万人次、货邮吞吐量400吨: one ability after the other. */
export const continuesAbility = (phrase: NounPhrase, page: Page, link: string): boolean =>
  /^[、和及]/.test(link.trim()) && /吞吐量|能力|量$/.test(page.folded.slice(phrase.start, phrase.end));

export function shapeOf(
  page: Page,
  q: WrittenQuantity,
  predicate: Predicate,
  phrase: NounPhrase,
  region: string,
): Shape {
  const explicit = q.sign === '-' ? -1 : 1;
  const shape = changeShape(page, q, predicate, phrase) ??
    (q.unit?.entry.change && !predicate.to
      ? { kind: 'change' as const, sign: 1 as const, rule: 'unit of change', basis: predicate.basis }
      : null) ??
    (isRatio(q) && predicate.basis && !predicate.to
      ? { kind: 'change' as const, sign: 1 as const, rule: 'basis alone', basis: predicate.basis }
      : null) ??
    (isRatio(q) && (q.sign === '+' || (q.sign === '-' && phrase.term?.entry.entry.dimension !== 'ratio'))
      ? { kind: 'change' as const, sign: 1 as const, rule: 'written sign', basis: predicate.basis }
      : null) ??
    (predicate.to ? null : namedShape(q, phrase, predicate, region)) ??
    shareShape(page, q, predicate, phrase, region) ??
    capacityShape(page, q, phrase, region, predicate) ?? {
      kind: 'level' as const,
      sign: 1 as const,
      rule: 'level',
      basis: null,
    };
  if (explicit < 0) return { ...shape, sign: -1 };
  if (shape.kind === 'level' && negativeWords.test(region)) return { ...shape, sign: -1, rule: 'loss' };
  return shape;
}
