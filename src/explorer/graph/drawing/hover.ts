import { type NodeDisplayData, type PartialButFor } from 'sigma/types';
import { type Settings } from 'sigma/settings';
import { colour } from '../../lib/theme';
import { beside } from './labels';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** A label with its own ground, for what the pointer is on or what is selected; on the side of the spot where there is room. */
export function drawHover(context: CanvasRenderingContext2D, data: Drawn, settings: Settings): void {
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
