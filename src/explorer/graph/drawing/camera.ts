import type Sigma from 'sigma';

/** One frame for as long as the drawing lasts: otherwise every new node would move and shrink all the others. */
export function frame(sigma: Sigma): void {
  sigma.setCustomBBox(null);
  sigma.refresh();
  sigma.setCustomBBox(sigma.getBBox());
}

/** Draws back, smoothly, as far as it takes to see every node; never closer. */
export function showAll(sigma: Sigma): void {
  const camera = sigma.getCamera();
  const places = sigma
    .getGraph()
    .nodes()
    .flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
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

export function zoom(sigma: Sigma, factor: number): void {
  const camera = sigma.getCamera();
  void camera.animate({ ratio: camera.ratio / factor }, { duration: 150 });
}

/** Moves the picture by a share of its width and height. */
export function pan(sigma: Sigma, x: number, y: number): void {
  const camera = sigma.getCamera();
  camera.setState({ x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio });
}
