import type Sigma from 'sigma';
import { colour } from '../../lib/theme';

/** What is on the screen, as one picture on the ground of the page. */
export async function snapshot(sigma: Sigma): Promise<Blob | null> {
  sigma.refresh();
  const layers = Object.values(sigma.getCanvases());
  const [first] = layers;
  if (!first) return null;
  const canvas = document.createElement('canvas');
  canvas.width = first.width;
  canvas.height = first.height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = colour('panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) if (layer.width > 0) context.drawImage(layer, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Whether this browser can draw at all. */
export function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
