import { type Repair } from '../../../src/model';
import { decode } from '../../../src/text/decode/charset';
import { edited } from '../../../src/text/chain/mapped-text';
import { repair, stages } from '../../../src/text/repair';
import { type RepairedText } from '../../../src/text/repaired-text';
import { type Random } from '../damage/random';
import { type FuzzCase } from './cases';
import { mapFault, spanFault, untouchedFault } from './maps';

/** The first promise of the repair that an input breaks, in words; null where all hold. Whatever is thrown is thrown on. */
export function faultOf({ source, charset }: FuzzCase, random: Random): string | null {
  const result = repair(source, charset === undefined ? {} : { charset });
  if (!result.ok) return /^[A-Z_]+$/.test(result.problem.code) ? null : 'a problem has no code';
  const decoded = typeof source === 'string' ? source : decode(source, charset);
  const characters = typeof decoded === 'string' ? decoded : decoded.ok ? decoded.value.text : null;
  if (result.value.source !== characters) return 'the source was changed';
  return stagesFault(result.value, random) ?? chainFault(result.value, random);
}

function stagesFault(read: RepairedText, random: Random): string | null {
  let text = read.source;
  for (const stage of stages) {
    const found = stage.find(text);
    const map = edited(text, found.edits);
    const fault =
      spansFault(found.repairs, text) ??
      [...(found.problems ?? []).flatMap(({ span }) => span ?? []), ...(found.holes ?? [])]
        .map((span) => spanFault(span, text))
        .find((one) => one !== null) ??
      (found.blocks ?? []).map(({ span }) => spanFault(span, map.text)).find((one) => one !== null) ??
      untouchedFault(map.input, map.text, found.edits, map.toInput, map.toText) ??
      mapFault({ from: map.text, to: map.input, there: map.toInput, back: map.toText }, random) ??
      mapFault({ from: map.input, to: map.text, there: map.toText, back: map.toInput }, random);
    if (fault !== null) return `stage ${stage.name}: ${fault}`;
    text = map.text;
  }
  return read.text === text ? null : 'the chain is not its stages';
}

function chainFault(read: RepairedText, random: Random): string | null {
  const { source, text, toSource, toText } = read;
  const inSource = [
    ...read.repairs.map(({ span }) => span),
    ...read.problems.flatMap(({ span }) => span ?? []),
  ];
  const inText = [
    ...read.holes,
    ...read.blocks.flatMap(({ span, cells }) => [span, ...(cells ?? []).map((cell) => cell.span)]),
  ];
  return (
    inSource.map((span) => spanFault(span, source)).find((one) => one !== null) ??
    inText.map((span) => spanFault(span, text)).find((one) => one !== null) ??
    (halves.test(text) && !halves.test(source) ? 'half of a surrogate pair is left' : null) ??
    mapFault({ from: text, to: source, there: toSource, back: toText }, random) ??
    mapFault({ from: source, to: text, there: toText, back: toSource }, random) ??
    (read.repairs.length === 0 && text !== source.replace(/^\ufeff/, '') ? 'a change is not said' : null)
  );
}

function spansFault(repairs: readonly Repair[], text: string): string | null {
  for (const { span, before, after, outcome, kind } of repairs) {
    const fault = spanFault(span, text);
    if (fault !== null) return fault;
    if (text.slice(span.start, span.end) !== before) return `a ${kind} says what was not there before`;
    if (outcome === 'damaged' && before !== after) return `a ${kind} changes what it calls damaged`;
  }
  return null;
}

const halves = /\p{Surrogate}/u;
