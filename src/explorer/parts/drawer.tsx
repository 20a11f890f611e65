import { useEffect, useRef } from 'preact/hooks';
import { normalizedText } from '../lib/figure';
import { statementFields } from '../lib/fragments';
import { isWord, lang, listed, nameOf, say, sayCode } from '../lib/lang';
import { setQuery, usePlace } from '../lib/router';
import { type Observation, type Statement } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { EntityLink } from './entity-link';
import { CloseIcon } from './icons';
import { openAtMost, openStatements } from './open';
import { Citation, Quote } from './quote';
import { Asked } from './states';
import { OriginTag, StatementLine } from './statement-line';

const queryFor = (ids: readonly string[]): string => {
  const variables = ids.map((_, i) => `$s${i}: ID!`).join(', ');
  const fields = ids.map((_, i) => `s${i}: statement(id: $s${i}) { ${statementFields} }`).join('\n');
  return `query Evidence(${variables}) {\n${fields}\n}`;
};

const variablesFor = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id, i) => [`s${i}`, id]));

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
    [say('rule'), statement.rule === 'curated' ? say('rule_curated') : statement.rule],
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
          {lang.get() === 'en' ? input.summaryEn : input.summaryZh}
        </button>
      </li>
    ))}
  </ul>
);

const Opened = ({ statement }: { statement: Statement }) => (
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
        href={`/charts?indicator=${statement.indicator.id}&subject=${statement.subject.id}&kind=${statement.kind}${statement.basis ? `&basis=${statement.basis}` : ''}`}
      >
        {say('open_chart')} · {nameOf(statement.indicator)}
      </a>
    )}
  </article>
);

const close = (): void => setQuery({ s: null });

/** The words behind what was clicked, beside the page it was clicked on. */
export function Drawer() {
  const { query } = usePlace();
  const ids = (query.get('s') ?? '').split(',').filter(Boolean).slice(0, openAtMost);
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const key = ids.join(',');
  const answer = useQuery<Record<string, Statement | null>>(
    queryFor(ids),
    ids.length === 0 ? null : variablesFor(ids),
    { partial: true },
  );

  useEffect(() => {
    if (key === '') {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
      before.current = null;
      return undefined;
    }
    before.current ??= document.activeElement;
    panel.current?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [key]);

  if (ids.length === 0) return null;
  return (
    <section class="drawer" role="dialog" aria-label={say('evidence')} tabIndex={-1} ref={panel}>
      <header>
        <h2>{ids.length > 1 ? say('statements_n', { n: ids.length }) : say('statement')}</h2>
        <button type="button" class="icon-button" aria-label={say('close')} onClick={close}>
          <CloseIcon />
        </button>
      </header>
      <div class="drawer-body">
        <Asked answer={answer}>
          {(data) =>
            ids.map((id, i) => {
              const statement = data[`s${i}`];
              return statement ? (
                <Opened key={id} statement={statement} />
              ) : (
                <p key={id} class="state">
                  {say('statement_gone')}
                </p>
              );
            })
          }
        </Asked>
      </div>
    </section>
  );
}
