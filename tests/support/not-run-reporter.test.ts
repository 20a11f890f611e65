import { notRun } from './not-run-reporter.js';

const result = (file: string, tests: readonly (readonly [string, readonly string[]])[]) => ({
  testFilePath: `/project/tests/${file}`,
  testResults: tests.map(([status, ancestorTitles]) => ({ status, ancestorTitles, title: 'a test' })),
});

describe('suites that did not run', () => {
  test.each([
    ['of a suite that says why', [['pending', ['Neo4j [not run: no Java]']]], [['Neo4j', 'no Java']]],
    [
      'once for all its tests, and with a suite inside it',
      [
        ['pending', ['Neo4j [not run: no Java]', 'values']],
        ['pending', ['Neo4j [not run: no Java]']],
      ],
      [['Neo4j', 'no Java']],
    ],
    ['of a suite that was only skipped', [['pending', ['figures']]], [['figures', 'skipped']]],
    [
      'not of one that passed or failed',
      [
        ['passed', ['a']],
        ['failed', ['b']],
      ],
      [],
    ],
  ] as const)('are told %s', (_, tests, expected) => {
    const found = notRun([result('graph/x.test.ts', tests)], '/project');
    expect(found).toEqual(
      expected.map(([suite, reason]) => ({ file: 'tests/graph/x.test.ts', suite, reason })),
    );
  });
});
