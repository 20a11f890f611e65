import { useState } from 'preact/hooks';
import { observationFields, pageFields, relationFields } from '../lib/fragments';
import { cut, listed, nameIn, nameOf, otherName, say, sayCode, titleOf } from '../lib/lang';
import { address } from '../lib/router';
import {
  type ArticleCard,
  type Connection,
  type EntityCard,
  type Observation,
  type Relation,
  type RelationType,
} from '../lib/types';
import { useQuery } from '../lib/use-query';
import { Behind } from '../parts/behind';
import { TypeTag } from '../parts/entity-link';
import { articleAddress, webAddress } from '../parts/quote';
import { Spark } from '../parts/spark';
import { Asked, Empty } from '../parts/states';
import { measureText, StatementLine } from '../parts/statement-line';

const entityQuery = `query Entity($name: String!, $figures: Int!, $relations: Int!) {
  entity(name: $name) {
    id type name nameHant nameEn aliases scope
    identifiers { wikidata uscc stockCode divisionCode }
    relationCounts { type direction count }
    observations(first: $figures) { ${pageFields} nodes { __typename ${observationFields} } }
    relations(first: $relations) { ${pageFields} nodes { __typename ${relationFields} } }
    mentions(first: 50) { totalCount nodes { text start end rule article { id title publisher publishedOn } } }
    resolutions { id text features score author }
  }
}`;

interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly article: ArticleCard | null;
}

interface Resolution {
  readonly id: string;
  readonly text: string;
  readonly features: string;
  readonly score: number;
  readonly author: string;
}

interface EntityAnswer extends EntityCard {
  readonly aliases: readonly string[];
  readonly scope: string;
  readonly identifiers: Readonly<Record<'wikidata' | 'uscc' | 'stockCode' | 'divisionCode', string | null>>;
  readonly relationCounts: readonly {
    readonly type: RelationType;
    readonly direction: 'out' | 'in';
    readonly count: number;
  }[];
  readonly observations: Connection<Observation>;
  readonly relations: Connection<Relation>;
  readonly mentions: Connection<Mention>;
  readonly resolutions: readonly Resolution[];
}

const Fact = ({ name, value }: { name: string; value: string | null }) =>
  value ? (
    <div>
      <dt>{name}</dt>
      <dd>{cut(value, 400)}</dd>
    </div>
  ) : null;

const wikidata = (id: string | null): string | null =>
  id !== null && /^Q\d+$/.test(id) ? webAddress(`https://www.wikidata.org/wiki/${id}`) : null;

const Names = ({ entity }: { entity: EntityAnswer }) => (
  <section class="panel">
    <h2>{say('names')}</h2>
    <dl class="facts">
      <Fact name={say('name_hans')} value={entity.name} />
      <Fact name={say('name_hant')} value={entity.nameHant} />
      <Fact name={say('name_en')} value={entity.nameEn} />
      <Fact name={say('aliases')} value={listed(entity.aliases.slice(0, 30).map((alias) => cut(alias)))} />
      <Fact name={say('scope')} value={entity.scope} />
      <Fact name="USCC" value={entity.identifiers.uscc} />
      <Fact name="Stock" value={entity.identifiers.stockCode} />
      <Fact name="GB/T 2260" value={entity.identifiers.divisionCode} />
    </dl>
    {wikidata(entity.identifiers.wikidata) && (
      <a href={wikidata(entity.identifiers.wikidata) ?? ''} target="_blank" rel="noopener noreferrer">
        Wikidata {entity.identifiers.wikidata}
      </a>
    )}
  </section>
);

/** Figures that may share an axis: one indicator, object, kind, basis and unit. */
const groupKey = (o: Observation): string =>
  JSON.stringify([o.indicator.id, o.of.map(({ id }) => id), o.qualifiers, o.kind, o.basis, o.normalizedUnit]);

function grouped<T>(
  list: readonly T[],
  key: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

const FigureGroup = ({ id, list }: { id: string; list: readonly Observation[] }) => {
  const [first] = list;
  if (!first) return null;
  return (
    <section class="figure-group">
      <header>
        <h3>{measureText(first)}</h3>
        <Spark list={list} />
        <a
          class="button small"
          href={address('/charts', {
            indicator: first.indicator.id,
            subject: id,
            kind: first.kind,
            basis: first.basis,
          })}
          aria-label={say('chart_of', { name: measureText(first) })}
        >
          {say('open_chart')}
        </a>
      </header>
      <ul class="lines">
        {list.map((observation) => (
          <li key={observation.id}>
            <StatementLine statement={observation} bare />
          </li>
        ))}
      </ul>
    </section>
  );
};

const More = ({ all, shown, onMore }: { all: number; shown: number; onMore: () => void }) =>
  all > shown ? (
    <button type="button" onClick={onMore}>
      {say('more_n', { n: all - shown })}
    </button>
  ) : null;

const relationWord = (type: RelationType, direction: 'out' | 'in'): string =>
  sayCode(direction === 'out' ? 'rel' : 'rev', type);

const relationGroup =
  (id: string) =>
  (relation: Relation): string =>
    `${relation.type} ${relation.from.id === id ? 'out' : 'in'}`;

const Relations = ({ entity }: { entity: EntityAnswer }) => (
  <>
    {grouped(entity.relations.nodes, relationGroup(entity.id)).map(([key, list]) => {
      const [type, direction] = key.split(' ') as [RelationType, 'out' | 'in'];
      return (
        <section key={key} class="figure-group">
          <header>
            <h3>{relationWord(type, direction)}</h3>
          </header>
          <ul class="lines">
            {list.map((relation) => (
              <li key={relation.id}>
                <StatementLine statement={relation} self={entity.id} />
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

const Mentions = ({ mentions }: { mentions: Connection<Mention> }) => (
  <section class="panel">
    <h2>
      {say('mentions')} <small class="faint">{mentions.totalCount}</small>
    </h2>
    {mentions.nodes.length === 0 ? (
      <p class="faint">{say('mentions_none')}</p>
    ) : (
      grouped(mentions.nodes, (m) => m.article?.id ?? '').map(([id, list]) => (
        <div key={id} class="mention-group">
          <a href={articleAddress(id)}>{titleOf(list[0]?.article ?? { id, title: null })}</a>
          <span class="faint">
            {[list[0]?.article?.publisher, list[0]?.article?.publishedOn].filter(Boolean).join(' · ')}
          </span>
          <p>
            {list.map((mention, i) => (
              <a key={i} class="chip" href={articleAddress(id, mention.start)}>
                {cut(mention.text, 30)}
              </a>
            ))}
          </p>
        </div>
      ))
    )}
  </section>
);

function featuresOf(text: string): string {
  try {
    const features: unknown = JSON.parse(text);
    return typeof features === 'object' && features !== null
      ? Object.entries(features)
          .map(([name, value]) => `${name} = ${String(value)}`)
          .join(' · ')
      : text;
  } catch {
    return text;
  }
}

const Joined = ({ entity }: { entity: EntityAnswer }) => (
  <section class="panel">
    <h2>{say('joined')}</h2>
    {entity.resolutions.length === 0 ? (
      <p class="faint">{say('joined_none')}</p>
    ) : (
      <>
        <p class="faint">{say('joined_lead')}</p>
        <ul class="plain">
          {entity.resolutions.slice(0, 50).map((resolution) => (
            <li key={resolution.id} class="resolution">
              <b>{cut(resolution.text)}</b> → {nameOf(entity)}{' '}
              <span class="n">{resolution.score.toFixed(2)}</span>
              <div class="faint">
                {cut(featuresOf(resolution.features), 300)} · {resolution.author}
              </div>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

const step = 100;

function Shown({
  entity,
  onMore,
}: {
  entity: EntityAnswer;
  onMore: (what: 'figures' | 'relations') => void;
}) {
  const { observations, relations } = entity;
  return (
    <div class="entity-grid">
      <div>
        <section class="panel" id="figures">
          <h2>
            {say('figures')} <small class="faint">{observations.totalCount}</small>
          </h2>
          {observations.nodes.length === 0 && <p class="faint">{say('figures_none')}</p>}
          {grouped(observations.nodes, groupKey).map(([key, list]) => (
            <FigureGroup key={key} id={entity.id} list={list} />
          ))}
          <More
            all={observations.totalCount}
            shown={observations.nodes.length}
            onMore={() => onMore('figures')}
          />
        </section>
        <section class="panel">
          <h2>
            {say('relations')} <small class="faint">{relations.totalCount}</small>
          </h2>
          {relations.nodes.length === 0 && <p class="faint">{say('relations_none')}</p>}
          <Relations entity={entity} />
          <More
            all={relations.totalCount}
            shown={relations.nodes.length}
            onMore={() => onMore('relations')}
          />
        </section>
      </div>
      <div>
        <Names entity={entity} />
        <Joined entity={entity} />
        <Mentions mentions={entity.mentions} />
      </div>
    </div>
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
            <header class="entity-head">
              <TypeTag type={entity.type} />
              <h1>{nameOf(entity)}</h1>
              <p class="faint">
                {otherName(entity)}
                {nameIn(entity).length > 80 && ` (${say('too_long')})`}
              </p>
              {id !== entity.id && /^e_/.test(id) && (
                <p class="note">{say('joined_into', { id: cut(id, 30) })}</p>
              )}
              <p class="row">
                <a class="button" href={address('/graph', { of: entity.id })}>
                  {say('open_graph')}
                </a>
                {entity.relationCounts.map(({ type, direction, count }) => (
                  <a
                    key={type + direction}
                    class="chip"
                    href={address('/graph', { of: entity.id, rel: type })}
                  >
                    {relationWord(type, direction)} {count}
                  </a>
                ))}
              </p>
            </header>
            <Shown
              entity={entity}
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
