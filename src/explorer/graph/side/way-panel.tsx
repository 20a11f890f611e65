import { say } from '../../lib/lang';
import { HopChain } from '../../parts/hop-chain';
import { Cuts, Why } from '../../parts/why';
import { type SideProps } from './props';

/** The path that is drawn, why it comes where it does, and the others there are. */
export const WayPanel = ({ ways, way, actions }: Pick<SideProps, 'ways' | 'way' | 'actions'>) =>
  ways && way ? (
    <section class="panel path-panel">
      {ways.paths.length > 1 && (
        <div class="segmented" role="group" aria-label={say('as_paths')}>
          {ways.paths.map((one, i) => (
            <button key={i} type="button" aria-pressed={one === way} onClick={() => actions.way(i)}>
              {i + 1}
            </button>
          ))}
        </div>
      )}
      <HopChain path={way} />
      <Why cost={way} before={ways.paths[ways.paths.indexOf(way) - 1]} />
      <Cuts {...ways} />
    </section>
  ) : null;
