import { colour } from '../lib/theme';
import { wrapped } from './wrap';

const scale = 2;
const margin = 16;
const titleSize = 17;
const noteSize = 12;

const imageOf = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture of the chart cannot be read back.'));
    image.src = url;
  });

/** A chart as a picture that can stand alone: what it shows above it; unit, basis, sources and dates under it. */
export async function pictureOf(
  chartUrl: string,
  title: string,
  notes: readonly string[],
): Promise<Blob | null> {
  const chart = await imageOf(chartUrl);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const { fontFamily } = getComputedStyle(document.body);
  const width = chart.width / scale;
  const noteFont = `${noteSize}px ${fontFamily}`;
  context.font = noteFont;
  const lines = notes.flatMap((note) => wrapped(note, width, (text) => context.measureText(text).width));
  const [head, foot] = [titleSize * 2, lines.length * noteSize * 1.5 + margin];
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (chart.height / scale + head + foot + margin) * scale;
  context.scale(scale, scale);
  context.fillStyle = colour('panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(chart, margin, margin + head, width, chart.height / scale);
  context.fillStyle = colour('ink');
  context.font = `600 ${titleSize}px ${fontFamily}`;
  context.fillText(title, margin, margin + titleSize, width);
  context.fillStyle = colour('soft');
  context.font = noteFont;
  const top = margin + head + chart.height / scale + noteSize * 1.5;
  lines.forEach((line, i) => context.fillText(line, margin, top + i * noteSize * 1.5));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
