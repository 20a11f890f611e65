import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { invariant } from '../model';

/** An expression that is tied to the beginning of the words it is asked about, or to their end. */
export type Edged = Pick<RegExp, 'test' | 'exec'>;

const parser = new RegExpParser({ ecmaVersion: 2024 });

type Elements = readonly AST.Element[];

/** What an element says of the unit at the edge that it stands at. */
interface Said {
  /** A match may have the unit there. */
  readonly may: boolean;
  /** It may match nothing; then the next element stands at the edge. */
  readonly empty: boolean;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Asks the elements in turn until one stands for a character; `order` turns them round where the edge is the end. */
function saidByAll(
  elements: Elements,
  order: (all: Elements) => Elements,
  unit: number,
  flags: string,
): Said {
  for (const element of order(elements)) {
    const { may, empty } = saidBy(element, order, unit, flags);
    if (may || !empty) return { may, empty: false };
  }
  return { may: false, empty: true };
}

function saidBy(element: AST.Element, order: (all: Elements) => Elements, unit: number, flags: string): Said {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup': {
      const all = element.alternatives.map(({ elements }) => saidByAll(elements, order, unit, flags));
      return { may: all.some(({ may }) => may), empty: all.some(({ empty }) => empty) };
    }
    case 'Quantifier': {
      const { may, empty } = saidBy(element.element, order, unit, flags);
      return { may, empty: empty || element.min === 0 };
    }
    case 'Assertion':
      return { may: false, empty: true };
    case 'Backreference':
      return { may: true, empty: true };
    default: {
      const alone = new RegExp(`^${element.raw}$`, flags);
      return { may: isSurrogate(unit) || alone.test(String.fromCharCode(unit)), empty: false };
    }
  }
}

const fromStart = (all: Elements): Elements => all;
const fromEnd = (all: Elements): Elements => [...all].reverse();

const asked = 1;
const holds = 2;

/** Whether words with a unit at an edge may match; each unit is asked once. */
function atEdge(
  pattern: RegExp,
  alternatives: readonly AST.Alternative[],
  order: (all: Elements) => Elements,
) {
  const marks = new Uint8Array(0x10000);
  const may = (unit: number): boolean =>
    alternatives.some(({ elements }) => {
      const said = saidByAll(elements, order, unit, pattern.flags);
      return said.may || said.empty;
    });
  return (unit: number): boolean => {
    if (marks[unit] === 0) marks[unit] = asked | (may(unit) ? holds : 0);
    return ((marks[unit] ?? 0) & holds) !== 0;
  };
}

/**
 * The expression, which begins with `^` or ends with `$` or both, asked only of words that have characters there with which it can match: most words
 * have not, and a look into a table tells so.
 */
export function edged(pattern: RegExp): Edged {
  const { alternatives } = parser.parseLiteral(pattern.toString()).pattern;
  const isTied = (kind: 'start' | 'end', at: number): boolean =>
    alternatives.every(({ elements }) => {
      const edge = elements.at(at);
      return edge?.type === 'Assertion' && edge.kind === kind;
    });
  const begins = isTied('start', 0) ? atEdge(pattern, alternatives, fromStart) : null;
  const ends = isTied('end', -1) ? atEdge(pattern, alternatives, fromEnd) : null;
  invariant(
    (begins ?? ends) && !pattern.multiline && !pattern.global && !pattern.sticky,
    `${pattern.source} is tied to no edge`,
  );
  const may = (words: string): boolean =>
    words === '' ||
    ((begins?.(words.charCodeAt(0)) ?? true) && (ends?.(words.charCodeAt(words.length - 1)) ?? true));
  return {
    test: (words) => may(words) && pattern.test(words),
    exec: (words) => (may(words) ? pattern.exec(words) : null),
  };
}
