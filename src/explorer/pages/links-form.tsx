import { useState } from 'preact/hooks';
import { say, sayCode } from '../lib/lang';
import { setQuery } from '../lib/router';
import { useEntityName } from '../lib/use-entity-name';
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

/** The text of the two boxes, settled by Enter, a suggestion, or the button. */
export function LinksForm({ from, to, hops, asOf, ways }: Props) {
  const [ends, setEnds] = useState({ from, to });
  const shown = { from: useEntityName(ends.from), to: useEntityName(ends.to) };
  const settle = (change: Partial<typeof ends>): void => {
    const next = { ...ends, ...change };
    setEnds(next);
    setQuery(next, { push: true });
  };
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
    />
  );
  return (
    <form class="panel ask-form" onSubmit={(event) => event.preventDefault()}>
      {side('from')}
      <button
        type="button"
        class="icon-button swap"
        aria-label={say('swap')}
        onClick={() => settle({ from: ends.to, to: ends.from })}
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
      <label class="field small">
        {say('as_of')}
        <input
          type="date"
          value={asOf}
          title={say('as_of_hint')}
          onChange={(event) => setQuery({ asOf: event.currentTarget.value })}
        />
      </label>
      <Ways {...ways} />
    </form>
  );
}
