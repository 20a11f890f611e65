import { gapsOf } from '../../../src/graph/figures/gaps';

test.each([
  ['2025-01 2025-02', ''],
  ['2025-01 2025-04', '2025-02 2025-03'],
  ['2024-11 2025-02', '2024-12 2025-01'],
  ['2024-Q3 2025-Q2', '2024-Q4 2025-Q1'],
  ['2024-H1 2025-H1', '2024-H2'],
  ['2020 2023', '2021 2022'],
  ['2025-03 2025-01 2025-01', '2025-02'],
  // Each length has its own rhythm; days and ranges have none.
  ['2024 2025-01 2025-03', '2025-02'],
  ['2025-01-01 2025-03-31 2025-01/2025-03', ''],
  ['2025-01', ''],
  ['', ''],
])('of %j nothing is known for %j', (periods, gaps) =>
  expect(gapsOf(periods.split(' ')).join(' ')).toBe(gaps),
);

test('a line of centuries names a thousand holes and no more', () =>
  expect(gapsOf(['1800-01', '2025-01'])).toHaveLength(1000));
