import { count, lang, say, sayCode } from '../lib/lang';
import { type Cut } from '../lib/types';
import { EntityLink } from './entity-link';
import { type Cost, whyHere } from './why-here';

/** Why something stands where it does in its list, after the one before it. */
export const Why = ({ cost, before }: { cost: Cost; before: Cost | undefined }) => (
  <details class="why">
    <summary>{say('why_here')}</summary>
    <p>{whyHere(cost, before)}</p>
  </details>
);

const cutWords = ({ bound, max, message }: Cut): string =>
  lang.get() === 'en' ? message : sayCode('cut', bound).replace('{max}', count(max));

/** What kept an answer from being whole, and where. */
export const Cuts = ({ truncated, cuts }: { truncated: boolean; cuts: readonly Cut[] }) =>
  truncated ? (
    <div class="note warn" role="note">
      <p>{say('truncated')}</p>
      <ul>
        {cuts.map((one) => (
          <li key={one.bound}>
            {cutWords(one)}{' '}
            {one.at.map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  ) : null;
