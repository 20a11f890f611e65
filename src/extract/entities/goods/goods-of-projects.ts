import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { behindLast, charSet } from '../../../text/char-set';
import { suffixes } from '../words/suffixes';
import { type View } from '../words/view';
import { wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

/** What a capacity stands in front of, up to the next mark, capacity or the end of the name. */
const capacities =
  /[\d.]+(?:余|多)?[万亿]?(?:吨|立方米|方|平方米|千瓦时|千瓦|吉瓦时|吉瓦|兆瓦时|兆瓦|gwh|gw|mwh|mw|台套?|辆|片|套|只|米|件)(?:[/／]年)?(?:级)?的?([\u4e00-\u9fffa-z0-9,-]{2,14}?)(?=以?及|和|与|、|\+|配套|[（(]|[\d.]+[万亿]?(?:吨|千瓦|吉瓦|gw|mw|台|辆|片|锭|套)|新能源项目|项目|工程|生产线|$)/g;
const process =
  /(?:生产线|生产|制造|深加工|精深加工|加工|扩建|改扩建|新建|建设|扩能|技改|改造|升级|搬迁|配套|绿色|智能|一体化|全产业链|产业化|基地|示范|装置|综合利用|循环经济|提质|开采|采选|储运|中转|精深|[一二三四]期)+$/;
const longest = 60;
const endsSentence = charSet('。；;！？\n');

/** 年产8万吨磷酸铁前驱体项目: what a capacity of a project is of is a good, whether a table knows it or not. */
export const goodsOfProjects = (view: View): Draft[] =>
  suffixes(view, 'project').flatMap((suffix) => {
    const from = Math.max(0, suffix.start - longest);
    const start = behindLast(endsSentence, view.folded, from, suffix.start);
    const clause = view.folded.slice(start, suffix.start);
    return matchesOf(capacities, clause).flatMap((match) => {
      const name = (match[1] ?? '').replace(process, '');
      const at = start + match.index + match[0].length - (match[1] ?? '').length;
      const span = { start: at, end: at + name.length };
      return isGood(view, span)
        ? [draft(view, span, 'Commodity', 'good-of-project', 0.68, { inner: true })]
        : [];
    });
  });

const notGoods =
  /^(?:的|规模|产能|装机|级|以上|工业|重点|重大|光伏|风电|火电|水电|煤电|年产)|(?:发电|储能|炼化|转化|处理|产业|能力|装机|联产|加氢|改造|站|厂|园|矿|专用线|中心|基地|机组)$|制|矿区/;

function isGood(view: View, span: Span): boolean {
  const text = view.folded.slice(span.start, span.end);
  if (text.length < 2 || text.length > 10 || notGoods.test(text) || wordSet('generic.yaml').has(text))
    return false;
  const stem = stemOf(view, span.start, span.end);
  return stem.places + stem.organizations === 0 && stem.length > 0;
}
