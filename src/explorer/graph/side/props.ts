import { type EntityCard, type Path } from '../../lib/types';
import { type Actions } from '../actions';
import { type Brought, type Ways } from '../load';
import { type Filters, type Net } from '../model';

/** What the panels beside the drawing show, and what a reader does with them. */
export interface SideProps {
  readonly whole: Net;
  readonly net: Net;
  readonly filters: Filters;
  readonly brought: readonly Brought[];
  readonly selected: readonly EntityCard[];
  readonly pinned: ReadonlySet<string>;
  readonly asOf: string | null;
  readonly ways: Ways | null;
  /** The one that is drawn. */
  readonly way: Path | null;
  readonly actions: Actions;
}
