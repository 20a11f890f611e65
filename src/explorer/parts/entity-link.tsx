import { nameIn, nameOf, otherName, sayCode } from '../lib/lang';
import { type EntityCard } from '../lib/types';
import { TypeDot } from './icons';

export const entityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`;

interface Props {
  readonly entity: EntityCard;
  /** Also says the name in the other language. */
  readonly both?: boolean;
}

export const EntityLink = ({ entity, both = false }: Props) => (
  <a
    class="entity"
    href={entityAddress(entity.id)}
    title={`${sayCode('type', entity.type)} · ${nameIn(entity).slice(0, 300)}`}
  >
    <TypeDot type={entity.type} />
    <span class="entity-name">{nameOf(entity)}</span>
    {both && otherName(entity) && <span class="entity-other">{otherName(entity)}</span>}
  </a>
);

export const TypeTag = ({ type }: { type: EntityCard['type'] }) => (
  <span class="tag">
    <TypeDot type={type} />
    {sayCode('type', type)}
  </span>
);
