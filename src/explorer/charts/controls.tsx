import { nameIn, say, sayCode } from '../lib/lang';
import { setQuery } from '../lib/router';
import { useQuery } from '../lib/use-query';
import { DateField } from '../parts/date-field';
import { Suggest } from '../parts/suggest';
import { type Facets, facetsQuery } from './facets';
import { bases, type ChartSpec, kinds, modes } from './spec';
import { SubjectChips } from './subject-chips';

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

/** Which indicator, whose, of which shape and time. */
export function ChartControls({ spec }: { spec: ChartSpec }) {
  const answer = useQuery<Facets>(
    facetsQuery,
    spec.indicator === '' ? null : { indicator: spec.indicator, filter: { indicator: [spec.indicator] } },
  );
  const facets = answer.state === 'ready' ? answer.data : null;
  const rows = facets?.observations.nodes ?? [];
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
      <DateField
        label={say('as_of')}
        value={spec.asOf ?? ''}
        hint={say('as_of_hint')}
        small
        onChange={(day) => setQuery({ asOf: day })}
      />
      <SubjectChips spec={spec} rows={rows} />
    </section>
  );
}
