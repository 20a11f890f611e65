import { type Net } from './model';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body {
  x: number;
  y: number;
  readonly fixed: boolean;
}

/** The length an edge would like to have. */
const rest = 100;

const golden = Math.PI * (3 - Math.sqrt(5));

/** Neighbours of each node, in the order of the edges. */
function neighbours(net: Net): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>([...net.nodes.keys()].map((id) => [id, []]));
  for (const { fromId, toId } of net.edges.values()) {
    all.get(fromId)?.push(toId);
    all.get(toId)?.push(fromId);
  }
  return all;
}

const center = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/** Puts each new node beside the first neighbour that has a place, turned away from the middle of what is there. */
function seed(net: Net, placed: ReadonlyMap<string, Point>): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const id of net.nodes.keys()) {
    const at = placed.get(id);
    if (at) bodies.set(id, { ...at, fixed: true });
  }
  const near = neighbours(net);
  const middle = center([...bodies.values()]);
  const turned = new Map<string, number>();
  const queue = [...bodies.keys()];
  const spread = (id: string): void => {
    const parent = bodies.get(id);
    if (!parent) return;
    const fresh = (near.get(id) ?? []).filter((other) => !bodies.has(other));
    const away = Math.atan2(parent.y - middle.y, parent.x - middle.x);
    for (const other of fresh) {
      const turn = turned.get(id) ?? 0;
      turned.set(id, turn + 1);
      const angle = away + turn * golden;
      const distance = rest * (0.7 + 0.35 * Math.sqrt(turn));
      bodies.set(other, {
        x: parent.x + distance * Math.cos(angle),
        y: parent.y + distance * Math.sin(angle),
        fixed: false,
      });
      queue.push(other);
    }
  };
  let islands = 0;
  for (const id of [...queue, ...net.nodes.keys()]) {
    if (!bodies.has(id)) {
      const distance = bodies.size === 0 ? 0 : rest * (3 + 2 * Math.sqrt(++islands));
      bodies.set(id, {
        x: middle.x + distance * Math.cos(islands * golden),
        y: middle.y + distance * Math.sin(islands * golden),
        fixed: false,
      });
      queue.push(id);
    }
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) spread(next);
  }
  return bodies;
}

/** Bodies by squares of a grid, so that only near ones push each other. */
function gridOf(bodies: readonly Body[], size: number): ReadonlyMap<string, readonly Body[]> {
  const grid = new Map<string, Body[]>();
  for (const body of bodies) {
    const key = `${Math.floor(body.x / size)},${Math.floor(body.y / size)}`;
    const cell = grid.get(key);
    if (cell) cell.push(body);
    else grid.set(key, [body]);
  }
  return grid;
}

const reach = rest * 1.6;

function push(bodies: readonly Body[], moving: readonly Body[], heat: number): void {
  const grid = gridOf(bodies, reach);
  for (const body of moving) {
    const column = Math.floor(body.x / reach);
    const line = Math.floor(body.y / reach);
    let [dx, dy] = [0, 0];
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const other of grid.get(`${column + i},${line + j}`) ?? []) {
          if (other === body) continue;
          const [x, y] = [body.x - other.x || 0.01, body.y - other.y];
          const distance = Math.hypot(x, y) || 0.01;
          if (distance > reach) continue;
          const force = (reach - distance) / reach / distance;
          dx += x * force;
          dy += y * force;
        }
    const length = Math.hypot(dx, dy) || 1;
    const step = Math.min(length * rest * 0.5, heat) / length;
    body.x += dx * step;
    body.y += dy * step;
  }
}

function pull(pairs: readonly (readonly [Body, Body])[], heat: number): void {
  for (const [a, b] of pairs) {
    const [x, y] = [b.x - a.x, b.y - a.y];
    const distance = Math.hypot(x, y) || 0.01;
    const give = Math.max(-heat, Math.min(heat, (distance - rest * 1.3) * 0.08)) / distance;
    if (!a.fixed) {
      a.x += x * give;
      a.y += y * give;
    }
    if (!b.fixed) {
      b.x -= x * give;
      b.y -= y * give;
    }
  }
}

/**
 * A place for every node of the net. What has a place keeps it; only new nodes look for theirs, so that nothing jumps. The same net,
 * in the same order, always gets the same places.
 */
export function place(net: Net, placed: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const bodies = seed(net, placed);
  const all = [...bodies.values()];
  const moving = all.filter(({ fixed }) => !fixed);
  const pairs = [...net.edges.values()].flatMap(({ fromId, toId }) => {
    const [a, b] = [bodies.get(fromId), bodies.get(toId)];
    return a && b && a !== b ? [[a, b] as const] : [];
  });
  const rounds = Math.max(6, Math.min(160, Math.round(60_000 / Math.max(1, all.length))));
  for (let round = 0; round < rounds && moving.length > 0; round++) {
    const heat = rest * 0.5 * (1 - round / rounds);
    pull(pairs, heat);
    push(all, moving, heat);
  }
  return new Map([...bodies].map(([id, { x, y }]) => [id, { x, y }]));
}
