import { say, sayCode } from '../../lib/lang';
import { setQuery } from '../../lib/router';
import { DateField } from '../../parts/date-field';
import { printList } from '../address';
import { countBy } from '../model';
import { type SideProps } from './props';

const toggled = (set: ReadonlySet<string>, item: string): string =>
  printList(set.has(item) ? [...set].filter((other) => other !== item) : [...set, item]);

interface ChipsProps<T extends string> {
  readonly title: string;
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: ReadonlySet<T>;
  readonly name: 'rel' | 'type';
}

function Chips<T extends string>({ title, counts, chosen, name }: ChipsProps<T>) {
  const all = [...new Set([...counts.keys(), ...chosen])];
  return (
    <fieldset class="chips">
      <legend>{title}</legend>
      {all.map((item) => (
        <button
          key={item}
          type="button"
          class="chip"
          aria-pressed={chosen.has(item)}
          onClick={() => setQuery({ [name]: toggled(chosen, item) })}
        >
          {sayCode(name, item)} <span class="n faint">{counts.get(item) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  );
}

const origins = ['', 'reported', 'background'] as const;

/** What the reader wants to see: by relation, type, origin and date; all of it stands in the address. */
export const FilterPanel = ({ whole, filters, asOf }: Pick<SideProps, 'whole' | 'filters' | 'asOf'>) => (
  <details class="panel" open>
    <summary>{say('filters')}</summary>
    <Chips
      title={say('relation')}
      counts={countBy(whole.edges.values(), ({ type }) => type)}
      chosen={filters.relations}
      name="rel"
    />
    <Chips
      title={say('type')}
      counts={countBy(whole.nodes.values(), ({ type }) => type)}
      chosen={filters.types}
      name="type"
    />
    <fieldset class="chips">
      <legend>{say('origin')}</legend>
      <div class="segmented">
        {origins.map((origin) => (
          <button
            key={origin}
            type="button"
            aria-pressed={(filters.origin ?? '') === origin}
            onClick={() => setQuery({ origin })}
          >
            {origin === '' ? say('all') : sayCode('origin', origin)}
          </button>
        ))}
      </div>
    </fieldset>
    <DateField
      label={say('as_of')}
      value={asOf ?? ''}
      hint={say('as_of_hint')}
      onChange={(day) => setQuery({ asOf: day })}
    />
  </details>
);
