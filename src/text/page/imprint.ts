import { dateOf } from './page';
import { type Block } from '../repaired-text';
import { statements, type StatedImprint } from './stated';

const dated =
  /(?:发布|發佈|發布|发稿|發稿|刊登|刊载|发表|發表|出版)(?:日期|时间|時間|于|於)?\s*[:：]\s*([^\n]{8,24})/;
const published =
  /(?:来源|來源|稿源|发稿单位|發稿單位|发布单位|發佈單位|發布單位)\s*[:：]\s*([^\s:：，。|]{2,30})/;

/**
 * Who published an article and when, as its own lines say: `发布日期: 2016-07-14`, `發稿單位：…`, `来源：…`.
 * Looks at short lines at the beginning and the end only: in running text such words tell of something else.
 */
export function imprintOf(text: string, blocks: readonly Block[]): StatedImprint {
  const lines = [...blocks.slice(0, 8), ...blocks.slice(-4)]
    .filter(({ kind, span }) => kind !== 'table' && span.end - span.start < 80)
    .map(({ span }) => text.slice(span.start, span.end));
  const first = (pattern: RegExp): string | null =>
    lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
  return {
    dates: statements(['own lines', dateOf(first(dated))]),
    publishers: statements(['own lines', first(published)]),
  };
}
