import { useMemo, useRef } from 'preact/hooks';
import { csv, download } from '../lib/files';
import { figureText, normalizedText, writtenText } from '../lib/figure';
import { cut, lang, listed, nameIn, nameOf, say, sayCode, titleOf } from '../lib/lang';
import { theme } from '../lib/theme';
import { type Observation } from '../lib/types';
import { EntityLink } from '../parts/entity-link';
import { articleAddress } from '../parts/quote';
import { openStatements } from '../parts/open';
import { measureText } from '../parts/statement-line';
import { ChartCanvas, type TakePicture } from './canvas';
import { type ChartGroup, linesOf, middleOf } from './groups';
import { axisOf, marksUsed, type Mode, rankingOption, timeOption } from './options';

const heads = ['subject', 'period', 'value', 'normalized', 'origin', 'publisher', 'date'] as const;

const publisherOf = (o: Observation): string =>
  o.evidence[0]?.article?.publisher ?? o.citation?.publisher ?? '';
const dateOf = (o: Observation): string =>
  o.evidence[0]?.article?.publishedOn ?? String(o.citation?.year ?? '');

const rowsAtMost = 200;

interface TableProps {
  readonly list: readonly Observation[];
  readonly why: ReadonlyMap<string, string>;
}

const PointsTable = ({ list, why }: TableProps) => (
  <div class="table-scroll" tabIndex={0} role="region" aria-label={say('points_table')}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(head)}
            </th>
          ))}
          <th scope="col">{say('evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {list.slice(0, rowsAtMost).map((o) => (
          <tr key={o.id}>
            <td>
              <EntityLink entity={o.subject} />
            </td>
            <td class="n">{o.period ?? say('no_period')}</td>
            <td class="n">{writtenText(o)}</td>
            <td class="n">{normalizedText(o) ?? say('unit_other')}</td>
            <td>{sayCode('origin', o.origin)}</td>
            <td>{cut(publisherOf(o), 40)}</td>
            <td class="n">{dateOf(o)}</td>
            <td>
              <button type="button" class="link" onClick={() => openStatements([o.id])}>
                {cut(o.evidence[0]?.quote ?? say('cites'), 40)}
              </button>
              {why.has(o.id) && <div class="faint">{`${say('preferred')}: ${why.get(o.id) ?? ''}`}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {list.length > rowsAtMost && <p class="note">{say('and_more', { n: list.length - rowsAtMost })}</p>}
  </div>
);

const csvOf = (list: readonly Observation[]): Blob =>
  csv([
    [
      'subject',
      'indicator',
      'of',
      'qualifiers',
      'kind',
      'basis',
      'period',
      'comparator',
      'value',
      'low',
      'high',
      'unit',
      'normalizedLow',
      'normalizedHigh',
      'normalizedUnit',
      'status',
      'origin',
      'publisher',
      'publishedOn',
      'quote',
      'id',
    ],
    ...list.map((o) => [
      nameIn(o.subject),
      nameIn(o.indicator),
      listed(o.of.map((one) => nameIn(one))),
      o.qualifiers.join(' '),
      o.kind,
      o.basis,
      o.period,
      o.comparator,
      o.value,
      o.low,
      o.high,
      o.unit,
      o.normalizedLow,
      o.normalizedHigh,
      o.normalizedUnit,
      o.status,
      o.origin,
      publisherOf(o),
      dateOf(o),
      o.evidence[0]?.quote ?? '',
      o.id,
    ]),
  ]);

/** Who said the figures of a chart, each article once. */
function Sources({ list }: { list: readonly Observation[] }) {
  const articles = new Map(
    list.flatMap(({ evidence }) =>
      evidence.flatMap(({ article }) => (article ? [[article.id, article] as const] : [])),
    ),
  );
  const shown = [...articles.values()].slice(0, 5);
  return (
    <span>
      {say('source')}:{' '}
      {shown.map((article, i) => (
        <span key={article.id}>
          {i > 0 && (lang.get() === 'en' ? '; ' : '；')}
          <a href={articleAddress(article.id)}>{cut(titleOf(article), 40)}</a>{' '}
          {[article.publisher, article.publishedOn].filter(Boolean).join(' ')}
        </span>
      ))}
      {articles.size > shown.length && ` ${say('and_more', { n: articles.size - shown.length })}`}
    </span>
  );
}

interface Props {
  readonly group: ChartGroup;
  readonly mode: Mode;
  /** Ids of the figures to draw where several publishers give one, and why. */
  readonly preferred: ReadonlyMap<string, string>;
  /** Without the table, for a tile. */
  readonly small?: boolean;
}

const rowHeight = 34;

/** One chart with what it needs to be believed: unit, basis, marks explained, sources with dates, and its figures as a table. */
export function ChartCard({ group, mode, preferred, small = false }: Props) {
  const picture = useRef<TakePicture>(() => null);
  const now = theme.use();
  const axis = useMemo(() => axisOf(group), [group]);
  const lines = useMemo(() => linesOf(group, preferred), [group, preferred]);
  const { option, rows } = useMemo(
    () =>
      mode === 'ranking' ? rankingOption(group, axis) : { option: timeOption(lines, axis, mode), rows: 0 },
    [group, lines, axis, mode, now],
  );
  const { first, list } = group;
  const unplaced =
    mode === 'ranking' ? 0 : list.filter((o) => o.period === null || middleOf(o) === null).length;
  const title = measureText(first);
  const spoken = `${title}: ${list
    .slice(0, 12)
    .map((o) => `${nameIn(o.subject)} ${o.period ?? ''} ${figureText(o)}`)
    .join('; ')}`;
  const save = (): void => {
    const blob = picture.current();
    if (blob) download(`${cut(nameOf(first.indicator), 40)}.png`, blob);
  };
  const height = mode === 'ranking' ? Math.max(120, rows * rowHeight + 40) : small ? 240 : 340;
  return (
    <article class="chart-card">
      <header class="row">
        <h3>{title}</h3>
        <span class="tag">
          {say('unit')}: {axis.unit}
        </span>
        {first.basis && (
          <span class="tag">
            {say('basis')}: {sayCode('basis', first.basis)}
            {first.basePeriod && ` ${first.basePeriod}`}
          </span>
        )}
        <span class="push row">
          <button type="button" onClick={save}>
            {say('png')}
          </button>
          <button
            type="button"
            onClick={() => download(`${cut(nameOf(first.indicator), 40)}.csv`, csvOf(list))}
          >
            {say('csv')}
          </button>
        </span>
      </header>
      {mode === 'ranking' || lines.length > 0 ? (
        <ChartCanvas option={option} height={height} title={spoken.slice(0, 600)} picture={picture} />
      ) : null}
      <p class="chart-notes">
        <Sources list={list} />
        {marksUsed(list, mode === 'ranking' ? [] : lines).map((words) => (
          <span key={words}>{words}</span>
        ))}
        {unplaced > 0 && <span>{say('chart_unplaced', { n: unplaced })}</span>}
      </p>
      {!small && (
        <details open={unplaced === list.length}>
          <summary>{say('points_table')}</summary>
          <PointsTable list={list} why={preferred} />
        </details>
      )}
    </article>
  );
}
