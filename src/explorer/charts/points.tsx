import { csv } from '../lib/files';
import { figureText, normalizedText } from '../lib/figure';
import { cut, labelled, listed, nameIn, say, sayCode } from '../lib/lang';
import { type Observation } from '../lib/types';
import { EntityLink } from '../parts/entity-link';
import { openStatements } from '../parts/open';
import { type WordKey } from '../words/zh-hans';

export const publisherOf = (o: Observation): string =>
  o.evidence[0]?.article?.publisher ?? o.citation?.publisher ?? '';
const dateOf = (o: Observation): string =>
  o.evidence[0]?.article?.publishedOn ?? String(o.citation?.year ?? '');

/** What is written beside who and when; a column in which every row would repeat another or say nothing is left out. */
function columnsOf(
  list: readonly Observation[],
): readonly (readonly [WordKey, (o: Observation) => string])[] {
  const converted = list.some((o) => normalizedText(o) !== figureText(o));
  const published = list.some((o) => publisherOf(o) !== '');
  return [
    ['value', figureText],
    ...(converted
      ? [['normalized', (o: Observation) => normalizedText(o) ?? say('unit_other')] as const]
      : []),
    ['origin', (o) => sayCode('origin', o.origin)],
    ...(published ? [['publisher', (o: Observation) => cut(publisherOf(o), 40)] as const] : []),
    ['date', dateOf],
  ];
}

const classes: Partial<Record<WordKey, string>> = { value: 'n', normalized: 'n', origin: 'word', date: 'n' };

const rowsAtMost = 200;

interface TableProps {
  readonly list: readonly Observation[];
  readonly why: ReadonlyMap<string, string>;
}

/** The figures of a chart as a table: what the drawing cannot say to a reader of words. */
export function PointsTable({ list, why }: TableProps) {
  const columns = columnsOf(list);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={say('points_table')}>
      <table class="stacked points-table">
        <thead>
          <tr>
            {(['subject', 'period', ...columns.map(([head]) => head), 'evidence'] as const).map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.slice(0, rowsAtMost).map((o) => (
            <tr key={o.id}>
              <td>
                <EntityLink entity={o.subject} />
              </td>
              <td class="n">{o.period ?? say('no_period')}</td>
              {columns.map(([head, textOf]) => (
                <td key={head} class={`${classes[head] ?? ''} of-${head}`}>
                  {textOf(o)}
                </td>
              ))}
              <td class="wide">
                <button type="button" class="link" onClick={() => openStatements([o.id])}>
                  {cut(o.evidence[0]?.quote ?? say('cites'), 40)}
                </button>
                {why.has(o.id) && why.get(o.id) !== 'only' && (
                  <div class="faint">
                    {labelled(say('preferred'), sayCode('preferred', why.get(o.id) ?? ''))}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.length > rowsAtMost && <p class="note">{say('and_more', { n: list.length - rowsAtMost })}</p>}
    </div>
  );
}

export const csvOf = (list: readonly Observation[]): Blob =>
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
