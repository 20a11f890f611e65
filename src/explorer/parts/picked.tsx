import { cut, say } from '../lib/lang';
import { useEntityName } from '../lib/use-entity-name';
import { Suggest } from './suggest';

/** An entity that was chosen, and the way to leave it out again. */
export function EntityChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const name = cut(useEntityName(id), 40);
  return (
    <span class="chip">
      {name}
      <button type="button" class="chip-x" aria-label={`${say('remove')}: ${name}`} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}

interface Props {
  readonly label: string;
  readonly ids: readonly string[];
  readonly most: number;
  readonly onChange: (ids: readonly string[]) => void;
}

/** A box that several entities can be put in. */
export const Picked = ({ label, ids, most, onChange }: Props) => (
  <div class="picked">
    {ids.length < most && (
      <Suggest label={label} kinds={['entity']} onPick={({ id }) => onChange([...new Set([...ids, id])])} />
    )}
    <p>
      {ids.map((id) => (
        <EntityChip key={id} id={id} onRemove={() => onChange(ids.filter((other) => other !== id))} />
      ))}
    </p>
  </div>
);
