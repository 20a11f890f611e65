import Table from 'cli-table3';
import { type ReadObservation, type Reading } from '../extract/reading';
import { type Span } from '../model';

const newTable = (head: readonly string[]): Table.Table =>
  new Table({ head: [...head], style: { head: [], border: [] } });

const signs: Readonly<Record<string, string>> = {
  exact: '',
  more_than: '> ',
  at_least: '≥ ',
  less_than: '< ',
  at_most: '≤ ',
  nearly: '↗ ',
  about: '≈ ',
};

const amount = ({ value, low, high, unit, comparator }: ReadObservation): string =>
  `${signs[comparator] ?? ''}${value ?? `${low} – ${high}`} ${unit}`.trim();

const how = ({ kind, basis, status }: ReadObservation): string =>
  [kind, basis, status === 'realised' ? null : status].filter(Boolean).join(' ');

/** Tables of figures, entities and relations, for a person. Places count in the source. */
export function readingTable({ document, observations, entities, relations }: Reading): string {
  const place = (span: Span): string => {
    const { start, end } = document.toSource(span);
    return `${start}–${end}`;
  };
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  const figures = newTable(['figure', 'indicator', 'subject', 'kind', 'period', 'at']);
  for (const row of observations)
    figures.push([
      amount(row),
      row.indicator ?? row.indicatorText,
      names.get(row.subject) ?? '',
      how(row),
      row.period?.text ?? '',
      place(row.span),
    ]);
  const things = newTable(['entity', 'type', 'mentions', 'first at']);
  for (const { name, type, mentions } of entities)
    things.push([name, type, mentions.length, mentions[0] ? place(mentions[0].span) : '']);
  const links = newTable(['from', 'relation', 'to', 'role', 'at']);
  for (const { from, relation, to, role, span } of relations)
    links.push([names.get(from) ?? '', relation, names.get(to) ?? '', role ?? '', place(span)]);
  const count = (n: number, what: string): string => `${n} ${what}`;
  return [
    count(observations.length, 'figures'),
    figures.toString(),
    count(entities.length, 'entities'),
    things.toString(),
    count(relations.length, 'relations'),
    links.toString(),
    '',
  ].join('\n');
}
