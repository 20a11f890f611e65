import { type Draft, draft } from '../words/draft';
import { startsWord } from '../../../text/language/words';
import { stemOf } from '../words/stem';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

const trade =
  '(?:新能源|新材料|能源|电力|化工|石化|钢铁|水泥|光伏|生物|医药|物流|纺织|材料|建材|电气|电子|科技|环保|矿业|锂业|硅业)';
const acting = new RegExp(
  `(?<=^|[。；;！？\\n，,、：:由])([\\u4e00-\\u9fff]{2})${trade}(?=(?:宣布|公告|拟|计划)?(?:宣布|公告|投资建设|投资新建|斥资|出资|负责运营|运营|旗下|所属|收购|在[^，,。；;]{2,8}(?:投资|建设|建厂|新建)))`,
  'gm',
);

/** 岚枢能源投资建设的…: a brand and a trade at the head of a clause, or behind 由, that does what companies do. */
export const actingCompanies = (view: View): Draft[] =>
  matchesOf(acting, view.folded).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const brand = stemOf(view, span.start, span.start + 2);
    return brand.unknown === 2 && startsWord(view.folded, span.start) < 2
      ? [draft(view, span, 'Organization', 'acting-company', 0.75)]
      : [];
  });
