import { say, sayCode } from '../lib/lang';
import { setQuery } from '../lib/router';
import { useEntityName } from '../lib/use-entity';
import { DateField } from '../parts/date-field';
import { SwapIcon } from '../parts/icons';
import { Picked } from '../parts/picked';
import { hitTitle } from '../parts/hit';
import { Suggest } from '../parts/suggest';

export const directions = ['along', 'against', 'any'] as const;

/** What the ways must be like. */
export interface WayWishes {
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly direction: (typeof directions)[number] | null;
}

interface Props {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
  readonly asOf: string;
  readonly ways: WayWishes;
}

const viaAtMost = 5;
const avoidAtMost = 20;

/** By way of some things, around others, with the flow or against it. */
const Ways = ({ via, avoid, direction }: WayWishes) => (
  <details class="ways" open={via.length + avoid.length > 0 || direction !== null}>
    <summary>{say('ways')}</summary>
    <div class="ways-grid">
      <Picked
        label={say('via')}
        ids={via}
        most={viaAtMost}
        onChange={(ids) => setQuery({ via: ids.join(';') })}
      />
      <Picked
        label={say('avoid')}
        ids={avoid}
        most={avoidAtMost}
        onChange={(ids) => setQuery({ avoid: ids.join(';') })}
      />
      <label class="field">
        {say('direction')}
        <select
          value={direction ?? 'along'}
          onChange={({ currentTarget: { value } }) => setQuery({ dir: value === 'along' ? null : value })}
        >
          {directions.map((one) => (
            <option key={one} value={one}>
              {sayCode('dir', one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  </details>
);

/** What to ask. The text of the two boxes is settled by Enter, by a suggestion, and by going on to something else. */
export function LinksForm({ from, to, hops, asOf, ways }: Props) {
  const shown = { from: useEntityName(from), to: useEntityName(to) };
  const settle = (change: { from?: string; to?: string }): void => setQuery(change, { push: true });
  const side = (name: 'from' | 'to') => (
    <Suggest
      label={say(name)}
      kinds={['entity']}
      value={shown[name]}
      onPick={(hit) => {
        settle({ [name]: hitTitle(hit) });
        return hitTitle(hit);
      }}
      onEnter={(text) => settle({ [name]: text })}
      onLeave={(text) => settle({ [name]: text })}
    />
  );
  return (
    <form class="panel ask-form" onSubmit={(event) => event.preventDefault()}>
      {side('from')}
      <button
        type="button"
        class="icon-button swap"
        aria-label={say('swap')}
        onClick={() => settle({ from: to, to: from })}
      >
        <SwapIcon />
      </button>
      {side('to')}
      <label class="field small">
        {say('max_hops')}
        <input
          type="number"
          min={1}
          max={8}
          value={hops}
          onChange={(event) => setQuery({ hops: event.currentTarget.value })}
        />
      </label>
      <DateField
        label={say('as_of')}
        value={asOf}
        hint={say('as_of_hint')}
        small
        onChange={(day) => setQuery({ asOf: day })}
      />
      <Ways {...ways} />
    </form>
  );
}
