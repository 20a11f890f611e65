import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { frame, pan, showAll, zoom } from './camera';
import { DashedArrowProgram, DashedLineProgram } from './dashed-edges';
import { degreesOf, edgeWordsOf, fill, isLarge } from './fill';
import { drawHover } from './hover';
import { type Point } from '../layout';
import { edgeLook, type Look, nodeLook, plainLook } from './look';
import { type Net } from '../model';
import { snapshot } from './snapshot';
import { differ, plain, type Stretch, stretched, stretchTo, unstretched } from './stretch';
import { textSize, Writing } from './writing';

export interface ViewEvents {
  readonly onSelect: (id: string, also: boolean) => void;
  readonly onClear: () => void;
  readonly onExpand: (id: string) => void;
  readonly onMoved: (id: string, at: Point) => void;
  readonly onEdge: (key: string) => void;
}

/** The drawing: a thin layer over sigma that redraws what changed and reports what the reader does. */
export class GraphView {
  private readonly graph = new Graph({ multi: true, type: 'directed' });
  private readonly sigma: Sigma;
  private readonly writing: Writing;
  private look: Look = plainLook;
  /** Chosen for the box, not for what is in it, so that nothing that is drawn moves when more comes. */
  private stretch: Stretch = plain;
  private places: ReadonlyMap<string, Point> = new Map();
  private closed = false;
  private dragged: { id: string; moved: boolean } | null = null;

  constructor(container: HTMLElement, events: ViewEvents) {
    const { fontFamily } = getComputedStyle(document.body);
    this.sigma = new Sigma(this.graph, container, {
      defaultEdgeType: 'arrow',
      edgeProgramClasses: {
        arrow: EdgeArrowProgram,
        line: EdgeRectangleProgram,
        'dashed-arrow': DashedArrowProgram,
        'dashed-line': DashedLineProgram,
      },
      renderLabels: false,
      minEdgeThickness: 1,
      zIndex: true,
      allowInvalidContainer: true,
      defaultDrawNodeHover: drawHover,
      labelFont: fontFamily,
      labelSize: textSize,
      nodeReducer: (id, data) => nodeLook(this.look, id, data),
      edgeReducer: (key, data) => edgeLook(this.look, key, data),
    });
    this.writing = new Writing(this.sigma, fontFamily);
    this.listen(events);
    this.listenToDrags(events);
    this.sigma.on('afterRender', () => this.writing.write(this.look));
    this.sigma.on('resize', () => requestAnimationFrame(() => this.fillBox()));
  }

  private listen({ onSelect, onClear, onExpand, onEdge }: ViewEvents): void {
    const { sigma } = this;
    sigma.on('clickNode', ({ node, event }) => onSelect(node, event.original.shiftKey));
    sigma.on('clickStage', onClear);
    sigma.on('clickEdge', ({ edge }) => onEdge(edge));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onExpand(node);
    });
    const over = (what: 'node' | 'edge' | null) => (): void => {
      if (what) sigma.getContainer().dataset['over'] = what;
      else delete sigma.getContainer().dataset['over'];
    };
    sigma.on('enterNode', over('node'));
    sigma.on('leaveNode', over(null));
    sigma.on('enterEdge', over('edge'));
    sigma.on('leaveEdge', over(null));
  }

  private listenToDrags({ onMoved }: ViewEvents): void {
    const { sigma } = this;
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
  }

  private at(id: string): Point {
    const { x, y } = this.graph.getNodeAttributes(id);
    return unstretched({ x: Number(x), y: Number(y) }, this.stretch);
  }

  /** Draws this net at these places; what stays keeps its place on the screen. */
  show(net: Net, places: ReadonlyMap<string, Point>): void {
    const fresh = this.graph.order === 0;
    const degrees = degreesOf(net);
    this.writing.order = [...net.nodes.keys()].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
    this.writing.edgeWords = edgeWordsOf(net);
    this.places = places;
    if (fresh) this.stretch = stretchTo(this.sigma.getDimensions(), [...places.values()]);
    const drawn = new Map([...places].map(([id, at]) => [id, stretched(at, this.stretch)]));
    fill(this.graph, net, drawn, degrees);
    this.sigma.setSetting('enableEdgeEvents', !isLarge(net));
    if (fresh) return frame(this.sigma);
    this.sigma.refresh();
    showAll(this.sigma);
  }

  /** Draws the same again for a box of another shape. */
  private fillBox(): void {
    if (this.closed || this.graph.order === 0) return;
    const next = stretchTo(this.sigma.getDimensions(), [...this.places.values()]);
    if (!differ(next, this.stretch)) return;
    this.stretch = next;
    for (const [id, at] of this.places)
      if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, stretched(at, next));
    frame(this.sigma);
    void this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
  }

  /** Marks what is selected, pinned, or on the path. */
  mark(look: Look): void {
    this.look = look;
    this.sigma.refresh();
  }

  fit(): void {
    frame(this.sigma);
    void this.sigma.getCamera().animatedReset({ duration: 200 });
  }

  zoom(factor: number): void {
    zoom(this.sigma, factor);
  }

  pan(x: number, y: number): void {
    pan(this.sigma, x, y);
  }

  png(): Promise<Blob | null> {
    return snapshot(this.sigma);
  }

  close(): void {
    this.closed = true;
    this.sigma.kill();
  }
}
