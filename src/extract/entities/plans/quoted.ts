import { type EntityType, type Span } from '../../../model';
import { vocabulary } from '../words/vocabulary';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

const quotes = /[“"‘「『']([^“”"‘’「」『』'\n]{2,40})[”"’」』']/g;
const books = /《([^《》\n]{2,40})》/g;
const activityAfter = /^(?:这一|这项|该|等)?(?:特色|重点|创新|主要|新)?业务/;
const chainAfter =
  /^(?:的)?(?:全|特色|完整|一体化)?(?:产业链|供应链|价值链|产业带|链条)|^[\u4e00-\u9fff]{0,8}(?:产业体系|产业发展体系|产业链条)/;
const dashes = /[—–\-－→~～]+/;
/** 一主四翼两新, 两港五区: numbers and nouns in turn, the way plans are named. */
const slogan = /^(?:[一二两三四五六七八九十][\u4e00-\u9fff]{1,2}){2,6}$/;
const sloganAfter = /^(?:的)?(?:产业|发展|空间|总体|区域|开放|现代)*(?:格局|布局|战略|体系|规划|部署)/;
const policyName = /(?:规划|计划|方案|行动|政策|战略|倡议|纲要|工程|机制)$/;
const policyAfter = /^(?:的)?(?:规划|计划|行动计划|行动|政策|战略|倡议|发展战略|方案)/;
const law =
  /(?:法|条例|办法|规定|细则|规则|规划|计划|方案|意见|通知|决定|纲要|协定|协议书?|公约|准则|指南|措施|清单|公告|政策|白皮书|宣言|备忘录|目录)(?:[（(].{1,12}[）)])?$/;
const notLaw = /(?:认购书|合同|协议书|买卖协议|报告|日报|年鉴)$/;

/** What quotation marks name: activities, members of chains, policies and plans. */
export function quoted(view: View): Draft[] {
  return matchesOf(quotes, view.folded)
    .flatMap((match) => inQuotes(view, match))
    .concat(documents(view));
}

function inQuotes(view: View, match: RegExpExecArray): Draft[] {
  const content = match[1] ?? '';
  const span = { start: match.index + 1, end: match.index + 1 + content.length };
  const after = view.folded.slice(span.end + 1, span.end + 14);
  if (chainAfter.test(after) && dashes.test(content)) return chainMembers(view, span);
  if (activityAfter.test(after) && content.length <= 12)
    return [draft(view, span, 'Activity', 'quoted-business', 0.9)];
  const isPlan = slogan.test(content)
    ? sloganAfter.test(after) || content.length >= 6
    : content.length <= 16 &&
      /^[\p{Script=Han}\d]+$/u.test(content) &&
      (policyAfter.test(after) || (policyName.test(content) && content.length > 4));
  return isPlan ? [draft(view, span, 'Policy', 'quoted-plan', 0.85)] : [];
}

/** The members of 「A—B—C」产业链: goods where the lexicon knows them as such, else industries. */
export function chainMembers(view: View, span: Span): Draft[] {
  let at = span.start;
  return view.folded
    .slice(span.start, span.end)
    .split(new RegExp(`(${dashes.source})`))
    .flatMap((part) => {
      const start = at;
      at += part.length;
      if (dashes.test(part) || part.trim().length < 2) return [];
      const found = vocabulary().at(view.folded, start, at);
      const thing = found?.end === at ? found.entry.things[0] : undefined;
      const type: EntityType = thing?.type === 'Commodity' ? 'Commodity' : 'Industry';
      const known = thing && (thing.type === 'Industry' || thing.type === 'Commodity') ? { thing } : {};
      return [draft(view, { start, end: at }, type, 'chain-member', 0.92, known)];
    });
}

function documents(view: View): Draft[] {
  return matchesOf(books, view.folded).flatMap((match) => {
    const content = match[1] ?? '';
    if (!law.test(content) || notLaw.test(content)) return [];
    return [
      draft(
        view,
        { start: match.index + 1, end: match.index + 1 + content.length },
        'Policy',
        'document-title',
        0.9,
      ),
    ];
  });
}
