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
  const others = subjects.filter(({ id }) => !spec.subjects.includes(id)).slice(0, offeredAtMost);
  const set = (ids: readonly string[]): void => setQuery({ subject: ids.join(';') });
  return (
    <p class="chart-subjects">
      {spec.subjects.map((id) => (
        <EntityChip key={id} id={id} onRemove={() => set(spec.subjects.filter((other) => other !== id))} />
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
