import { lang } from '../lib/lang';
import { type Basis, type ObservationKind } from '../lib/types';

export const dashboardsQuery = `query Dashboards {
  dashboards {
    dashboards {
      id titleZh titleHant titleEn aboutZh aboutHant aboutEn
      tiles { kind width titleZh titleHant titleEn textZh textHant textEn from to maxHops mode indicator subjects figure basis period value }
    }
    problems { file line code at detail message }
  }
}`;

/** One tile of a page, as its file has it. */
export interface Tile {
  readonly kind: string;
  readonly width: string;
  readonly titleZh: string | null;
  readonly titleHant: string | null;
  readonly titleEn: string | null;
  readonly textZh: string | null;
  readonly textHant: string | null;
  readonly textEn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly maxHops: number | null;
  readonly mode: 'series' | 'compare' | null;
  readonly indicator: string | null;
  readonly subjects: readonly string[];
  readonly figure: ObservationKind | null;
  readonly basis: Basis | null;
  readonly period: string | null;
  readonly value: string | null;
}

export interface Dashboard {
  readonly id: string;
  readonly titleZh: string;
  readonly titleHant: string;
  readonly titleEn: string;
  readonly aboutZh: string | null;
  readonly aboutHant: string | null;
  readonly aboutEn: string | null;
  readonly tiles: readonly Tile[];
}

/** What is wrong in a file, and on which line. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly at: string;
  readonly detail: string;
  /** In English. */
  readonly message: string;
}

export interface Dashboards {
  readonly dashboards: {
    readonly dashboards: readonly Dashboard[];
    readonly problems: readonly Mistake[];
  };
}

/** What a file says, in the language of the reader. */
export const inLang = (zh: string | null, hant: string | null, en: string | null): string =>
  ({ 'zh-Hans': zh, 'zh-Hant': hant, en })[lang.get()] ?? zh ?? '';

export const titleOf = (one: Pick<Tile, 'titleZh' | 'titleHant' | 'titleEn'>): string =>
  inLang(one.titleZh, one.titleHant, one.titleEn);

export interface TileProps {
  readonly tile: Tile;
  /** Of the graph: what a tile shows is asked again when it changes. */
  readonly revision: number;
}
