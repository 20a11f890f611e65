import { csv } from '../lib/files';
import { normalizedText, writtenText } from '../lib/figure';
import { cut, listed, nameIn, say, sayCode } from '../lib/lang';
import { type Observation } from '../lib/types';
import { EntityLink } from '../parts/entity-link';
import { openStatements } from '../parts/open';

const heads = ['subject', 'period', 'value', 'normalized', 'origin', 'publisher', 'date'] as const;

export const publisherOf = (o: Observation): string =>
  o.evidence[0]?.article?.publisher ?? o.citation?.publisher ?? '';
const dateOf = (o: Observation): string =>
  o.evidence[0]?.article?.publishedOn ?? String(o.citation?.year ?? '');

const rowsAtMost = 200;

interface TableProps {
  readonly list: readonly Observation[];
  readonly why: ReadonlyMap<string, string>;
}

/** The figures of a chart as a table: what the drawing cannot say to a reader of words. */
export const PointsTable = ({ list, why }: TableProps) => (
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
            <td class="word">{sayCode('origin', o.origin)}</td>
            <td>{cut(publisherOf(o), 40)}</td>
            <td class="n">{dateOf(o)}</td>
            <td class="wide">
              <button type="button" class="link" onClick={() => openStatements([o.id])}>
                {cut(o.evidence[0]?.quote ?? say('cites'), 40)}
              </button>
              {why.has(o.id) && why.get(o.id) !== 'only' && (
                <div class="faint">{`${say('preferred')}: ${sayCode('preferred', why.get(o.id) ?? '')}`}</div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {list.length > rowsAtMost && <p class="note">{say('and_more', { n: list.length - rowsAtMost })}</p>}
  </div>
);

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
