import { type EntityType, type Span } from '../../../model';
import { indicatorMatcher } from '../../../lexicon/indicators';
import { stemOf } from '../words/stem';
import { flag, kindOf, mark, type View, wordStartingAt } from '../words/view';
import { wordSet } from '../words/vocabulary';

/** The kind of the good or trade that a noun ends with, or that it joins to another: 铜材 of 未锻轧铜及铜材. */
export function kindAtEnd(span: Span, known: ReadonlyMap<string, EntityType>): EntityType | undefined {
  for (let start = span.start; start < span.end; start += 1) {
    const type = known.get(`${start}-${span.end}`);
    if (type !== undefined) return type;
  }
  return undefined;
}

const notGoods =
  /(?:公司|企业|集团|部门|地区|国家|市场|行业|领域|项目|工程|金融|投资|贷款|资金|服务|数据|情况|方面|单位|机构|能力|水平|业务|面积|人数|旅客|货邮|总|量|额|率|价|值|元|户|家|人|客|者|季|月|年|日|周|期|度|线|幅|比|点|数|合计|累计|其余|居|列|亦|却|同|均|也|利润|利息|成本|费用|收益|收入|税|期货|可|级|类|合并|存款|余额|指数|口|长)$|分别|依次|^(?:规模以上|规上|限额以上|限上|全[县市省区国州]|[两二三四五六七八九十\d]+[种类大])|^(?:外销|新|总|累计|全|当月|单月|日均|月均|平均|年|月|日|新增|海外|企业|主要|该|其|各|前者|后者|上述|两者|三者|对|向|从|自|占|按|较|比|约|超|逾|近|同比|环比|增|降|上升|下降|最|逆势|合并|[运送购售产采耗收](?=[\u4e00-\u9fff]$)|分|第|不含|其中)|^(?:产品|商品|货物|订单|销售|工业|农业|城镇|农村|乡村|居民|国内|国有|民间|外资|内资|私营|民营|进口|出口|贸易|进出口)$/;

/** Two to twelve characters that may be called a good: no place, company, number, indicator or word of prose among them; 及 may join two nouns. */
export function isPlainGood(view: View, { start, end }: Span): boolean {
  const text = view.folded.slice(start, end);
  if (text.length < 2 || text.length > 12 || notGoods.test(text) || wordSet('generic.yaml').has(text))
    return false;
  if (wordStartingAt(view, start) < 0 || indicatorMatcher().endingAt(view.folded, end, start, end - start))
    return false;
  const stem = stemOf(view, start, end);
  if (stem.places + stem.organizations + stem.numbers > 0) return false;
  for (let i = wordStartingAt(view, start); i >= 0 && (view.starts[i] ?? end) < end; i += 1) {
    const kind = kindOf(view, i);
    const isJoint = /^(?:及其|以及|及|和|与|其)$/.test(view.folded.slice(view.starts[i], view.ends[i]));
    if ((view.ends[i] ?? end) > end || (kind & mark.break) !== 0) return false;
    if ((kind & flag.known) === 0 && !isJoint && (kind & (flag.stop | flag.title)) !== 0) return false;
  }
  return true;
}
