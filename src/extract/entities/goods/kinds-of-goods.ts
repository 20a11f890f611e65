import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { type View, wordEndingAt } from '../words/view';

/** What a good may be called more closely by, in front of its name. */
const closer =
  /(?:高端|高效|高性能|高纯度?|高强度?|高精度|特色|特种|有机|精密|精制|精炼|医用|药用|工业用|农用|民用|军用|车用|车载|船用|食用|饲用|液态|气态|固态|柔性|人造|改性|再生|煤质|煤基|生物基|制氢|专用|商用|私人)$/;
/** Goods that take what they are made of, or for, in front of them. */
const takes =
  /(?:材料|电池|设备|装备|制品|组件|薄膜|玻璃|电缆|纤维|涂料|轮胎|线缆|型材|管材|板材|带材|箔|粉|片|产品|零部件|配件|前驱体|电解槽|机床|机械|合金)$/;
/**
 * Goods by what kind they are: 特色农产品, 制氢电解槽, 磷酸铁锂正极材料. The kind stands for the good that the lexicon knows;
 * the text keeps its own words.
 */
export function kindsOfGoods(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const thing = view.words[i]?.things[0];
    if (thing?.type !== 'Commodity') continue;
    const end = view.ends[i] ?? 0;
    const start = startOfKind(view, i);
    const because = `a kind of ${thing.name}`;
    if (start < (view.starts[i] ?? 0))
      found.push(
        draft(view, { start, end }, 'Commodity', 'kind-of-good', 0.75, { thing, because, inner: true }),
      );
  }
  return found;
}

function startOfKind(view: View, index: number): number {
  const at = view.starts[index] ?? 0;
  const text = view.folded.slice(at, view.ends[index]);
  const before = view.folded.slice(Math.max(0, at - 6), at);
  const word = closer.exec(before)?.[0] ?? '';
  if (word !== '' && isWhole(view, at - word.length)) return at - word.length;
  const material = takes.test(text) ? wordEndingAt(view, at) : -1;
  const isGood = material >= 0 && view.words[material]?.things[0]?.type === 'Commodity';
  return isGood ? (view.starts[material] ?? at) : at;
}

/** The word in front is not the end of a longer one: 不锈|钢. */
const isWhole = (view: View, start: number): boolean => startsWord(view.folded, start - 1) < 2;
