import { count, cut, say, titleOf } from '../lib/lang';
import { type Connection } from '../lib/types';
import { articleAddress } from '../parts/quote';
import { type Mention } from './ask';
import { grouped } from '../lib/grouped';

/** Where it is named: each place leads into the article. */
export const Mentions = ({ mentions }: { mentions: Connection<Mention> }) => (
  <section class="panel">
    <h2>
      {say('mentions')} <small class="faint n">{count(mentions.totalCount)}</small>
    </h2>
    {mentions.nodes.length === 0 && <p class="faint">{say('mentions_none')}</p>}
    {grouped(mentions.nodes, ({ article }) => article?.id ?? '').map(([id, list]) => (
      <div key={id} class="mention-group">
        <a href={articleAddress(id)}>{titleOf(list[0]?.article ?? { id, title: null })}</a>
        <span class="faint">
          {[list[0]?.article?.publisher, list[0]?.article?.publishedOn].filter(Boolean).join(' · ')}
        </span>
        <p>
          {list.map((mention, i) => (
            <a key={i} class="chip" lang="zh" href={articleAddress(id, mention.start)}>
              {cut(mention.text, 30)}
            </a>
          ))}
        </p>
      </div>
    ))}
  </section>
);
