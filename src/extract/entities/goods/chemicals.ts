import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';

const element = '氯氟溴碘甲乙丙丁戊己苯硝氨羟氢氧硫磷硅钠钾钙锂镁铝铁铜镍钴锰锌';
const prefix = new RegExp(`(?:[对邻间偏正异聚]?[一二三四五六七八九十多过]?[${element}](?:基|化|代)?){1,3}$`);
const grade =
  /(?:电池|工业|食品|电子|医药|光伏|光纤|太阳能|冶金|化学|化工|饲料|试剂|农业|航空|纤维|瓶|膜)级$/;
const pure = /高纯度?$/;

/**
 * Goods whose names go on in front of a known one: 三氯乙烯 is not 乙烯 but a substance of its own; 电池级碳酸锂 is 碳酸锂 of a grade.
 */
export function chemicals(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const thing = view.words[i]?.things[0];
    if (thing?.type !== 'Commodity') continue;
    const span = { start: view.starts[i] ?? 0, end: view.ends[i] ?? 0 };
    const before = view.folded.slice(Math.max(0, span.start - 8), span.start);
    const graded = (grade.exec(before) ?? pure.exec(before))?.[0].length ?? 0;
    const more = graded === 0 ? substancePrefix(before, view, span) : 0;
    const behind = substanceSuffix(view, span);
    if (graded + more + behind === 0) continue;
    const whole = { start: span.start - graded - more, end: span.end + behind };
    found.push(
      draft(view, whole, 'Commodity', graded > 0 ? 'graded-good' : 'substance', 0.75, {
        inner: true,
        ...(graded > 0 && behind === 0 ? { thing, because: `a grade of ${thing.name}` } : {}),
      }),
    );
  }
  return found;
}

const goesOn =
  /^(?:(?:[二三四单多聚]?[甲乙丙丁戊苯](?:基)?)*(?:醇|酯|脂|酸|醛|酮|胺|腈|醚|酐|酰|苯|烯|烷)+)+(?=[^\u4e00-\u9fff]|[、，,。；;和与及等的项产装生年出进价])/;

/** 聚乙烯醇 is no 聚乙烯, 对苯二甲酸二甲酯 no acid: what its name goes on with behind a known substance. */
const substanceSuffix = (view: View, span: Span): number =>
  isSubstance(view, span) ? (goesOn.exec(view.folded.slice(span.end, span.end + 8))?.[0].length ?? 0) : 0;

const isSubstance = (view: View, span: Span): boolean =>
  /(?:烯|烷|炔|醇|酸|酯|醛|酮|苯|酚|胺|腈|醚|酐)$/.test(view.folded.slice(span.start, span.end));

/** Only in front of what is itself the name of a substance: 三氯|乙烯, and not 铜|电缆. */
const substancePrefix = (before: string, view: View, span: Span): number =>
  isSubstance(view, span) ? (prefix.exec(before)?.[0].length ?? 0) : 0;
