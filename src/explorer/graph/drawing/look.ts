import { colour } from '../../lib/theme';

type Attributes = Record<string, unknown>;

/** What stands out in a drawing. */
export interface Look {
  readonly selected: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Keys of edges that stand out. */
  readonly strong: ReadonlySet<string>;
}

export const plainLook: Look = { selected: new Set(), pinned: new Set(), strong: new Set() };

export function nodeLook({ selected, pinned }: Look, id: string, data: Attributes): Attributes {
  if (!selected.has(id) && !pinned.has(id)) return data;
  return { ...data, highlighted: selected.has(id), zIndex: 1 };
}

export const edgeLook = ({ strong }: Look, key: string, data: Attributes): Attributes =>
  strong.has(key) ? { ...data, color: colour('t-Project'), size: 4, zIndex: 1 } : data;
