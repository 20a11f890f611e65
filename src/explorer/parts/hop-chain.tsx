import { nameOf, say, sayCode } from '../lib/lang';
import { type Hop, type Path } from '../lib/types';
import { EntityLink } from './entity-link';
import { openStatements } from './open';

const hopWord = ({ relation }: Hop): string => sayCode('rel', relation);

const hopTitle = (hop: Hop): string =>
  `${nameOf(hop.source)} ${hop.direction === 'FORWARD' ? '→' : '←'} ${hopWord(hop)} → ${nameOf(hop.target)}, ${sayCode('origin', hop.origin)}: ${hop.evidence[0]?.quote.slice(0, 80) ?? hop.citation?.title ?? ''}`;

const Step = ({ hop }: { hop: Hop }) => (
  <button
    type="button"
    class={`hop ${hop.origin === 'background' ? 'background' : 'reported'} ${hop.direction === 'FORWARD' ? 'forward' : 'backward'}`}
    aria-label={hopTitle(hop)}
    title={hop.evidence[0]?.quote.slice(0, 200) ?? hop.citation?.title ?? say('evidence')}
    onClick={() => openStatements(hop.statements.map(({ id }) => id))}
  >
    <span class="hop-word">{hopWord(hop)}</span>
    <span class="hop-line" aria-hidden="true" />
  </button>
);

/** A path drawn step by step: solid where an article reports the step, dashed where it is background. Each opens its words. */
export function HopChain({ path, strong }: { path: Path; strong?: string }) {
  const [first] = path.hops;
  if (!first) return null;
  return (
    <div class="chain-box">
      <ol class="chain">
        <li>
          <span class={`stop ${first.source.id === strong ? 'strong' : ''}`}>
            <EntityLink entity={first.source} />
          </span>
        </li>
        {path.hops.map((hop, i) => (
          <li key={i}>
            <Step hop={hop} />
            <span class={`stop ${hop.target.id === strong ? 'strong' : ''}`}>
              <EntityLink entity={hop.target} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
