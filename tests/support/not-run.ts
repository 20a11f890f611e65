/**
 * `describe` where a suite can run, else one that skips it and says why in its title;
 * the reporter lists those titles in the last lines of `npm test`.
 */
export function describeWhere(canRun: boolean, reason: string): (title: string, suite: () => void) => void {
  return canRun
    ? (title, suite) => describe(title, suite)
    : (title, suite) => describe.skip(`${title} [not run: ${reason}]`, suite);
}
