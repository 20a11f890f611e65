import { count, say, sayCode } from '../lib/lang';
import { TypeDot } from '../parts/icons';
import { type Overview, sum } from './ask';

const Big = ({ n, word, href }: { n: number; word: string; href?: string }) => {
  const inner = (
    <>
      <b>{count(n)}</b> {word}
    </>
  );
  return href ? (
    <a class="big-count" href={href}>
      {inner}
    </a>
  ) : (
    <span class="big-count">{inner}</span>
  );
};

/** How much there is, and of which types. */
export const Counts = ({ overview }: { overview: Overview }) => (
  <section class="panel">
    <h2>
      {say('in_graph')} <small class="faint n">{say('revision', { n: count(overview.revision) })}</small>
    </h2>
    <div class="big-counts">
      <Big n={sum(overview.entities)} word={say('entities')} />
      <Big n={sum(overview.relations)} word={say('relations')} />
      <Big n={overview.observations} word={say('observations')} />
      <Big n={overview.indicators} word={say('indicators')} href="/charts" />
      <Big n={overview.articles} word={say('articles_n')} href="/articles" />
    </div>
    <ul class="bars">
      {[...overview.entities]
        .sort((a, b) => b.count - a.count)
        .map(({ type, count: n }) => (
          <li key={type}>
            <span>
              <TypeDot type={type} /> {sayCode('type', type)}
            </span>
            <meter
              min={0}
              max={Math.max(...overview.entities.map((one) => one.count))}
              value={n}
              aria-label={sayCode('type', type)}
            />
            <span class="n">{count(n)}</span>
          </li>
        ))}
    </ul>
  </section>
);
