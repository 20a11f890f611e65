import { ChartBlock, type ChartSpec, type Mode } from '../charts/block';

import { entityFields } from '../lib/fragments';
import { cut, nameIn, nameOf, otherName, say, sayCode } from '../lib/lang';
import { address, setQuery, usePlace } from '../lib/router';
import { type Basis, type Connection, type EntityCard, type Named, type ObservationKind } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { EntityChip } from '../parts/picked';
import { Asked, Empty } from '../parts/states';
import { Suggest } from '../parts/suggest';

const modes: readonly Mode[] = ['series', 'compare', 'ranking'];
const kinds: readonly ObservationKind[] = ['level', 'change', 'share', 'capacity', 'rank'];
const bases: readonly Basis[] = ['yoy', 'mom', 'qoq', 'base', 'target', 'other'];

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((item) => item === text) ?? null;

function specOf(query: URLSearchParams): ChartSpec {
  return {
    mode: oneOf(modes, query.get('mode')) ?? 'series',
    indicator: query.get('indicator') ?? '',
    subjects: (query.get('subject') ?? '').split(';').filter(Boolean).slice(0, 12),
    kind: oneOf(kinds, query.get('kind')),
    basis: oneOf(bases, query.get('basis')),
    period: query.get('period'),
    value: query.get('value'),
    asOf: query.get('asOf'),
  };
}

const indicatorsQuery = `query Indicators { indicators(first: 300) {
  totalCount nodes { id name nameHant nameEn observations(first: 0) { totalCount } } } }`;

type IndicatorRow = Named & { readonly observations: { readonly totalCount: number } };

/** Where to begin: every indicator there is, those with most figures first. */
function Start() {
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
                    <span class="faint">{otherName(one)}</span>
                    <span class="n faint">{one.observations.totalCount}</span>
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

const facetsQuery = `query Facets($indicator: String!, $filter: ObservationFilter!) {
  indicator(name: $indicator) { id name nameHant nameEn }
  observations(filter: $filter, first: 300) { nodes { kind basis subject { ${entityFields} } } }
}`;

interface Facets {
  readonly indicator: Named;
  readonly observations: {
    readonly nodes: readonly {
      readonly kind: ObservationKind;
      readonly basis: Basis | null;
      readonly subject: EntityCard;
    }[];
  };
}

interface SelectProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | null;
  readonly options: readonly string[];
}

const Select = ({ label, name, value, options }: SelectProps) => (
  <label class="field small">
    {label}
    <select value={value ?? ''} onChange={(event) => setQuery({ [name]: event.currentTarget.value })}>
      <option value="">{say('all')}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {sayCode(name, option)}
        </option>
      ))}
    </select>
  </label>
);

function Controls({ spec }: { spec: ChartSpec }) {
  const answer = useQuery<Facets>(
    facetsQuery,
    spec.indicator === '' ? null : { indicator: spec.indicator, filter: { indicator: [spec.indicator] } },
  );
  const facets = answer.state === 'ready' ? answer.data : null;
  const rows = facets?.observations.nodes ?? [];
  const subjects = [...new Map(rows.map(({ subject }) => [subject.id, subject])).values()];
  const others = subjects.filter(({ id }) => !spec.subjects.includes(id)).slice(0, 12);
  const addSubject = (id: string): void => setQuery({ subject: [...spec.subjects, id].join(';') });
  return (
    <section class="panel chart-controls">
      <div class="segmented" role="group" aria-label={say('charts')}>
        {modes.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={spec.mode === mode}
            onClick={() => setQuery({ mode })}
          >
            {sayCode('mode', mode)}
          </button>
        ))}
      </div>
      <Suggest
        label={say('indicator')}
        kinds={['indicator']}
        value={facets ? nameIn(facets.indicator) : spec.indicator}
        onPick={(hit) => setQuery({ indicator: hit.id, kind: null, basis: null }, { push: true })}
        onEnter={(text) => setQuery({ indicator: text, kind: null, basis: null }, { push: true })}
      />
      <Suggest label={say('subjects')} kinds={['entity']} onPick={(hit) => addSubject(hit.id)} />
      <Select
        label={say('kind')}
        name="kind"
        value={spec.kind}
        options={kinds.filter((kind) => spec.kind === kind || rows.some((row) => row.kind === kind))}
      />
      <Select
        label={say('basis')}
        name="basis"
        value={spec.basis}
        options={bases.filter((basis) => spec.basis === basis || rows.some((row) => row.basis === basis))}
      />
      <label class="field small">
        {say('period')}
        <input
          type="text"
          value={spec.period ?? ''}
          placeholder="2025, 2025-Q1 …"
          onChange={(event) => setQuery({ period: event.currentTarget.value.trim() })}
        />
      </label>
      <label class="field small">
        {say('as_of')}
        <input
          type="date"
          value={spec.asOf ?? ''}
          title={say('as_of_hint')}
          onChange={(event) => setQuery({ asOf: event.currentTarget.value })}
        />
      </label>
      <p class="chart-subjects">
        {spec.subjects.map((id) => (
          <EntityChip
            key={id}
            id={id}
            onRemove={() => setQuery({ subject: spec.subjects.filter((other) => other !== id).join(';') })}
          />
        ))}
        {others.map((subject) => (
          <button key={subject.id} type="button" class="chip" onClick={() => addSubject(subject.id)}>
            + {cut(nameOf(subject), 30)}
          </button>
        ))}
      </p>
    </section>
  );
}

/** Series, comparison and ranking of an indicator. */
export function ChartsPage() {
  const { query } = usePlace();
  const spec = specOf(query);
  return (
    <div class="page">
      <h1>{say('charts')}</h1>
      <Controls spec={spec} />
      {spec.indicator === '' ? <Start /> : <ChartBlock spec={spec} />}
    </div>
  );
}
