import { type ComponentChildren } from 'preact';
import { figureText } from '../lib/figure';
import { lang, listed, nameOf, say, sayCode } from '../lib/lang';
import { type Observation, type Relation, type Statement } from '../lib/types';
import { EntityLink } from './entity-link';
import { openStatements } from './open';

export const Figure = ({ observation }: { observation: Observation }) => (
  <span class={`figure ${observation.kind}`}>{figureText(observation)}</span>
);

/** What a figure measures: 出口 原油 同比. */
export function measureText({ indicator, qualifiers, of, basis, kind }: Observation): string {
  const chinese = lang.get() !== 'en';
  const parts = chinese
    ? [listed(of.map(nameOf)), ...qualifiers, nameOf(indicator)]
    : [nameOf(indicator), of.length > 0 ? `(${listed(of.map(nameOf))})` : '', ...qualifiers];
  const shape = basis ? sayCode('basis', basis) : kind === 'level' ? '' : sayCode('kind', kind);
  const measure = parts.filter(Boolean).join(' ');
  return shape === '' || measure.toLowerCase().includes(shape.toLowerCase())
    ? measure
    : `${measure} · ${shape}`;
}

const Status = ({ statement }: { statement: Statement }) =>
  statement.status === 'realised' ? null : (
    <span class={`status ${statement.status}`}>{sayCode('status', statement.status)}</span>
  );

export const OriginTag = ({ origin }: { origin: Statement['origin'] }) => (
  <span class={`origin ${origin}`}>{sayCode('origin', origin)}</span>
);

const ObservationWords = ({ statement, about }: { statement: Observation; about: boolean }) => (
  <>
    {about && <EntityLink entity={statement.subject} />}
    <span class="measure">{measureText(statement)}</span>
    <Figure observation={statement} />
    <span class="period">{statement.period ?? say('no_period')}</span>
  </>
);

const RelationWords = ({ statement }: { statement: Relation }) => (
  <>
    <EntityLink entity={statement.from} />
    <span class="verb">{sayCode('rel', statement.type)}</span>
    <EntityLink entity={statement.to} />
    {statement.role && <span class="role">{statement.role}</span>}
  </>
);

interface LineProps {
  readonly statement: Statement;
  /** Whether a figure says whose it is. */
  readonly about?: boolean;
  readonly children?: ComponentChildren;
}

/** One statement in one line, with the way to the words it came from. */
export function StatementLine({ statement, about = true, children }: LineProps) {
  const [first] = statement.evidence;
  const where = first?.article?.publisher ?? statement.citation?.publisher ?? statement.citation?.title ?? '';
  const when = first?.article?.publishedOn ?? statement.citation?.year ?? '';
  return (
    <div class="line" data-origin={statement.origin}>
      <span class="line-words">
        {statement.__typename === 'Observation' ? (
          <ObservationWords statement={statement} about={about} />
        ) : (
          <RelationWords statement={statement} />
        )}
        <Status statement={statement} />
        {statement.origin !== 'reported' && <OriginTag origin={statement.origin} />}
      </span>
      <button
        type="button"
        class="source-button"
        aria-label={`${say('evidence')}: ${first?.quote.slice(0, 60) ?? statement.citation?.title ?? ''}`}
        onClick={() => openStatements([statement.id])}
      >
        <span class="quote-mark" aria-hidden="true">
          “
        </span>
        {[where, when].filter(Boolean).join(' ')}
      </button>
      {children}
    </div>
  );
}
