import { type Point } from '../layout';

/** How much wider and higher places are drawn than they were laid out. */
export type Stretch = Point;

export const plain: Stretch = { x: 1, y: 1 };

const most = 2.2;

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const between = (value: number): number => Math.min(most, Math.max(1, value));

/** What makes a drawing as slender as the box it is drawn in, so that it uses all of it: a layout is about as wide as high, a phone is not. */
export function stretchTo(box: { width: number; height: number }, places: readonly Point[]): Stretch {
  if (places.length < 3 || box.width <= 0 || box.height <= 0) return plain;
  const [width, height] = [spanOf(places.map(({ x }) => x)), spanOf(places.map(({ y }) => y))];
  if (width === 0 || height === 0) return plain;
  const slender = box.height / box.width / (height / width);
  return { x: between(1 / slender), y: between(slender) };
}

/** Whether a drawing made for one box would no longer fill another: the telephone was turned. */
export const differ = (one: Stretch, other: Stretch): boolean =>
  Math.abs(one.x / other.x - 1) > 0.1 || Math.abs(one.y / other.y - 1) > 0.1;

export const stretched = ({ x, y }: Point, by: Stretch): Point => ({ x: x * by.x, y: y * by.y });

export const unstretched = ({ x, y }: Point, by: Stretch): Point => ({ x: x / by.x, y: y / by.y });
