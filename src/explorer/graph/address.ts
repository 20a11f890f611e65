import { type Point } from './layout';

/** One step of exploring: an entity with what stands around it, over one relation or all, up to a number of neighbours. */
export interface Expansion {
  readonly id: string;
  readonly relation: string | null;
  readonly most: number;
}

export const firstMost = 25;
export const moreMost = (most: number): number => Math.min(1000, most * 4);

// Ids and names may hold anything; the separators are kept out of them.
const shield = (text: string): string =>
  text.replace(/[~;*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
const unshield = (text: string): string =>
  text.replace(/%(7e|3b|2a)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** `id`, `id~PRODUCES`, `id~PRODUCES~100`, joined with `;`. */
export const printExpansions = (list: readonly Expansion[]): string =>
  list
    .map(({ id, relation, most }) =>
      [shield(id), relation ?? (most === firstMost ? '' : '*'), most === firstMost ? '' : String(most)]
        .filter((part) => part !== '')
        .join('~'),
    )
    .join(';');

export const parseExpansions = (text: string): readonly Expansion[] =>
  text
    .split(';')
    .filter((part) => part !== '')
    .slice(0, 60)
    .map((part) => {
      const [id = '', relation = '*', most = ''] = part.split('~');
      return {
        id: unshield(id),
        relation: relation === '*' || !/^[A-Z_]+$/.test(relation) ? null : relation,
        most: Math.min(1000, Math.max(1, Number(most) || firstMost)),
      };
    });

/** `id~x~y` joined with `;`: where pinned nodes stand. */
export const printPins = (pins: ReadonlyMap<string, Point>): string =>
  [...pins].map(([id, { x, y }]) => `${shield(id)}~${Math.round(x)}~${Math.round(y)}`).join(';');

export const parsePins = (text: string): ReadonlyMap<string, Point> =>
  new Map(
    text
      .split(';')
      .map((part) => part.split('~'))
      .flatMap(([id, x, y]) => {
        const point = { x: Number(x), y: Number(y) };
        return id && Number.isFinite(point.x) && Number.isFinite(point.y)
          ? [[unshield(id), point] as const]
          : [];
      }),
  );

export const printList = (items: Iterable<string>): string => [...items].map(shield).join(';');

export const parseList = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(';')
    .filter((part) => part !== '')
    .map(unshield);
