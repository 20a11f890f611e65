import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { transformFileSync } from '@swc/core';

const root = join(__dirname, '..', '..');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : [];
  });

function compileTo(folder: string): void {
  const src = join(root, 'src');
  for (const path of filesUnder(src).filter((file) => !file.startsWith(join(src, 'explorer')))) {
    const target = join(folder, relative(src, path)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(path, { configFile: join(root, '.swcrc') }).code);
  }
}

/** The command line as a program of its own, made from the sources as they are now. */
export interface BuiltCli {
  /** Where it was compiled to, the `dist` of its own. */
  readonly dist: string;
  /** Runs it to its end. */
  run(argv: readonly string[], env?: NodeJS.ProcessEnv): { code: number | null; out: string; err: string };
  /** Starts it and lets it run. */
  start(argv: readonly string[], env?: NodeJS.ProcessEnv): ChildProcess;
  remove(): void;
}

export function buildCli(): BuiltCli {
  const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-cli-'));
  compileTo(join(folder, 'dist'));
  for (const name of ['seed-data', 'cypher', 'node_modules'])
    symlinkSync(join(root, name), join(folder, name), 'junction');
  for (const name of ['package.json', 'bin'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const program = [join(folder, 'bin', 'indicator-graph.js')];
  const withEnv = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], ...env });
  return {
    dist: join(folder, 'dist'),
    run: (argv, env = {}) => {
      const done = spawnSync(process.execPath, [...program, ...argv], {
        cwd: folder,
        env: withEnv(env),
        encoding: 'utf8',
      });
      return { code: done.status, out: done.stdout, err: done.stderr };
    },
    start: (argv, env = {}) =>
      spawn(process.execPath, [...program, ...argv], {
        cwd: folder,
        env: withEnv(env),
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
