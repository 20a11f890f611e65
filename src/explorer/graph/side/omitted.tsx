import { count, nameOf, say, sayCode } from '../../lib/lang';
import { type SideProps } from './props';

/** What a cap left out, and the way to more of it. */
export const Omitted = ({ brought, actions }: Pick<SideProps, 'brought' | 'actions'>) => {
  const short = brought.filter(({ omitted }) => omitted > 0);
  return short.length === 0 ? null : (
    <section class="panel">
      <ul class="plain">
        {short.map(({ center, omitted, expansion }) => (
          <li key={`${expansion.id}${expansion.relation}`} class="row">
            <span>
              {nameOf(center)}
              {expansion.relation && ` · ${sayCode('rel', expansion.relation)}`}
            </span>
            <button type="button" disabled={expansion.most >= 1000} onClick={() => actions.more(expansion)}>
              {say('and_more', { n: count(omitted) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
