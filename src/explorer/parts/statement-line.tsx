import { type ComponentChildren } from 'preact';
import { figureText } from '../lib/figure';
import { cut, lang, listed, nameOf, say, sayCode } from '../lib/lang';
import { type Observation, type Relation, type Statement } from '../lib/types';
import { EntityLink } from './entity-link';
import { openStatements } from './open';

export const Figure = ({ observation }: { observation: Observation }) => (
  <span class={`figure ${observation.kind}`}>{figureText(observation)}</span>
);

/** What a figure measures: 出口 原油 同比. */
export function measureText({ indicator, qualifiers, of, basis, kind }: Observation): string {
  const chinese = lang.get() !== 'en';
  const measured = nameOf(indicator).toLowerCase();
  // Output of crude steel is named as such: 粗钢产量.
  const ofWhat = listed(of.map(nameOf).filter((name) => !measured.includes(name.toLowerCase())));
  const qualified = qualifiers.map((one) => cut(one, 40));
  const parts = chinese
    ? [ofWhat, ...qualified, nameOf(indicator)]
    : [nameOf(indicator), ofWhat && `(${ofWhat})`, ...qualified];
  const shape = (
    basis ? sayCode('basis', basis) : kind === 'level' ? '' : sayCode('kind', kind)
  ).toLowerCase();
  const measure = parts.filter(Boolean).join(' ');
  return shape === '' || measure.toLowerCase().includes(shape) ? measure : `${measure} · ${shape}`;
}

const Status = ({ statement }: { statement: Statement }) =>
  statement.status === 'realised' ? null : (
    <span class={`status ${statement.status}`}>{sayCode('status', statement.status)}</span>
  );

export const OriginTag = ({ origin }: { origin: Statement['origin'] }) => (
  <span class={`origin ${origin}`}>{sayCode('origin', origin)}</span>
);

/** The same, beside whose figure it is: output of polyester, where that is said of polyester, is output. */
const measureBeside = (statement: Observation): string =>
  measureText({ ...statement, of: statement.of.filter(({ id }) => id !== statement.subject.id) });

const ObservationWords = ({ statement, bare }: { statement: Observation; bare: boolean }) => (
  <>
    {!bare && <EntityLink entity={statement.subject} />}
    {!bare && <span class="measure">{measureBeside(statement)}</span>}
    <Figure observation={statement} />
    <span class="period">{statement.period ?? say('no_period')}</span>
  </>
);

const RelationWords = ({ statement, self }: { statement: Relation; self: string | undefined }) => (
  <>
    {statement.from.id !== self && <EntityLink entity={statement.from} />}
    {self === undefined && <span class="verb">{sayCode('rel', statement.type)}</span>}
    {statement.to.id !== self && <EntityLink entity={statement.to} />}
    {statement.role && <span class="role">{cut(statement.role)}</span>}
  </>
);

interface LineProps {
  readonly statement: Statement;
  /** Leaves out of a figure whose it is and what it measures, where that stands above it. */
  readonly bare?: boolean;
  /** Leaves this entity out of a relation, with the relation itself, where both stand above it. */
  readonly self?: string;
  /** What the button does, where the statement is not in the graph. */
  readonly onOpen?: () => void;
  /** Leaves out who says it and when. */
  readonly unsigned?: boolean;
  readonly children?: ComponentChildren;
}

/** One statement in one line, with the way to the words it came from. */
export function StatementLine({
  statement,
  bare = false,
  self,
  unsigned = false,
  onOpen,
  children,
}: LineProps) {
  const [first] = statement.evidence;
  const where = first?.article?.publisher ?? statement.citation?.publisher ?? statement.citation?.title ?? '';
  const when = first?.article?.publishedOn ?? statement.citation?.year ?? '';
  const signed = (!unsigned && cut([where, when].filter(Boolean).join(' '), 60)) || say('evidence');
  return (
    <div class={unsigned ? 'line unsigned' : 'line'} data-origin={statement.origin}>
      <span class="line-words">
        {statement.__typename === 'Observation' ? (
          <ObservationWords statement={statement} bare={bare} />
        ) : (
          <RelationWords statement={statement} self={self} />
        )}
        <Status statement={statement} />
        {statement.origin !== 'reported' && <OriginTag origin={statement.origin} />}
      </span>
      <button
        type="button"
        class="source-button"
        aria-label={`${signed}: ${cut(first?.quote ?? statement.citation?.title ?? '', 60)}`}
        onClick={onOpen ?? (() => openStatements([statement.id]))}
      >
        <span class="quote-mark" aria-hidden="true">
          “
        </span>
        {signed}
      </button>
      {children}
    </div>
  );
}
