export function notRun(
  testResults: readonly object[],
  rootDir: string,
): { file: string; suite: string; reason: string }[];
