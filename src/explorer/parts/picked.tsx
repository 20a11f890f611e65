import { useEffect } from 'preact/hooks';
import { cut, nameIn, say } from '../lib/lang';
import { useEntity } from '../lib/use-entity';
import { Suggest } from './suggest';

interface ChipProps {
  /** Its id, or what it is called. */
  readonly id: string;
  readonly onRemove: () => void;
  /** Which one it is, once that is known. */
  readonly onKnown?: (id: string) => void;
}

/** An entity that was chosen, and the way to leave it out again. */
export function EntityChip({ id, onRemove, onKnown }: ChipProps) {
  const entity = useEntity(id);
  const name = cut(entity === null ? id : nameIn(entity), 40);
  useEffect(() => {
    if (entity) onKnown?.(entity.id);
  }, [entity?.id]);
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
