import { type NodeDisplayData, type PartialButFor } from 'sigma/types';
import { type Settings } from 'sigma/settings';
import { colour } from '../../lib/theme';
import { groundOf } from './labels';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** How a label is written that has a ground of its own. */
export const groundFont = (size: number, family: string): string => `600 ${size}px ${family}`;

/** A label with its own ground, for what the pointer is on or what is selected; on the side of the spot where there is room. */
export function drawHover(context: CanvasRenderingContext2D, data: Drawn, settings: Settings): void {
  const size = settings.labelSize;
  context.font = groundFont(size, settings.labelFont);
  const text = data.label ?? '';
  const spot = { x: data.x, y: data.y, radius: data.size };
  const ground = groundOf(spot, context.measureText(text).width, size, context.canvas.clientWidth);
  context.fillStyle = colour('raised');
  context.strokeStyle = colour('accent');
  context.lineWidth = 2;
  context.beginPath();
  context.roundRect(ground.x, ground.y, ground.width, ground.height, 4);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(data.x, data.y, data.size + 2.5, 0, Math.PI * 2);
  context.stroke();
  context.fillStyle = colour('ink');
  context.fillText(text, ground.x + 5, ground.y + ground.height / 2 + size / 3);
}
