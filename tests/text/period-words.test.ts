import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { everywhere, pattern } from '../../src/text/periods/tokens';

/** The units with which what an element matches can begin, and whether it can match nothing. */
interface Beginning {
  readonly units: ReadonlySet<number>;
  readonly empty: boolean;
}

const nothing: Beginning = { units: new Set(), empty: true };
const digits = [...'0123456789'].map((digit) => digit.charCodeAt(0));

const either = (all: readonly Beginning[]): Beginning => ({
  units: new Set(all.flatMap(({ units }) => [...units])),
  empty: all.some(({ empty }) => empty),
});

function inOrder(elements: readonly AST.Element[]): Beginning {
  const [first, ...rest] = elements;
  if (!first) return nothing;
  const { units, empty } = beginningOf(first);
  return empty ? either([{ units, empty: false }, inOrder(rest)]) : { units, empty };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

function beginningOf(node: AST.Element): Beginning {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map(({ elements }) => inOrder(elements)));
    case 'Quantifier':
      return either([beginningOf(node.element), ...(node.min === 0 ? [nothing] : [])]);
    case 'Assertion':
      return nothing;
    case 'Character':
      return { units: new Set([node.value]), empty: false };
    case 'CharacterSet':
      if (node.kind === 'digit' && !node.negate) return { units: new Set(digits), empty: false };
      break;
    case 'CharacterClass':
      if (!node.negate)
        return {
          units: new Set(
            node.elements.flatMap((one) =>
              one.type === 'CharacterClassRange'
                ? range(one.min.value, one.max.value)
                : [...beginningOf(one as AST.Element).units],
            ),
          ),
          empty: false,
        };
  }
  throw new Error(`${node.raw} may begin with anything`);
}

test('every word of time begins with a character at which it is looked for', () => {
  const { alternatives } = new RegExpParser().parsePattern(everywhere);
  const { units, empty } = either(alternatives.map(({ elements }) => inOrder(elements)));
  const lookedFor = new RegExp(/\[[^\]]+\]/.exec(pattern.source)?.[0] ?? '$^');
  expect(empty).toBe(false);
  expect(units.size).toBeGreaterThan(60);
  expect([...units].map((unit) => String.fromCharCode(unit)).filter((char) => !lookedFor.test(char))).toEqual(
    [],
  );
});
