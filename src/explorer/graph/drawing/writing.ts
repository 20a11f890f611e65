import type Sigma from 'sigma';
import { colour } from '../../lib/theme';
import { type Box, groundOf, type Label, labels, type Spot, Taken } from './labels';
import { groundFont } from './hover';
import { type Look } from './look';

/** A relation to be written on its edge. */
export interface EdgeWord {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

// Labels of more nodes than these are not tried in one frame, so that panning stays quick.
const triedAtMost = 400;
const labelsAtMost = 150;
export const textSize = 13;
const wordSize = 11;

/** Writes the names, and the relations where there is room, so that no two texts touch. */
export class Writing {
  private readonly widths = new Map<string, number>();
  /** Nodes, the most important first: they get their labels first. */
  order: readonly string[] = [];
  edgeWords: readonly EdgeWord[] = [];

  constructor(
    private readonly sigma: Sigma,
    private readonly font: string,
  ) {}

  private width(text: string, context: CanvasRenderingContext2D): number {
    const key = `${context.font} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const measured = context.measureText(text).width;
    this.widths.set(key, measured);
    return measured;
  }

  /** What is on the screen of the first nodes in order: those that get a label, if there is room. */
  private spots(frame: Box, { pinned }: Look): readonly Spot[] {
    const spots: Spot[] = [];
    for (const id of this.order.slice(0, triedAtMost)) {
      const data = this.sigma.getNodeDisplayData(id);
      if (!data) continue;
      const { x, y } = this.sigma.framedGraphToViewport(data);
      if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
      const text = `${pinned.has(id) ? '⌖ ' : ''}${data.label ?? ''}`;
      spots.push({ id, text, x, y, radius: this.sigma.scaleSize(data.size) });
      if (spots.length === labelsAtMost) break;
    }
    return spots;
  }

  write(look: Look): void {
    const context = this.sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    const { width, height } = this.sigma.getDimensions();
    const frame = { x: 0, y: 0, width, height };
    const spots = this.spots(frame, look);
    context.font = groundFont(textSize, this.font);
    const taken = this.takenBy(spots, look, context, frame);
    context.font = `${textSize}px ${this.font}`;
    const named = spots.filter(({ id }) => !look.selected.has(id));
    const names = labels(named, taken, frame, (text) => this.width(text, context), textSize + 4);
    if (this.edgeWords.length > 0) {
      context.font = `${wordSize}px ${this.font}`;
      this.print(context, this.words(context, taken, frame), colour('soft'));
    }
    context.font = `${textSize}px ${this.font}`;
    this.print(context, names, colour('ink'));
  }

  /** The spots themselves, and the labels of what is selected, which have a ground of their own. */
  private takenBy(
    spots: readonly Spot[],
    { selected }: Look,
    context: CanvasRenderingContext2D,
    frame: Box,
  ): Taken {
    const taken = new Taken();
    for (const { id, text, x, y, radius } of spots) {
      taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
      if (selected.has(id))
        taken.add(groundOf({ x, y, radius }, this.width(text, context), textSize, frame.width));
    }
    return taken;
  }

  /** The relation on the middle of each edge that is long enough for it. */
  private words(context: CanvasRenderingContext2D, taken: Taken, frame: Box): readonly Label[] {
    const found: Label[] = [];
    for (const { from, to, text } of this.edgeWords) {
      const [a, b] = [this.sigma.getNodeDisplayData(from), this.sigma.getNodeDisplayData(to)];
      if (!a || !b) continue;
      const [p, q] = [this.sigma.framedGraphToViewport(a), this.sigma.framedGraphToViewport(b)];
      const width = this.width(text, context);
      if (Math.hypot(p.x - q.x, p.y - q.y) < width + 40) continue;
      const [x, y] = [(p.x + q.x) / 2 - width / 2, (p.y + q.y) / 2 - wordSize / 2 - 1];
      const seen = x >= 0 && y >= 0 && x + width <= frame.width && y + wordSize <= frame.height;
      const box = { x, y, width, height: wordSize + 2 };
      if (!seen || !taken.fits(box)) continue;
      taken.add(box);
      found.push({ ...box, id: `${from} ${to}`, text });
    }
    return found;
  }

  /** Text on a halo of the ground, so that edges do not run through it. */
  private print(context: CanvasRenderingContext2D, texts: readonly Label[], ink: string): void {
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = colour('panel');
    context.fillStyle = ink;
    for (const { text, x, y, height } of texts) {
      context.strokeText(text, x, y + height / 2);
      context.fillText(text, x, y + height / 2);
    }
    context.textBaseline = 'alphabetic';
  }
}
