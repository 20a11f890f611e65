import { type Observation, observationId, parsePeriod, type Period } from '../../model';
import { seedQuantity } from './quantity';
import { type SeedObservation } from './schema';
import { curated, entityCalled, evidenceOf, type SeedScene } from './scene';

const entryOf = (row: SeedObservation, index: number): string =>
  `observations ${index + 1} (${row.subject} ${row.indicator})`;

function checkQuotation(scene: SeedScene, row: SeedObservation, entry: string): void {
  const [first] = row.evidence;
  if (first && !first.quote.includes(row.quantityText))
    scene.report(entry, 'evidence', `the quotation does not hold ${row.quantityText}`);
}

/** What a row says of itself, whatever it is about. */
const saidBy = (row: SeedObservation, period: Period | null) => ({
  confidence: row.confidence,
  implied: row.implied,
  subjectText: row.subjectText,
  indicatorText: row.indicatorText,
  qualifiers: [...row.qualifiers].sort(),
  kind: row.kind,
  basis: row.basis ?? null,
  basePeriod: row.basePeriod ?? null,
  status: row.status,
  period: period?.text ?? null,
  periodStart: period?.start ?? null,
  periodEnd: period?.end ?? null,
});

/** A row's observation; none, and what is wrong reported, where something it names or says cannot be. */
export function observationOf(scene: SeedScene, row: SeedObservation, index: number): readonly Observation[] {
  const entry = entryOf(row, index);
  const ids = (names: readonly string[], field: string): string[] =>
    names.flatMap((name) => entityCalled(scene, name, entry, field)?.id ?? []);
  const subject = entityCalled(scene, row.subject, entry, 'subject');
  const indicator = scene.indicators.find(row.indicator);
  if (!indicator) scene.report(entry, 'indicator', `no indicator has the name ${row.indicator}`);
  const quantity = seedQuantity(row);
  if ('wrong' in quantity) scene.report(entry, quantity.field, quantity.wrong);
  checkQuotation(scene, row, entry);
  const [first] = row.evidence;
  if (!subject || !indicator || !first || 'wrong' in quantity) return [];
  return [
    {
      ...curated,
      ...quantity,
      ...saidBy(row, row.period === undefined ? null : parsePeriod(row.period)),
      statementKind: 'observation',
      id: observationId(scene.articleId, first, row.kind, indicator.id),
      evidence: evidenceOf(scene, row.evidence),
      subjectId: subject.id,
      indicatorId: indicator.id,
      ofIds: ids(row.of, 'of'),
      withIds: ids(row.with, 'with'),
    },
  ];
}
