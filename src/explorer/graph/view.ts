import Graph from 'graphology';
import Sigma from 'sigma';
import { type NodeDisplayData, type PartialButFor } from 'sigma/types';
import { type Settings } from 'sigma/settings';
import { cut, lang, nameIn, sayCode } from '../lib/lang';
import { colour } from '../lib/theme';
import { beside, type Box, type Label, labels, type Spot, Taken } from './labels';
import { type Point } from './layout';
import { type Net } from './model';

export interface ViewEvents {
  readonly onSelect: (id: string, also: boolean) => void;
  readonly onClear: () => void;
  readonly onExpand: (id: string) => void;
  readonly onMoved: (id: string, at: Point) => void;
  readonly onEdge: (key: string) => void;
}

export interface Look {
  readonly selected: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Keys of edges that stand out. */
  readonly strong: ReadonlySet<string>;
}

interface EdgeWord {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

// Beyond these counts words on edges and clicks on edges would cost more than they give.
const edgeWordsAtMost = 120;
const edgeClicksAtMost = 3000;
const labelLength = (): number => (lang.get() === 'en' ? 34 : 22);
// Labels of more nodes than these are not tried in one frame, so that panning stays quick.
const triedAtMost = 400;
const labelsAtMost = 150;
const textSize = 13;
const wordSize = 11;

/** A label with its own ground, for what the pointer is on or what is selected; on the side of the spot where there is room. */
function drawHover(context: CanvasRenderingContext2D, data: Drawn, settings: Settings): void {
  const size = settings.labelSize;
  context.font = `600 ${size}px ${settings.labelFont}`;
  const text = data.label ?? '';
  const width = context.measureText(text).width;
  const left = beside(data.x, data.size, width + 10, context.canvas.clientWidth);
  const covers = left < data.x + data.size && left + width + 10 > data.x - data.size;
  const y = covers ? data.y + data.size + size * 1.2 : data.y;
  context.fillStyle = colour('raised');
  context.strokeStyle = colour('accent');
  context.lineWidth = 2;
  context.beginPath();
  context.roundRect(left, y - size * 0.85, width + 10, size * 1.7, 4);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(data.x, data.y, data.size + 2.5, 0, Math.PI * 2);
  context.stroke();
  context.fillStyle = colour('ink');
  context.fillText(text, left + 5, y + size / 3);
}

/** The drawing: a thin layer over sigma that redraws what changed and reports what the reader does. */
export class GraphView {
  private readonly graph = new Graph({ multi: true, type: 'directed' });
  private readonly sigma: Sigma;
  private look: Look = { selected: new Set(), pinned: new Set(), strong: new Set() };
  private readonly font = getComputedStyle(document.body).fontFamily;
  private readonly widths = new Map<string, number>();
  /** Nodes, most connected first: they get their labels first. */
  private order: readonly string[] = [];
  private edgeWords: readonly EdgeWord[] = [];
  private dragged: { id: string; moved: boolean } | null = null;

  constructor(container: HTMLElement, events: ViewEvents) {
    this.sigma = new Sigma(this.graph, container, {
      defaultEdgeType: 'arrow',
      renderLabels: false,
      minEdgeThickness: 1,
      zIndex: true,
      allowInvalidContainer: true,
      defaultDrawNodeHover: drawHover,
      labelFont: this.font,
      labelSize: textSize,
      nodeReducer: (id, data) => this.nodeLook(id, data),
      edgeReducer: (key, data) => this.edgeLook(key, data),
    });
    this.listen(events);
    this.sigma.on('afterRender', () => this.write());
  }

  private nodeLook(id: string, data: Record<string, unknown>): Record<string, unknown> {
    const selected = this.look.selected.has(id);
    const pinned = this.look.pinned.has(id);
    if (!selected && !pinned) return data;
    return { ...data, highlighted: selected, zIndex: 1 };
  }

  private edgeLook(key: string, data: Record<string, unknown>): Record<string, unknown> {
    const strong = this.look.strong.has(key);
    return strong ? { ...data, color: colour('t-Project'), size: 4, zIndex: 1 } : data;
  }

  private listen({ onSelect, onClear, onExpand, onMoved, onEdge }: ViewEvents): void {
    const { sigma } = this;
    sigma.on('clickNode', ({ node, event }) => onSelect(node, event.original.shiftKey));
    sigma.on('clickStage', onClear);
    sigma.on('clickEdge', ({ edge }) => onEdge(edge));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onExpand(node);
    });
    sigma.on('downNode', ({ node }) => {
      this.dragged = { id: node, moved: false };
    });
    sigma.on('moveBody', ({ event }) => {
      if (!this.dragged) return;
      this.dragged.moved = true;
      this.graph.mergeNodeAttributes(this.dragged.id, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = (): void => {
      const { dragged } = this;
      this.dragged = null;
      if (dragged?.moved) onMoved(dragged.id, this.at(dragged.id));
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
    sigma.on('enterNode', () => (sigma.getContainer().dataset['over'] = 'node'));
    sigma.on('leaveNode', () => delete sigma.getContainer().dataset['over']);
  }

  private at(id: string): Point {
    return {
      x: Number(this.graph.getNodeAttribute(id, 'x')),
      y: Number(this.graph.getNodeAttribute(id, 'y')),
    };
  }

  /** Draws this net at these places; what stays keeps its place on the screen. */
  show(net: Net, places: ReadonlyMap<string, Point>): void {
    const { graph, sigma } = this;
    const fresh = graph.order === 0;
    graph.clear();
    const degrees = new Map<string, number>();
    for (const { fromId, toId } of net.edges.values())
      for (const id of [fromId, toId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    for (const [id, entity] of net.nodes)
      graph.addNode(id, {
        ...(places.get(id) ?? { x: 0, y: 0 }),
        size: Math.min(18, 5 + 1.6 * Math.sqrt(degrees.get(id) ?? 0)),
        color: colour(`t-${entity.type}`),
        label: cut(nameIn(entity), labelLength()),
      });
    // Heads of arrows are not seen among so many edges, and cost as much as the edges.
    const large = net.edges.size > edgeClicksAtMost;
    const [reported, background] = [colour('rule-strong'), colour('edge-background')];
    this.order = [...net.nodes.keys()].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
    this.edgeWords =
      net.edges.size > edgeWordsAtMost
        ? []
        : [...net.edges.values()].map(({ fromId, toId, type }) => ({
            from: fromId,
            to: toId,
            text: sayCode('rel', type),
          }));
    for (const [key, { fromId, toId, reported: told }] of net.edges)
      graph.addEdgeWithKey(key, fromId, toId, {
        type: large ? 'line' : 'arrow',
        size: large ? 1.5 : told > 0 ? 2.2 : 1.5,
        color: told > 0 ? reported : background,
      });
    sigma.setSetting('enableEdgeEvents', !large);
    if (fresh) this.frame();
    else {
      sigma.refresh();
      this.showAll();
    }
  }

  /** One frame for as long as the drawing lasts: otherwise every new node would move and shrink all the others. */
  private frame(): void {
    this.sigma.setCustomBBox(null);
    this.sigma.refresh();
    this.sigma.setCustomBBox(this.sigma.getBBox());
  }

  /** Draws back, smoothly, as far as it takes to see every node; never closer. */
  private showAll(): void {
    const camera = this.sigma.getCamera();
    const places = this.graph.nodes().flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []);
    if (places.length === 0) return;
    const spanOf = (axis: 'x' | 'y'): readonly [number, number] => [
      Math.min(...places.map((place) => place[axis])),
      Math.max(...places.map((place) => place[axis])),
    ];
    const [left, right] = spanOf('x');
    const [bottom, top] = spanOf('y');
    const half = camera.ratio / 2;
    const seen = (low: number, high: number, at: number): boolean => low >= at - half && high <= at + half;
    if (seen(left, right, camera.x) && seen(bottom, top, camera.y)) return;
    const ratio = Math.max(camera.ratio, (right - left) * 1.15, (top - bottom) * 1.15);
    void camera.animate({ x: (left + right) / 2, y: (bottom + top) / 2, ratio }, { duration: 250 });
  }

  private width(text: string, context: CanvasRenderingContext2D): number {
    const key = `${context.font} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const measured = context.measureText(text).width;
    this.widths.set(key, measured);
    return measured;
  }

  /** What is on the screen of the first nodes in order: those that get a label, if there is room. */
  private spots(frame: Box): readonly Spot[] {
    const spots: Spot[] = [];
    for (const id of this.order.slice(0, triedAtMost)) {
      const data = this.sigma.getNodeDisplayData(id);
      if (!data) continue;
      const { x, y } = this.sigma.framedGraphToViewport(data);
      if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
      const text = `${this.look.pinned.has(id) ? '⌖ ' : ''}${data.label ?? ''}`;
      spots.push({ id, text, x, y, radius: this.sigma.scaleSize(data.size) });
      if (spots.length === labelsAtMost) break;
    }
    return spots;
  }

  /** Writes the names, and the relations where there is room, so that no two texts touch. */
  private write(): void {
    const canvas = this.sigma.getCanvases()['labels'];
    const context = canvas?.getContext('2d');
    if (!context) return;
    const { width, height } = this.sigma.getDimensions();
    const frame = { x: 0, y: 0, width, height };
    const spots = this.spots(frame);
    const taken = new Taken();
    for (const { x, y, radius } of spots)
      taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
    for (const { id, text, x, y, radius } of spots)
      if (this.look.selected.has(id))
        taken.add({
          x: beside(x, radius, this.width(text, context) + 24, width),
          y: y - textSize,
          width: this.width(text, context) + 24,
          height: 2 * textSize,
        });
    const named = spots.filter(({ id }) => !this.look.selected.has(id));
    context.font = `${textSize}px ${this.font}`;
    const names = labels(named, taken, frame, (text) => this.width(text, context), textSize + 4);
    this.print(context, names, colour('ink'));
    if (this.edgeWords.length === 0) return;
    context.font = `${wordSize}px ${this.font}`;
    this.print(context, this.words(context, taken, frame), colour('soft'));
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
      const box = {
        x: (p.x + q.x) / 2 - width / 2,
        y: (p.y + q.y) / 2 - wordSize / 2 - 1,
        width,
        height: wordSize + 2,
      };
      const seen =
        box.x >= 0 && box.y >= 0 && box.x + width <= frame.width && box.y + wordSize <= frame.height;
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

  /** Marks what is selected, pinned, or on the path. */
  mark(look: Look): void {
    this.look = look;
    this.sigma.refresh();
  }

  fit(): void {
    this.frame();
    void this.sigma.getCamera().animatedReset({ duration: 200 });
  }

  zoom(factor: number): void {
    void this.sigma.getCamera().animate({ ratio: this.sigma.getCamera().ratio / factor }, { duration: 150 });
  }

  /** Moves the picture by a share of its width and height. */
  pan(x: number, y: number): void {
    const camera = this.sigma.getCamera();
    camera.setState({ x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio });
  }

  /** What is on the screen, as one picture on the ground of the page. */
  async png(): Promise<Blob | null> {
    this.sigma.refresh();
    const layers = Object.values(this.sigma.getCanvases());
    const [first] = layers;
    if (!first) return null;
    const canvas = document.createElement('canvas');
    canvas.width = first.width;
    canvas.height = first.height;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.fillStyle = colour('paper');
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const layer of layers) if (layer.width > 0) context.drawImage(layer, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  }

  close(): void {
    this.sigma.kill();
  }
}

/** Whether this browser can draw at all. */
export function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
