import { type EntityType, type Span } from '../../../model';
import { merged, touches } from '../../spans';
import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { stemOf } from '../words/stem';
import { flag, kindOf, type View, wordStartingAt } from '../words/view';
import { wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

const member = '[\\u4e00-\\u9fffa-zA-Z·]{2,10}';
const count = '(?:\\d+|[一二两三四五六七八九十百]+|多|数|几)';
const kinds =
  '地区|国家和地区|国家|省份|省区市|省区|省市|城市|县市|地|[国省市县]|油气田|油田|气田|煤矿|矿区|港口|机场|电站|车站|站点|口岸|产业园|园区|企业|公司|集团|车企|房企|银行|券商|厂商';
/** 等30个大型油气田: what kind of thing the members of the list before it are. */
const closing = new RegExp(
  `等(?:${count}[个家座处])?(?:大型|中型|重点|主要|沿线|沿海|重要|上市|知名|龙头|骨干|国内|海外){0,2}(${kinds})(?![\\u4e00-\\u9fff]?[产值价际])`,
  'g',
);
const list = new RegExp(`((?:${member}、){1,8}${member}?)(?:[和及与](${member}?))?$`);
const longest = 90;

const typeOf = (kind: string): EntityType => {
  if (/(?:企业|公司|集团|车企|房企|银行|券商|厂商)$/.test(kind)) return 'Organization';
  return /(?:田|煤矿|矿区|港口|机场|站|站点|口岸)$/.test(kind) ? 'Facility' : 'Place';
};

/** Names that no table knows, in a list whose end says what kind of thing all of them are. */
export function closedLists(view: View, found: readonly Draft[]): Draft[] {
  const named = merged([...found].sort((a, b) => a.start - b.start));
  return matchesOf(closing, view.folded).flatMap((match) => {
    const from = Math.max(0, match.index - longest);
    const before = list.exec(view.folded.slice(from, match.index));
    if (!before) return [];
    return membersOf(view, from + before.index, before[1] ?? '', before[2] ?? '')
      .filter((m) => isName(view, m) && !touches(named, m))
      .map((m) => draft(view, m, typeOf(match[1] ?? ''), 'closed-list', 0.7));
  });
}

/** The members by place; the first may stand behind the words that lead to the list. */
function membersOf(view: View, at: number, list: string, last: string): Span[] {
  let start = at;
  const parts = list.split('、').map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
  const [first] = parts;
  const edge = first ? leftEdge(view, first.end, { longest: 10 }) : -1;
  const head = first && edge >= first.start ? [{ start: edge, end: first.end }] : [];
  const tail = last === '' ? [] : [{ start, end: start + last.length }];
  return [...head, ...parts.slice(1), ...tail];
}

/** Two to six characters, some of which no table knows, and none of them a word that stands in no name. */
function isName(view: View, { start, end }: Span): boolean {
  if (end - start < 2 || end - start > 6 || wordSet('generic.yaml').has(view.folded.slice(start, end)))
    return false;
  if (wordStartingAt(view, start) < 0) return false;
  for (let i = wordStartingAt(view, start); (view.starts[i] ?? end) < end; i += 1)
    if ((kindOf(view, i) & (flag.stop | flag.title | flag.known)) !== 0 || (view.ends[i] ?? end) > end)
      return false;
  return stemOf(view, start, end).unknown > 0;
}
