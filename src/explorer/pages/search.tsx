import { cut, say } from '../lib/lang';
import { usePlace } from '../lib/router';
import { useQuery } from '../lib/use-query';
import { HitName, HitOther, isTitle } from '../parts/hit-name';
import { TypeDot } from '../parts/icons';
import { openHit } from '../parts/search-box';
import { Asked, Empty } from '../parts/states';
import { type Found, type Hit, hitKind, searchQuery } from '../parts/hit';

const shown = 100;

const Result = ({ hit }: { hit: Hit }) => (
  <li>
    <button type="button" class={`result of-${hit.kind}`} onClick={() => openHit(hit)}>
      {hit.item?.__typename === 'Entity' ? (
        <TypeDot type={hit.item.type} />
      ) : (
        <span class={`dot kind-${hit.kind}`} aria-hidden="true" />
      )}
      <span>
        <HitName hit={hit} />{' '}
        {hit.kind !== 'statement' && !isTitle(hit) && <HitOther hit={hit} text={cut(hit.matched, 80)} />}
      </span>
      <span class="option-kind">{hitKind(hit)}</span>
    </button>
  </li>
);

export function SearchPage() {
  const text = (usePlace().query.get('q') ?? '').trim();
  const answer = useQuery<Found>(searchQuery, text === '' ? null : { text, first: shown, kinds: null });
  return (
    <div class="page narrow">
      <h1>{say('search_results', { text: cut(text, 60) })}</h1>
      <Asked answer={answer} idle={<Empty title={say('search_hint')} />}>
        {({ search }) =>
          search.nodes.length === 0 ? (
            <Empty title={say('search_none', { text: cut(text, 60) })} />
          ) : (
            <>
              <ul class="results">
                {search.nodes.map((hit) => (
                  <Result key={hit.id} hit={hit} />
                ))}
              </ul>
              {search.totalCount > search.nodes.length && (
                <p class="note">{say('search_more', { n: search.nodes.length })}</p>
              )}
            </>
          )
        }
      </Asked>
    </div>
  );
}
