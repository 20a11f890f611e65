import { type WriteSummary } from '../graph/batch';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const counts = ({ statements, entities, articles }: WriteSummary['created']): string =>
  [
    counted(statements, 'fact', 'facts'),
    counted(entities, 'entity', 'entities'),
    counted(articles, 'article', 'articles'),
  ].join(', ');

/** `Seeded: 711 facts, 569 entities, 1 article new; nothing removed.` */
export function summaryLine(did: string, { created, removed }: WriteSummary): string {
  const gone = removed.statements + removed.entities + removed.articles;
  return `${did}: ${counts(created)} new; ${gone === 0 ? 'nothing' : counts(removed)} removed.`;
}
