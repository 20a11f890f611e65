import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

/** 9号泊位, 2号高炉, 第五厂, 四期码头: works that are called by their number. */
const numbered =
  /(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})号、){0,9}(?:\d{1,2}|[一二三四五六七八九十]{1,2})号(?:自动化)?(?:集装箱)?(?:泊位|机组|高炉|焦炉|转炉|锅炉|矿井|码头)|(?<![\u4e00-\u9fff]{2}[工电])第[一二三四五六七八九十]{1,2}(?:工厂|厂|电厂|污水处理厂|采油厂|炼油厂|水厂)(?![\u4e00-\u9fff]?[房长家商区])|(?<!港区)[一二三四五]期码头/g;

export const numberedWorks = (view: View): Draft[] =>
  matchesOf(numbered, view.folded).map((match) =>
    draft(view, { start: match.index, end: match.index + match[0].length }, 'Facility', 'numbered-work', 0.6),
  );
