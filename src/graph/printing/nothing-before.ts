import { type Before } from '../recording/before';

/** What stands before the first thing is recorded. */
export const nothingBefore: Before = {
  revision: 0,
  seedHash: null,
  own: new Map(),
  stated: [],
  taken: new Map(),
  mentions: [],
  ownResolutions: new Map(),
  takenResolutions: new Map(),
  holdings: new Map(),
  entities: new Map(),
  redirects: new Map(),
  indicators: new Map(),
  articles: new Map(),
  sources: new Map(),
};
