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

const onPhone = matchMedia('(max-width: 40rem)');

const hint = (big: boolean): string => {
  if (!big) return say('search_short');
  return say(onPhone.matches ? 'search_hint_phone' : 'search_hint');
};

/** The search of the whole graph; `/` focuses it. */
export const SearchBox = ({ big = false, text = '' }: { big?: boolean; text?: string }) => (
  <div class={`search-box ${big ? 'big' : ''}`} role="search">
    <SearchIcon />
    <Suggest
      label={say('search')}
      hideLabel
      value={text}
      inputId="search"
      placeholder={hint(big)}
      onPick={(hit) => openHit(hit)}
      onEnter={(text) => go(address('/search', { q: text }))}
    />
    {big && <kbd aria-hidden="true">/</kbd>}
  </div>
);
