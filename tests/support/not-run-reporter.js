/* global module, process */

const marker = /^(.*?) \[not run: (.*)\]$/;

// Texts that are not ours to ship may be absent anywhere; everything else a clean machine can install.
const mayBeAbsent = (reason) => reason.startsWith('../shared');

/** @returns {{ file: string, suite: string, reason: string }[]} each skipped suite once */
function notRun(testResults, rootDir) {
  const seen = new Map();
  for (const { testFilePath, testResults: tests } of testResults) {
    const file = testFilePath.slice(rootDir.length + 1);
    for (const test of tests.filter(({ status }) => status === 'pending')) {
      const titles = test.ancestorTitles.map((title) => marker.exec(title)).filter(Boolean);
      const [, suite, reason] = titles[0] ?? ['', test.ancestorTitles[0] ?? test.title, 'skipped'];
      seen.set(`${file} ${suite}`, { file, suite, reason });
    }
  }
  return [...seen.values()];
}

/** Says in the last lines which suites did not run and why. With `CI=true` that fails the run. */
module.exports = class NotRunReporter {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults, numTotalTests, numPendingTests }) {
    // With -t most tests are skipped on purpose.
    if (process.argv.some((arg) => arg === '-t' || arg.startsWith('--testNamePattern'))) return;
    const suites = notRun(testResults, this.rootDir);
    if (suites.length === 0) return;
    const lines = suites.map(({ file, suite, reason }) => `  ${file}: ${suite} (${reason})`);
    const text = `\nNot run, ${numPendingTests} of ${numTotalTests} tests:\n${lines.join('\n')}\n`;
    // jest prints its own summary after all reporters, and these are to be the last lines.
    process.once('exit', () => process.stderr.write(text));
    const failing = suites.filter(({ reason }) => !mayBeAbsent(reason));
    if (process.env.CI === 'true' && failing.length > 0) {
      this.error = new Error(`${failing.length} suites did not run, and CI=true`);
    }
  }

  getLastError() {
    return this.error;
  }
};

module.exports.notRun = notRun;
