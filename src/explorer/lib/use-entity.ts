import { entityFields } from './fragments';
import { nameIn } from './lang';
import { type EntityCard } from './types';
import { useQuery } from './use-query';

const nameQuery = `query EntityName($name: String!) { entity(name: $name) { ${entityFields} } }`;

const isId = (text: string): boolean => /^e_[0-9a-f]{20}$/.test(text);

/** What an address names, by id or in words; null until it is known, and where nothing or more than one thing is called so. */
export function useEntity(text: string | null): EntityCard | null {
  const answer = useQuery<{ entity: EntityCard }>(nameQuery, text === null ? null : { name: text });
  return answer.state === 'ready' ? answer.data.entity : null;
}

/** The name of what an address gives by id; any other text stays as it is. */
export function useEntityName(text: string): string {
  const entity = useEntity(isId(text) ? text : null);
  return entity === null ? text : nameIn(entity);
}
