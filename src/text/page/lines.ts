import { type Block } from '../repaired-text';

/** The layout of a text without markup: each line that is not blank is a paragraph. */
export function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (start < end) blocks.push({ kind: 'paragraph', span: { start, end } });
  }
  return blocks;
}
