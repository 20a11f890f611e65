import { count, say } from '../lib/lang';

/** How many more there are, and the way to them. */
export const More = ({ all, shown, onMore }: { all: number; shown: number; onMore: () => void }) =>
  all > shown ? (
    <p class="more">
      <button type="button" onClick={onMore}>
        {say('more_n', { n: count(all - shown) })}
      </button>
    </p>
  ) : null;
