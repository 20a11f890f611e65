import { ChartBlock } from '../charts/block';
import { ChartControls } from '../charts/controls';
import { specOf } from '../charts/spec';
import { ChartStart } from '../charts/start';
import { say } from '../lib/lang';
import { usePlace } from '../lib/router';

/** Series, comparison and ranking of an indicator. */
export function ChartsPage() {
  const { query } = usePlace();
  const spec = specOf(query);
  return (
    <div class="page">
      <h1>{say('charts')}</h1>
      <ChartControls spec={spec} />
      {spec.indicator === '' ? <ChartStart /> : <ChartBlock spec={spec} />}
    </div>
  );
}
