import { Fragment } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { say, sayCode } from '../lib/lang';
import { type Mark, type Segment, segments } from '../lib/segments';
import { proofWords } from './read-words';
import { type Doubt, type Repair } from './repair';

const repairTitle = (repair: Repair): string => {
  const { kind, outcome, before, after } = repair;
  const open = repair.doubts.map((doubt) => ` ${doubtTitle(doubt)}.`).join('');
  return `${sayCode('kind', kind)}, ${sayCode('outcome', outcome)}: ${say('repair_before')} “${before.slice(0, 80)}” → ${say('repair_after')} “${after.slice(0, 80) || say('repair_removed')}”. ${proofWords(repair)}${open}`;
};

const doubtTitle = ({ candidates }: Doubt): string => `${say('doubt')} ${candidates.join(' / ')}`;

const ids = (segment: Segment, kind: Mark['kind']): readonly string[] =>
  segment.marks.filter((mark) => mark.kind === kind).map(({ id }) => id);

interface Props {
  readonly source: string;
  readonly marks: readonly Mark[];
  readonly repairs: readonly Repair[];
  readonly showRepairs: boolean;
  readonly active: string | null;
  /** A place to go to when the text is shown. */
  readonly at: number | null;
  readonly onStatement: (ids: readonly string[]) => void;
  readonly onEntity: (id: string) => void;
}

/** What a repair reads, with the places in it that are open. */
function After({ repair: { after, doubts } }: { repair: Repair }) {
  const ends = [0, ...doubts.map((doubt) => doubt.offset + doubt.after.length)];
  return (
    <ins>
      {doubts.map((doubt, i) => (
        <Fragment key={doubt.offset}>
          {after.slice(ends[i], doubt.offset)}
          <span class="doubt" title={doubtTitle(doubt)}>
            {doubt.after}
          </span>
        </Fragment>
      ))}
      {after.slice(ends[doubts.length])}
    </ins>
  );
}

/** What stands in the text where a repair was made: what was read, or with repairs shown both. */
const Mended = ({ repair, show, first }: { repair: Repair; show: boolean; first: boolean }) => {
  if (!first) return null;
  if (!show) return <>{repair.after}</>;
  return (
    <span
      class={`repair ${repair.outcome}`}
      tabIndex={0}
      title={repairTitle(repair)}
      aria-label={repairTitle(repair)}
      role="note"
    >
      <del>{repair.before}</del>
      {repair.after !== '' && <After repair={repair} />}
    </span>
  );
};

/** A text with what was read from it marked in place. Statements open, entities lead on, repairs show before and after. */
export function MarkedText(props: Props) {
  const { source, marks, repairs, showRepairs, active, at, onStatement, onEntity } = props;
  const root = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => {
    const mends = repairs.map(({ start, end }, i): Mark => ({ kind: 'repair', id: String(i), start, end }));
    return segments(source.length, [...marks, ...mends]);
  }, [source, marks, repairs]);

  useEffect(() => {
    const target = active
      ? root.current?.querySelector(`[data-s~="${CSS.escape(active)}"]`)
      : [...(root.current?.querySelectorAll('[data-at]') ?? [])].find(
          (el) => Number(el.getAttribute('data-at')) >= (at ?? Infinity),
        );
    target?.scrollIntoView({ block: 'center' });
  }, [active, at, parts]);

  const begun = new Set<string>();
  return (
    <div class="marked-text" lang="zh" ref={root}>
      {parts.map((part) => {
        const statements = ids(part, 'statement');
        const [entity] = ids(part, 'entity');
        const [mend] = ids(part, 'repair');
        const repair = mend === undefined ? undefined : repairs[Number(mend)];
        const content = repair ? (
          <Mended repair={repair} show={showRepairs} first={repair.start === part.start} />
        ) : (
          source.slice(part.start, part.end)
        );
        if (statements.length === 0 && entity === undefined)
          return (
            <span key={part.start} data-at={part.start}>
              {content}
            </span>
          );
        const fresh = statements.some((id) => !begun.has(id)) || (entity !== undefined && !begun.has(entity));
        for (const id of [...statements, entity ?? '']) begun.add(id);
        const open = (): void =>
          statements.length > 0
            ? onStatement(statements)
            : entity !== undefined
              ? onEntity(entity)
              : undefined;
        const kind = [
          statements.length > 0 ? 'has-statement' : '',
          entity !== undefined ? 'has-entity' : '',
          active !== null && statements.includes(active) ? 'active' : '',
        ].join(' ');
        return (
          <span
            key={part.start}
            data-at={part.start}
            data-s={statements.join(' ')}
            class={`seg ${kind}`}
            role={statements.length > 0 ? 'button' : 'link'}
            tabIndex={fresh ? 0 : -1}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              open();
            }}
          >
            {content}
          </span>
        );
      })}
    </div>
  );
}
