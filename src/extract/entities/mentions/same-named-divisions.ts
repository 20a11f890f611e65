import { type Division, divisionsCalled } from '../../../lexicon/divisions';
import { type Draft } from '../words/draft';
import { refersBackRule } from './references';

type Tells = (place: string) => Division | null;

/**
 * Tells divisions of one name apart: 城关区 lies in 兰州市 and in 拉萨市. Which one is meant is said by the city or province right before it,
 * else by that of an earlier mention, else by the places of its line and then of the text that lie around or beside one of them alone
 * (七里河区), if they agree. Where nothing tells, it has no scope and no code.
 */
export function withDivisions(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const places = drafts.filter((d) => d.type === 'Place').sort((a, b) => a.start - b.start);
  const unclear = new Map(
    [...new Set(places.map(({ name }) => name))]
      .map((name) => [name, divisionsCalled(name)] as const)
      .filter(([, divisions]) => divisions.length > 1),
  );
  if (unclear.size === 0) return drafts;
  const told = new Map<Draft, Draft>();
  const lines = byLine(text, places);
  for (const [name, called] of unclear) tell(name, called, lines, told);
  return drafts.map((d) => told.get(d) ?? d);
}

function tell(
  name: string,
  called: readonly Division[],
  lines: readonly (readonly Draft[])[],
  told: Map<Draft, Draft>,
): void {
  const holder = remembered((place) => onlyOne(called.filter(({ within }) => within.includes(place))));
  const neighbour = remembered((place) => beside(place, called));
  const all = lines.flat();
  const ofText = agreed(all, holder) ?? agreed(all, neighbour);
  let said: Division | null = null;
  for (const line of lines) {
    const ofLine = agreed(line, holder) ?? agreed(line, neighbour) ?? ofText;
    line.forEach((d, i) => {
      if (d.name !== name || d.scope !== '') return;
      const before = line[i - 1];
      const here = before?.end === d.start ? holder(before.name) : null;
      said = here ?? said;
      told.set(d, ofDivision(d, said ?? ofLine));
    });
  }
}

/** The places of each line that has any. */
function byLine(text: string, places: readonly Draft[]): readonly (readonly Draft[])[] {
  const lines: Draft[][] = [];
  let end = -1;
  for (const place of places) {
    if (place.start > end) {
      lines.push([]);
      const next = text.indexOf('\n', place.start);
      end = next < 0 ? text.length : next;
    }
    lines.at(-1)?.push(place);
  }
  return lines;
}

/** What all places that tell anything tell; null where they tell different things. */
function agreed(places: readonly Draft[], tells: Tells): Division | null {
  const said = places.flatMap((d) => (d.rule === refersBackRule ? [] : (tells(d.name) ?? [])));
  return onlyOne([...new Set(said)]);
}

function remembered(tells: Tells): Tells {
  const known = new Map<string, Division | null>();
  return (place) => {
    const division = known.get(place);
    if (division !== undefined) return division;
    const found = tells(place);
    known.set(place, found);
    return found;
  };
}

/** The one of these divisions that lies beside another, by its name. */
function beside(name: string, called: readonly Division[]): Division | null {
  const neighbour = onlyOne(divisionsCalled(name));
  return neighbour && onlyOne(called.filter(({ within }) => within[0] === neighbour.within[0]));
}

const onlyOne = <T>([first, ...others]: readonly T[]): T | null =>
  first !== undefined && others.length === 0 ? first : null;

const ofDivision = (d: Draft, division: Division | null): Draft => ({
  ...d,
  scope: division?.within[0] ?? '',
  thing: d.thing && { ...d.thing, identifiers: division ? { divisionCode: division.code } : {} },
});
