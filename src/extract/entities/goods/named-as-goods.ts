import { type EntityType, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

/** What is said to be goods, or industries, behind the last of a list: 咖啡液、鱼子酱等产品, 造船、海工等行业. */
const called =
  /等(?:多种|各类|主要|重点|重要|传统|新兴|优势|特色|高|新|绿色|战略性|[\u4e00-\u9fff]{0,4}?)?(产品|商品|货物|货品|品类|农产品|矿产品|消费品|原料|原材料|物资|矿产|金属|装备|设备|行业|产业|领域)/g;
/** What is made, sold or stored in quantities. */
const counted =
  /(?:产量|销量|产销量|出口量|进口量|销售量|储量|库存量|接单|订单)(?=[^\u4e00-\u9fff]|同比|环比|分别|增|下|上|减|达|为|约|超|突破|回|成长|双|连|位|居|占|较|将|预)/g;
const industries = /行业|产业|领域/;
const longestList = 80;

/** Goods and industries that no table knows, where the words beside them say what they are. */
export const namedAsGoods = (view: View): Draft[] => [...listed(view), ...measured(view)];

function listed(view: View): Draft[] {
  return matchesOf(called, view.folded).flatMap((match) => {
    const type: EntityType = industries.test(match[1] ?? '') ? 'Industry' : 'Commodity';
    return membersBefore(view, match.index)
      .filter((span) => isPlain(view, span))
      .map((span) => draft(view, span, type, 'named-as-good', 0.58));
  });
}

function measured(view: View): Draft[] {
  return matchesOf(counted, view.folded).flatMap((match) => {
    const span = phraseBefore(view, match.index);
    const joint = span ? joined(view, span) : null;
    return [span, joint].flatMap((one) =>
      one && isPlain(view, one) ? [draft(view, one, 'Commodity', 'measured-good', 0.56)] : [],
    );
  });
}

/** A及B产量: both. */
function joined(view: View, span: Span): Span | null {
  const joint = /(?:以及|及|和|与|、)$/.exec(view.folded.slice(Math.max(0, span.start - 2), span.start));
  return joint ? phraseBefore(view, span.start - joint[0].length) : null;
}

/** The members of a list that ends at a position, between its marks. */
function membersBefore(view: View, end: number): Span[] {
  const found: Span[] = [];
  for (let at = end; at > 0 && end - at < longestList;) {
    const span = phraseBefore(view, at);
    if (!span) break;
    found.push(span);
    const joint = /(?:、|以及|及|和|与)$/.exec(view.folded.slice(Math.max(0, span.start - 2), span.start));
    if (!joint) break;
    at = span.start - joint[0].length;
  }
  return found.length > 1 ? found : [];
}

/** The words in front of a position that may be one noun: none of prose, no mark, no number. */
function phraseBefore(view: View, end: number): Span | null {
  let start = end;
  for (let i = wordEndingAt(view, end); i >= 0; i = wordEndingAt(view, start)) {
    const kind = kindOf(view, i);
    const known = (kind & flag.known) !== 0;
    if ((kind & (mark.break | mark.number)) !== 0 || view.words[i]?.things[0]?.type === 'Place') break;
    if (!known && (kind & (flag.stop | flag.prose | flag.title)) !== 0) break;
    if (!known && (kind & flag.soft) !== 0 && (kind & flag.office) === 0) break;
    start = view.starts[i] ?? start;
    if (end - start > 8) return null;
  }
  return end - start >= 2 ? { start, end } : null;
}

const notGoods =
  /[两二三四五六七八九十]种|(?:公司|企业|集团|部门|地区|国家|市场|行业|领域|项目|工程|金融|消费|投资|贷款|资金|服务|数据|情况|方面|单位|机构|能力|水平|总|量|额|率|价|值|元|户|家|人|客|能|业|全国|全省|全市|全县|全区|全疆)$|^(?:外销|新|总|累计|全|当月|单月|日均|月均|平均|年|月|日|新增|出口|进口|国内|海外|企业|主要|该|其|各|海外)|^(?:产品|商品|货物|订单|生产|销售|工业|农业)/;

function isPlain(view: View, { start, end }: Span): boolean {
  const text = view.folded.slice(start, end);
  if (text.length < 2 || notGoods.test(text) || wordSet('generic.yaml').has(text)) return false;
  const index = wordStartingAt(view, start);
  if (index >= 0 && view.ends[index] === end && (kindOf(view, index) & flag.known) !== 0) return false;
  const stem = stemOf(view, start, end);
  return stem.places + stem.organizations + stem.numbers + stem.goods === 0;
}
