import { nameOf, say } from '../lib/lang';
import { address } from '../lib/router';
import { type EntityCard, type Statement } from '../lib/types';
import { firstQuestion } from '../parts/first-question';

/** Whom the newest statements are about: the questions to start from are asked of what is really there. */
function known(newest: readonly Statement[]): { subject: EntityCard | null; people: EntityCard | null } {
  const observation = newest.find((s) => s.__typename === 'Observation' && s.kind === 'change');
  const post = newest.find((s) => s.__typename === 'Relation' && s.type === 'HOLDS_POST_IN');
  return {
    subject: observation?.__typename === 'Observation' ? observation.subject : null,
    people: post?.__typename === 'Relation' ? post.to : null,
  };
}

/** Where to begin, the question of oil and textiles first. */
export function Questions({ newest }: { newest: readonly Statement[] }) {
  const { subject, people } = known(newest);
  const any = newest.flatMap((s) => (s.__typename === 'Relation' ? [s.from] : []))[0];
  return (
    <section class="panel questions">
      <h2>{say('start_here')}</h2>
      <ul>
        <li>
          <a class="lead-question" href={firstQuestion()}>
            {say('q_links')}
          </a>
        </li>
        {subject && (
          <li>
            <a href={`/entity/${subject.id}#figures`}>{say('q_figures', { name: nameOf(subject) })}</a>
          </li>
        )}
        {(people ?? any) && (
          <li>
            <a href={address('/graph', { of: (people ?? any)?.id ?? '' })}>
              {say('q_around', { name: nameOf(people ?? any ?? { name: '', nameHant: null, nameEn: null }) })}
            </a>
          </li>
        )}
        <li>
          <a href={address('/charts', { mode: 'ranking', indicator: '产能', kind: 'capacity' })}>
            {say('q_capacity')}
          </a>
        </li>
      </ul>
    </section>
  );
}
