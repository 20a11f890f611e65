import { loadOntology } from '../../../lexicon/ontology';
import { once } from '../../../lexicon/load';
import { type NamedThing } from '../../../lexicon/named-thing';
import { charSet } from '../../../text/char-set';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';

/** Goods of one character: 铜, 锂. Too short to be taken for a good wherever they stand. */
const short = once(
  (): ReadonlyMap<string, NamedThing> =>
    new Map(
      loadOntology()
        .entities.filter(({ type }) => type === 'Commodity')
        .flatMap((entity) =>
          [entity.name, ...entity.aliases]
            .filter((name) => name.length === 1)
            .map((name) => [name, entity] as const),
        ),
    ),
);

/** Whether one character alone is a good: 铜, 锂. */
export const isElement = (char: string): boolean => short().has(char);

const isJoint = charSet('、和及与或');
const measured =
  /^(?:的)?(?:价格|价(?![值])|产量|储量|资源|金属|产能|库存|消费量|需求|期货|品位|(?:总)?进口|(?:总)?出口|市场|等(?:资源|金属|矿|关键|有色))/;
const made = /(?:产|采|炼|冶炼|生产|开采|探明|回收|万吨|吨)$/;

/** Metals and other goods of one character, in a list of goods (铜、钴和锂) or where they are measured or made (铜价, 吨铜, 产铜). */
export function elements(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const at = view.starts[i] ?? 0;
    const thing = view.ends[i] === at + 1 ? short().get(view.folded[at] ?? '') : undefined;
    const isTraded = thing !== undefined && traded.test(view.folded.slice(Math.max(0, at - 1), at));
    if (thing && (isTraded || isListed(view, at) || isMeasured(view, at) || isCell(view, at)))
      found.push(
        draft(view, { start: isTraded ? at - 1 : at, end: at + 1 }, 'Commodity', 'element', 0.6, {
          thing,
          inner: true,
        }),
      );
  }
  return found;
}

function isMeasured(view: View, at: number): boolean {
  const after = view.folded.slice(at + 1, at + 6);
  if (made.test(view.folded.slice(Math.max(0, at - 3), at)) && isEdge(view, at + 1)) return true;
  return measured.test(after) && !isNamePart(view, at);
}

/** | 铜 | 6825 |: the first cell of a row of a table that goes on with numbers. */
const isCell = (view: View, at: number): boolean =>
  /(?:^|\n)\s*\|?\s*$/.test(view.folded.slice(Math.max(0, at - 6), at)) &&
  /^\s*\|\s*[+-]?\d/.test(view.folded.slice(at + 1, at + 12));

/** 期铜, 沪铝, 伦锌: a metal as it is traded. */
const traded = /(?:期|沪|伦)$/;

/** A character of a longer name: unknown characters stand before it. */
const isNamePart = (view: View, at: number): boolean =>
  (kindOf(view, view.at[at - 1] ?? -1) & (mark.unknown | mark.latin)) !== 0;

const isEdge = (view: View, at: number): boolean =>
  (kindOf(view, view.at[at] ?? -1) & (mark.unknown | mark.latin)) === 0;

function isListed(view: View, at: number): boolean {
  const before = isJoint(view.folded, at - 1) && isGood(view, wordEndingAt(view, at - 1));
  const after = isJoint(view.folded, at + 1) && isGood(view, wordStartingAt(view, at + 2));
  const alone = view.ends[wordStartingAt(view, at + 2)] === at + 3;
  const opens = isJoint(view.folded, at - 1) || !isNamePart(view, at) || (after && alone);
  const closes = isJoint(view.folded, at + 1) || isEdge(view, at + 1);
  return (before || after) && opens && closes;
}

function isGood(view: View, index: number): boolean {
  if (index < 0) return false;
  const { things = [] } = view.words[index] ?? {};
  if ((kindOf(view, index) & flag.known) !== 0) return things[0]?.type === 'Commodity';
  const start = view.starts[index] ?? 0;
  return view.ends[index] === start + 1 && short().has(view.folded[start] ?? '');
}
