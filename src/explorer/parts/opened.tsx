import { normalizedText } from '../lib/figure';
import { isWord, listed, nameOf, say, sayCode, summaryOf } from '../lib/lang';
import { address } from '../lib/router';
import { type Observation, type Statement } from '../lib/types';
import { EntityLink } from './entity-link';
import { openStatements } from './open';
import { Citation, Quote } from './quote';
import { OriginTag, StatementLine } from './statement-line';

/** Ids of rules are shown as they are, but for those that stand for a person or a table. */
const ruleWords = (rule: string): string => {
  const key = `rule_${rule}`;
  return isWord(key) ? say(key) : rule;
};

type Fact = readonly [string, string];

const observationFacts = (o: Observation): readonly Fact[] => [
  [say('normalized'), normalizedText(o) ?? ''],
  [say('kind'), sayCode('kind', o.kind)],
  [say('basis'), o.basis ? sayCode('basis', o.basis) : ''],
  [say('base_period'), o.basePeriod ?? ''],
  [say('period'), o.period ?? say('no_period')],
  [say('qualifiers'), listed(o.qualifiers)],
];

/** basePeriod is named by the word base_period. */
function fieldWord(field: string): string {
  const word = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return isWord(word) ? say(word) : field;
}

function factsOf(statement: Statement): readonly Fact[] {
  const own: readonly Fact[] =
    statement.__typename === 'Observation'
      ? observationFacts(statement)
      : [[say('role'), statement.role ?? '']];
  const all: readonly Fact[] = [
    ...own,
    [say('status'), sayCode('status', statement.status)],
    [say('confidence'), `${Math.round(statement.confidence * 100)}%`],
    [say('rule'), ruleWords(statement.rule)],
    [say('implied'), listed(statement.implied.map(fieldWord))],
  ];
  return all.filter(([, value]) => value !== '');
}

const Others = ({ title, list }: { title: string; list: Observation['of'] }) =>
  list.length === 0 ? null : (
    <div>
      <dt>{title}</dt>
      <dd>
        {list.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
      </dd>
    </div>
  );

const Inputs = ({ inputs }: { inputs: NonNullable<Observation['inputs']> }) => (
  <ul class="plain">
    {inputs.map((input) => (
      <li key={input.id}>
        <button type="button" class="link" onClick={() => openStatements([input.id])}>
          {summaryOf(input)}
        </button>
      </li>
    ))}
  </ul>
);

/** One statement with its words or its citation, and how it was read. */
export const Opened = ({ statement }: { statement: Statement }) => (
  <article class="opened">
    <StatementLine statement={statement} />
    {statement.evidence.map((evidence, i) => (
      <Quote key={i} evidence={evidence} />
    ))}
    {statement.evidence.length === 0 && statement.origin === 'background' && (
      <p class="faint">{say('no_evidence')}</p>
    )}
    {statement.citation && <Citation source={statement.citation} />}
    {statement.__typename === 'Observation' && (statement.inputs?.length ?? 0) > 0 && (
      <>
        <h3>{say('inputs')}</h3>
        <Inputs inputs={statement.inputs ?? []} />
      </>
    )}
    <dl class="facts">
      <div>
        <dt>{say('origin')}</dt>
        <dd>
          <OriginTag origin={statement.origin} />
        </dd>
      </div>
      {statement.__typename === 'Observation' && (
        <>
          <Others title={say('of')} list={statement.of} />
          <Others title={say('with')} list={statement.with} />
        </>
      )}
      {factsOf(statement).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {statement.__typename === 'Observation' && (
      <a
        class="button"
        href={address('/charts', {
          indicator: statement.indicator.id,
          subject: statement.subject.id,
          kind: statement.kind,
          basis: statement.basis,
        })}
      >
        {say('open_chart')} · {nameOf(statement.indicator)}
      </a>
    )}
  </article>
);
