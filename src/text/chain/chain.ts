import { type Problem, type Repair, type Span } from '../../model';
import { type StatedImprint } from '../page/stated';
import { type Block } from '../repaired-text';
import { edited, type MappedText } from './mapped-text';
import { type Findings, type Stage } from './stage';

/** A text after a list of stages, everything they said counted in the first text (repairs, in its order, and problems) or in the last (blocks, holes). */
export interface ChainResult {
  readonly source: string;
  readonly text: string;
  readonly maps: readonly MappedText[];
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
  readonly blocks: readonly Block[];
  readonly holes: readonly Span[];
  readonly title: string | null;
  readonly stated: StatedImprint | null;
  toSource(span: Span): Span;
  toText(span: Span): Span;
}

/** Runs the stages in order, each on the text the one before left. */
export function runChain(source: string, stages: readonly Stage[]): ChainResult {
  const maps: MappedText[] = [];
  const found: { findings: Findings; depth: number }[] = [];
  let text = source;
  for (const stage of stages) {
    const findings = stage.find(text);
    const depth = maps.length;
    const map = edited(text, findings.edits);
    if (findings.edits.length > 0) maps.push(map);
    found.push({ findings, depth });
    text = map.text;
  }
  return collect(source, text, maps, found);
}

function collect(
  source: string,
  text: string,
  maps: readonly MappedText[],
  found: readonly { findings: Findings; depth: number }[],
): ChainResult {
  const back = (span: Span, depth: number): Span =>
    maps.slice(0, depth).reduceRight((at, map) => map.toInput(at), span);
  const on = (span: Span, depth: number): Span => maps.slice(depth).reduce((at, map) => map.toText(at), span);
  const first = <T>(pick: (findings: Findings) => T | null | undefined): T | null =>
    found.map(({ findings }) => pick(findings)).find((value) => value != null) ?? null;
  return {
    source,
    text,
    maps,
    repairs: found
      .flatMap(({ findings, depth }) =>
        findings.repairs.map((repair) => moveRepair(repair, (span) => back(span, depth))),
      )
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    problems: found.flatMap(({ findings, depth }) =>
      (findings.problems ?? []).map((problem) =>
        problem.span ? { ...problem, span: back(problem.span, depth) } : problem,
      ),
    ),
    holes: found.flatMap(({ findings, depth }) => (findings.holes ?? []).map((hole) => on(hole, depth))),
    blocks: found.flatMap(({ findings, depth }) =>
      (findings.blocks ?? []).map((block) =>
        moveBlock(block, (span) => on(span, depth + (findings.edits.length > 0 ? 1 : 0))),
      ),
    ),
    title: first((findings) => findings.title),
    stated: first((findings) => findings.stated),
    toSource: (span) => back(span, maps.length),
    toText: (span) => on(span, 0),
  };
}

function moveRepair(repair: Repair, move: (span: Span) => Span): Repair {
  const moved = { ...repair, span: move(repair.span) };
  if (repair.doubts === undefined) return moved;
  return { ...moved, doubts: repair.doubts.map((doubt) => ({ ...doubt, span: move(doubt.span) })) };
}

function moveBlock(block: Block, move: (span: Span) => Span): Block {
  const moved = { kind: block.kind, span: move(block.span) };
  if (block.cells === undefined) return moved;
  return { ...moved, cells: block.cells.map((cell) => ({ ...cell, span: move(cell.span) })) };
}
