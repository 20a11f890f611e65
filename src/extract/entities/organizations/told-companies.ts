import { type Span } from '../../../model';
import { matchesOf } from '../../../text/matches';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { isCompany, isPerson, listFrom } from './company-name';

/** What stands right in front of a company's name: what it is to another one. */
const before =
  /(?:子公司|孙公司|参股公司|控股公司|合资公司|联营公司|关联公司|附属公司|参股企业|控股企业|全资公司|旗下公司|控股股东|第一大股东|最大股东|交易对方|合作方|收购方|受让方|转让方|供应商|客户)(?:为|是|包括|：|:)?/g;
/** Who does what companies do, behind 由, 与 or 和: 由甲及乙共同设立. */
const doing =
  /(?:由|与|和|及|、)(?=[\u4e00-\u9fff]{2,12}(?:(?:、|及|和|与)[\u4e00-\u9fff]{2,12}){0,3}(?:共同|联合|合资|合作)?(?:设立|出资|组建|投资设立|发起设立|持股|控股|参股|合资设立|组成联合体|组成的联合体|签署|签订|签约|共建|合建|合设))/g;
/** 某某:子公司拟投建…, 某某8月17日公告: who a notice is of, at the head of a line or a clause. */
const notices =
  /(?<=^|[\n。；;，,：:“"】\]【◆●■▲]|\s)([\u4e00-\u9fff]{3,6}?)(?=(?:任命|聘任|作为牵头人|控股子公司|全资子公司|持股[\d.]+%的)|(?:\d{1,2}月)?\d{1,2}日(?:晚间?|早间|盘后|午间)?(?:公告|披露|发布公告|在互动平台)|(?:晚间?|早间|盘后|日前|近日|今日)?(?:发布公告|公告(?:称|显示|，|,)|披露公告|在互动平台|涨停|跌停|一字板)|(?<!发布|公告|披露|公布)(?:\d{4}年(?:度)?)?业绩(?:快报|预告|预增)|[:：](?:\s?\d{4}[-—]\d{1,3}|拟|子公司|全资|控股|公司|预计|上半年|前三季度|一季度|第三季度|\d{4}年|中标|终止|签订|完成|股东|董事|收到|累计|与|下属公司|联合中标|设立|拟定增|拟发行|获))/gm;
/** Shares held: 某某持有公司32%股份, 由某某持股51%. */
const holders =
  /(?<=^|[\n。；;，,：:“"由]|其中)(?!其中)([\u4e00-\u9fff]{3,8}?)(?=(?:直接|间接|合计)?持有[\d.]+%|由[^，,。；;]{2,20}(?:持股|控股)|持有(?:公司|本公司|其|上市公司)|持股[\d.]+%|[\d.]+%(?:控股|持股))/gm;
/** Companies by what is told of them, where no ending gives them away: what they are to another one, and what only companies do. */
export function toldCompanies(view: View): Draft[] {
  const behind = [before, doing].flatMap((cue) =>
    matchesOf(cue, view.folded).flatMap((match) => listFrom(view, match.index + match[0].length)),
  );
  const told = [...behind.filter((span) => !holdsAsPerson(view, span)), ...namesBy(view, holders)].filter(
    (span) => isCompany(view, span),
  );
  const giving = namesBy(view, notices).filter((span) => isCompany(view, span));
  return [
    ...told.map((span) => draft(view, span, 'Organization', 'told-company', 0.72)),
    ...giving.map((span) => draft(view, span, 'Organization', 'notice', 0.78)),
  ];
}

/** 由陈某某持股. */
const holdsAsPerson = (view: View, span: Span): boolean =>
  view.folded.startsWith('持股', span.end) && isPerson(view, span);

const namesBy = (view: View, cue: RegExp): Span[] =>
  matchesOf(cue, view.folded).map(({ index, 1: name = '' }) => ({
    start: index,
    end: index + name.length,
  }));
