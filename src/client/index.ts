/** A typed client of the API: `import { createClient } from 'indicator-graph/client'`. */
export {
  type ApiError,
  type Client,
  ClientError,
  type ClientOptions,
  createClient,
  type ObservationRow,
  type RowOptions,
} from './client';
export { type Result, type Selection, type TypeName } from './selection';
export type * from './generated';
