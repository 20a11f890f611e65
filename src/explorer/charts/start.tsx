import { count, nameOf, otherLang, otherName, say } from '../lib/lang';
import { address } from '../lib/router';
import { type Connection, type Named } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { Asked, Empty } from '../parts/states';

const indicatorsQuery = `query Indicators { indicators(first: 300) {
  totalCount nodes { id name nameHant nameEn observations(first: 0) { totalCount } } } }`;

type IndicatorRow = Named & { readonly observations: { readonly totalCount: number } };

/** Where to begin: every indicator there is, those with most figures first. */
export function ChartStart() {
  const answer = useQuery<{ indicators: Connection<IndicatorRow> }>(indicatorsQuery, {});
  return (
    <Asked answer={answer}>
      {({ indicators }) =>
        indicators.nodes.length === 0 ? (
          <Empty title={say('empty_graph')}>
            <p>{say('empty_graph_do')}</p>
          </Empty>
        ) : (
          <section class="panel">
            <h2>{say('chart_start')}</h2>
            <ul class="indicator-list">
              {[...indicators.nodes]
                .sort((a, b) => b.observations.totalCount - a.observations.totalCount)
                .map((one) => (
                  <li key={one.id}>
                    <a href={address('/charts', { indicator: one.id })}>{nameOf(one)}</a>{' '}
                    <span class="faint other-name" lang={otherLang()}>
                      {otherName(one)}
                    </span>
                    <span class="n faint">{count(one.observations.totalCount)}</span>
                  </li>
                ))}
            </ul>
            {indicators.totalCount > indicators.nodes.length && <p class="note">{say('truncated')}</p>}
          </section>
        )
      }
    </Asked>
  );
}
