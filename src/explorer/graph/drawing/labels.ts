/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const cell = 64;

/** Rectangles that are taken; asks whether another still fits. */
export class Taken {
  private readonly cells = new Map<string, Box[]>();

  private *keys({ x, y, width, height }: Box): Generator<string> {
    for (let i = Math.floor(x / cell); i <= Math.floor((x + width) / cell); i++)
      for (let j = Math.floor(y / cell); j <= Math.floor((y + height) / cell); j++) yield `${i},${j}`;
  }

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.push(box);
      else this.cells.set(key, [box]);
    }
  }

  fits(box: Box): boolean {
    for (const key of this.keys(box))
      for (const other of this.cells.get(key) ?? [])
        if (
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height
        )
          return false;
    return true;
  }
}

export interface Spot {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The places around a spot, the usual one first: beside it, under and over it, and so that they reach to one side only. */
function around({ x, y, radius }: Spot, width: number, height: number): readonly Box[] {
  const gap = radius + 4;
  const top = y - height / 2;
  return [
    { x: x + gap, y: top, width, height },
    { x: x - gap - width, y: top, width, height },
    { x: x - width / 2, y: y + gap, width, height },
    { x: x - width / 2, y: y - gap - height, width, height },
    ...[x + radius - width, x - radius].flatMap((start) =>
      [y + gap, y - gap - height].map((over) => ({ x: start, y: over, width, height })),
    ),
  ];
}

const inside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

export interface Label extends Box {
  readonly id: string;
  readonly text: string;
}

// Among more than these a beginning of a name tells nothing, and only adds to the crowd.
const shortenedAtMost = 60;

/** What a spot may be called, its name first: where that finds no place, its beginning is better than nothing. */
const callings = (text: string): readonly string[] => [
  text,
  ...[14, 7].filter((n) => text.length > n + 2).map((n) => `${text.slice(0, n).trimEnd()}…`),
];

/**
 * Which labels can be written without touching each other, a spot, or the edge of the frame. Spots come most important first; one whose
 * name finds no place is called by its beginning, and goes without where that finds none either.
 */
export function labels(
  spots: readonly Spot[],
  taken: Taken,
  frame: Box,
  measure: (text: string) => number,
  height: number,
): readonly Label[] {
  return spots.flatMap((spot) => {
    for (const text of spots.length > shortenedAtMost ? [spot.text] : callings(spot.text)) {
      const box = around(spot, measure(text), height).find((one) => inside(one, frame) && taken.fits(one));
      if (!box) continue;
      taken.add(box);
      return [{ ...box, id: spot.id, text }];
    }
    return [];
  });
}

/** Where a label of this width begins that stands right of its spot; left of it, or at the edge, where the frame has no room. */
function beside(x: number, radius: number, width: number, frame: number): number {
  if (x + radius + 1 + width <= frame) return x + radius + 1;
  const left = x - radius - 1 - width;
  return left >= 0 ? left : Math.max(0, frame - width);
}

/** Where the ground of a label lies that has one of its own: beside its spot, and under it where neither side has room. */
export function groundOf(
  { x, y, radius }: Omit<Spot, 'id' | 'text'>,
  textWidth: number,
  textSize: number,
  frameWidth: number,
): Box {
  const width = textWidth + 10;
  const left = beside(x, radius, width, frameWidth);
  const covers = left < x + radius && left + width > x - radius;
  const middle = covers ? y + radius + textSize * 1.2 : y;
  return { x: left, y: middle - textSize * 0.85, width, height: textSize * 1.7 };
}
