import { z } from 'zod';
import { bases, observationKinds } from '../model';

const both = z.strictObject({ zh: z.string().min(1).max(500), en: z.string().min(1).max(500) });
const name = z.string().min(1).max(300);
const names = z.array(name).min(1).max(12);

const shared = {
  /** `half` of the page if not given. */
  width: z.enum(['third', 'half', 'full']).optional(),
};

const figures = {
  title: both,
  indicator: name.optional(),
  subjects: names.optional(),
  figure: z.enum(observationKinds).optional(),
  basis: z.enum(bases).optional(),
  period: z.string().min(4).max(30).optional(),
  value: z.string().min(1).max(60).optional(),
  ...shared,
};

export const tileKinds = ['links', 'chart', 'ranking', 'table', 'text'] as const;

const tile = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('links'),
      title: both,
      from: name,
      to: name,
      maxHops: z.number().int().min(1).max(8).optional(),
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('chart'),
      mode: z.enum(['series', 'compare']).optional(),
      ...figures,
      indicator: name,
    }),
    z.strictObject({ kind: z.literal('ranking'), ...figures, indicator: name }),
    z.strictObject({ kind: z.literal('table'), ...figures }),
    z.strictObject({ kind: z.literal('text'), title: both.optional(), text: both, ...shared }),
  ],
  { error: `must be one of ${tileKinds.join(', ')}` },
);

/** What a dashboard file holds. */
export const dashboardSchema = z.strictObject({
  title: both,
  about: both.optional(),
  tiles: z.array(tile).min(1).max(24),
});

export type DashboardFile = z.infer<typeof dashboardSchema>;
export type DashboardTile = DashboardFile['tiles'][number];
