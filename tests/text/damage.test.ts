import { survey } from './damage/survey';

/** A fresh one each run; `DAMAGE_SEED=… npx jest tests/text/damage.test.ts` makes the texts of a run again. */
const seed = Number(process.env['DAMAGE_SEED'] ?? Date.now() % 1_000_000_007);

describe('damage on purpose', () => {
  test(`nothing is read wrongly without a mark (DAMAGE_SEED=${seed})`, () => {
    const wrong: unknown[] = [];
    const rows = survey(seed, 40, (finding) => {
      if (finding.verdict === 'wrong') wrong.push(finding);
    });
    expect(wrong).toEqual([]);
    const annotations = rows.get('traditional, annotation');
    expect(annotations?.repaired).toBeGreaterThan(100);
    expect(annotations?.['left marked']).toBeLessThanOrEqual((annotations?.repaired ?? 0) / 99);
  });
});
