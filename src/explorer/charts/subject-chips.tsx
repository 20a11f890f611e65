import { useState } from 'preact/hooks';
import { cut, nameOf } from '../lib/lang';
import { setQuery } from '../lib/router';
import { EntityChip } from '../parts/picked';
import { type Facets } from './facets';
import { type ChartSpec } from './spec';

const offeredAtMost = 12;

interface Props {
  readonly spec: ChartSpec;
  readonly rows: Facets['observations']['nodes'];
}

/** Whose figures are shown, each with the way to leave it out, and whose else there are. */
export function SubjectChips({ spec, rows }: Props) {
  const subjects = [...new Map(rows.map(({ subject }) => [subject.id, subject])).values()];
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const chosen = new Set(spec.subjects.map((text) => known.get(text) ?? text));
  const others = subjects.filter(({ id }) => !chosen.has(id)).slice(0, offeredAtMost);
  const set = (ids: readonly string[]): void => setQuery({ subject: ids.join(';') });
  return (
    <p class="chart-subjects">
      {spec.subjects.map((id) => (
        <EntityChip
          key={id}
          id={id}
          onRemove={() => set(spec.subjects.filter((other) => other !== id))}
          onKnown={(found) => setKnown((all) => new Map([...all, [id, found]]))}
        />
      ))}
      {others.map((subject) => (
        <button
          key={subject.id}
          type="button"
          class="chip"
          onClick={() => set([...spec.subjects, subject.id])}
        >
          + {cut(nameOf(subject), 30)}
        </button>
      ))}
    </p>
  );
}
