import { entityFields } from './fragments';
import { nameIn } from './lang';
import { type EntityCard } from './types';
import { useQuery } from './use-query';

const nameQuery = `query EntityName($name: String!) { entity(name: $name) { ${entityFields} } }`;

const isId = (text: string): boolean => /^e_[0-9a-f]{20}$/.test(text);

/** The name of what an address gives by id; any other text stays as it is. */
export function useEntityName(text: string): string {
  const answer = useQuery<{ entity: EntityCard }>(nameQuery, isId(text) ? { name: text } : null);
  return answer.state === 'ready' ? nameIn(answer.data.entity) : text;
}
