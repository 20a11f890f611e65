import { useState } from 'preact/hooks';
import { entityQuery, type EntityAnswer } from '../entity/ask';
import { Decisions } from '../entity/decisions';
import { Figures } from '../entity/figures';
import { Mentions } from '../entity/mentions';
import { Names } from '../entity/names';
import { Relations, relationWord } from '../entity/relations';
import { aside, cut, isConverted, nameIn, nameOf, otherLang, otherName, say } from '../lib/lang';
import { address } from '../lib/router';
import { useTitle } from '../lib/title';
import { useHash } from '../lib/use-hash';
import { useQuery } from '../lib/use-query';
import { Behind } from '../parts/behind';
import { TypeTag } from '../parts/entity-link';
import { Asked, Empty } from '../parts/states';

const step = 100;

const Head = ({ entity, asked }: { entity: EntityAnswer; asked: string }) => (
  <header class="entity-head">
    <TypeTag type={entity.type} />
    <h1>{nameOf(entity)}</h1>
    <p class="faint">
      <span class="other-name" lang={otherLang()}>
        {otherName(entity)}
      </span>
      {nameIn(entity).length > 80 && aside(say('too_long'))}
      {isConverted(entity) && aside(say('converted'))}
    </p>
    {asked !== entity.id && /^e_/.test(asked) && (
      <p class="note">{say('joined_into', { id: cut(asked, 30) })}</p>
    )}
    <p class="row">
      <a class="button" href={address('/graph', { of: entity.id })}>
        {say('open_graph')}
      </a>
      {entity.relationCounts.map(({ type, direction, count }) => (
        <a key={type + direction} class="chip" href={address('/graph', { of: entity.id, rel: type })}>
          {relationWord(type, direction)} <span class="n faint">{count}</span>
        </a>
      ))}
    </p>
  </header>
);

interface ShownProps {
  readonly entity: EntityAnswer;
  readonly asked: string;
  readonly onMore: (what: 'figures' | 'relations') => void;
}

function Shown({ entity, asked, onMore }: ShownProps) {
  useTitle(nameOf(entity));
  useHash(entity.id);
  return (
    <>
      <Head entity={entity} asked={asked} />
      <div class="entity-grid">
        <div>
          <Figures entity={entity} onMore={() => onMore('figures')} />
          <Relations entity={entity} onMore={() => onMore('relations')} />
        </div>
        <div>
          <Names entity={entity} />
          <Decisions entity={entity} />
          <Mentions mentions={entity.mentions} />
        </div>
      </div>
    </>
  );
}

/** All that the graph has about one thing, dated and sourced. */
export function EntityPage({ id }: { id: string }) {
  const [sizes, setSizes] = useState({ figures: step, relations: step });
  const variables = { name: id, ...sizes };
  const answer = useQuery<{ entity: EntityAnswer }>(entityQuery, variables);
  return (
    <div class="page">
      <Asked answer={answer}>
        {({ entity }) => (
          <>
            <Shown
              entity={entity}
              asked={id}
              onMore={(what) => setSizes({ ...sizes, [what]: Math.min(1000, sizes[what] + step) })}
            />
            <Behind query={entityQuery} variables={variables} />
          </>
        )}
      </Asked>
      {answer.state === 'idle' && <Empty title={say('failed_not_found')} />}
    </div>
  );
}
