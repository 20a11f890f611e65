import { useLayoutEffect, useRef } from 'preact/hooks';
import { download } from '../../lib/files';
import { count, say } from '../../lib/lang';
import { theme } from '../../lib/theme';
import { type Actions } from '../actions';
import { type Drawn } from '../use-drawn';
import { type View } from '../view-address';
import { GraphView } from './view';

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, 0.1],
  ArrowDown: [0, -0.1],
};

interface Props extends Pick<Drawn, 'net' | 'places' | 'strong'> {
  readonly view: View;
  readonly actions: Actions;
}

/** Keeps a drawing in a box in step with what there is to draw, from the moment that the buttons on it are there. */
function useDrawing({ net, places, view, strong, actions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<GraphView | null>(null);
  const latest = useRef({ net, actions });
  latest.current = { net, actions };
  const now = theme.use();

  useLayoutEffect(() => {
    if (!box.current) return undefined;
    const made = new GraphView(box.current, {
      onSelect: (id, also) => latest.current.actions.select(id, also),
      onClear: () => latest.current.actions.clear(),
      onExpand: (id) => latest.current.actions.expand(id),
      onMoved: (id, at) => latest.current.actions.moved(id, at),
      onEdge: (key) => {
        const edge = latest.current.net.edges.get(key);
        if (edge) latest.current.actions.edge(edge);
      },
    });
    drawing.current = made;
    return () => {
      drawing.current = null;
      made.close();
    };
  }, []);
  useLayoutEffect(() => drawing.current?.show(net, places), [net, places, now]);
  useLayoutEffect(
    () =>
      drawing.current?.mark({ selected: new Set(view.selected), pinned: new Set(view.pins.keys()), strong }),
    [view.selected.join(), [...view.pins.keys()].join(), strong, net],
  );
  return { box, drawing };
}

const Legend = () => (
  <span class="legend">
    <i class="legend-line reported" /> {say('origin_reported')}
    <i class="legend-line background" /> {say('origin_background')}
  </span>
);

/** The drawing and the buttons on it. */
export function Canvas(props: Props) {
  const { box, drawing } = useDrawing(props);
  const { nodes, edges } = props.net;
  const press = (event: KeyboardEvent): void => {
    const step = arrows[event.key];
    if (step) drawing.current?.pan(...step);
    else if (event.key === '+' || event.key === '=') drawing.current?.zoom(1.3);
    else if (event.key === '-') drawing.current?.zoom(1 / 1.3);
    else if (event.key === '0') drawing.current?.fit();
    else return;
    event.preventDefault();
  };
  const png = async (): Promise<void> => {
    const blob = await drawing.current?.png();
    if (blob) download('graph.png', blob);
  };
  return (
    <div class="canvas-box">
      <div
        class="canvas"
        ref={box}
        tabIndex={0}
        role="application"
        aria-label={`${say('graph')}: ${say('nodes_edges', { nodes: count(nodes.size), edges: count(edges.size) })}`}
        onKeyDown={press}
      />
      <div class="canvas-foot">
        <Legend />
        <p class="canvas-hint">{say('graph_hint')}</p>
        <div class="canvas-buttons">
          <button type="button" aria-label={say('zoom_in')} onClick={() => drawing.current?.zoom(1.5)}>
            +
          </button>
          <button type="button" aria-label={say('zoom_out')} onClick={() => drawing.current?.zoom(1 / 1.5)}>
            −
          </button>
          <button type="button" onClick={() => drawing.current?.fit()}>
            {say('fit')}
          </button>
          <button type="button" onClick={() => void png()}>
            {say('png')}
          </button>
        </div>
      </div>
    </div>
  );
}
