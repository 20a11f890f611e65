import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { colour } from '../lib/theme';
import { openStatements } from '../parts/open';

use([
  LineChart,
  BarChart,
  ScatterChart,
  CustomChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
]);

/** The chart as the address of a PNG, twice as fine as the screen. */
export type TakePicture = () => string | null;

const picturePixels = 2;

interface Props {
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly title: string;
  /** Filled with the way to take a picture. */
  readonly picture: { current: TakePicture };
}

/** A chart that keeps to the width it is given. A click on a mark opens the words behind it. */
export function ChartCanvas({ option, height, title, picture }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return undefined;
    const made = init(box.current, null, { renderer: 'canvas' });
    chart.current = made;
    picture.current = () =>
      made.getDataURL({ type: 'png', pixelRatio: picturePixels, backgroundColor: colour('panel') });
    made.on('click', (event) => {
      const { observation } = (event.data ?? {}) as { observation?: { id: string } };
      if (observation) openStatements([observation.id]);
    });
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      made.dispose();
      picture.current = () => null;
    };
  }, []);
  useLayoutEffect(() => {
    chart.current?.resize();
    chart.current?.setOption(option, { notMerge: true });
  }, [option, height]);
  return <div class="chart" style={{ height: `${height}px` }} ref={box} role="img" aria-label={title} />;
}
