import { say } from '../lib/lang';
import { address, go } from '../lib/router';
import { entityAddress } from './entity-link';
import { SearchIcon } from './icons';
import { openStatements } from './open';
import { articleAddress } from './quote';
import { type Hit } from './hit';
import { Suggest } from './suggest';

/** Where a hit leads; a statement opens beside the page. */
export function openHit({ kind, id }: Hit): void {
  if (kind === 'statement') openStatements([id]);
  else if (kind === 'entity') go(entityAddress(id));
  else go(kind === 'indicator' ? address('/charts', { indicator: id }) : articleAddress(id));
}

/** The search of the whole graph; `/` focuses it. */
export const SearchBox = ({ big = false }: { big?: boolean }) => (
  <div class={`search-box ${big ? 'big' : ''}`} role="search">
    <SearchIcon />
    <Suggest
      label={say('search')}
      hideLabel
      inputId="search"
      placeholder={say(big ? 'search_hint' : 'search_short')}
      onPick={(hit) => openHit(hit)}
      onEnter={(text) => go(address('/search', { q: text }))}
    />
    {big && <kbd aria-hidden="true">/</kbd>}
  </div>
);
