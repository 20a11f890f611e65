import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type z } from 'zod';
import { type DashboardFile, dashboardSchema, tileKinds } from './dashboard-schema';
import { seedFolder } from './seed-files';

/** A dashboard with its id: the name of its file without `.yaml`. */
export interface Dashboard extends DashboardFile {
  readonly id: string;
}

/** A mistake in a dashboard file, with the line it is on. */
export interface DashboardProblem {
  readonly file: string;
  /** Counted from one. */
  readonly line: number;
  readonly code: DashboardMistake;
  /** The field, its lists counted from one: `tiles 2 title en`; '' for the whole file. */
  readonly at: string;
  /** What stands there, or what may: the unknown fields, the values to choose from, the type. */
  readonly detail: string;
  /** The same in one sentence of English. */
  readonly message: string;
}

export const dashboardMistakes = [
  'BAD_YAML',
  'UNKNOWN_FIELD',
  'WRONG_TYPE',
  'OUT_OF_BOUNDS',
  'NO_SUCH_VALUE',
  'UNREADABLE',
] as const;
export type DashboardMistake = (typeof dashboardMistakes)[number];

export interface Dashboards {
  readonly dashboards: readonly Dashboard[];
  readonly problems: readonly DashboardProblem[];
}

export const dashboardFolder = join(seedFolder, 'dashboards');

/** The line of the node at a path, or of the nearest one around it that is written. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const where = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ');

const sentence = (issue: z.core.$ZodIssue): string => {
  const path = where(issue.path);
  const wrong =
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')} is not a field here`
      : issue.message.replace(/^Invalid input: /, '');
  return path === '' ? wrong : `${path}: ${wrong}`;
};

/** A key that is no field stands on a line of its own, within what it was written in. */
const placeOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;

type Told = Pick<DashboardProblem, 'code' | 'detail'>;

function mistakeOf(issue: z.core.$ZodIssue): Told {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'UNKNOWN_FIELD', detail: issue.keys.join(', ') };
    case 'too_small':
      return { code: 'OUT_OF_BOUNDS', detail: `>= ${issue.minimum}` };
    case 'too_big':
      return { code: 'OUT_OF_BOUNDS', detail: `<= ${issue.maximum}` };
    case 'invalid_value':
      return { code: 'NO_SUCH_VALUE', detail: issue.values.join(', ') };
    case 'invalid_union':
      return { code: 'NO_SUCH_VALUE', detail: tileKinds.join(', ') };
    case 'invalid_type':
      return { code: 'WRONG_TYPE', detail: issue.expected };
    default:
      return { code: 'WRONG_TYPE', detail: '' };
  }
}

type Read = { readonly dashboard: Dashboard } | { readonly problems: readonly DashboardProblem[] };

/** Reads the text of one dashboard file; its mistakes each name their line. */
export function parseDashboard(file: string, text: string): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        code: 'BAD_YAML',
        at: '',
        detail: '',
        message: (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
      })),
    };
  const result = dashboardSchema.safeParse(document.toJS());
  if (result.success) return { dashboard: { id: basename(file, '.yaml'), ...result.data } };
  return {
    problems: result.error.issues.map((issue) => ({
      file,
      line: lineOf(document, lines, placeOf(issue)),
      ...mistakeOf(issue),
      at: where(issue.path),
      message: sentence(issue),
    })),
  };
}

function readOne(folder: string, file: string): Read {
  try {
    return parseDashboard(file, readFileSync(join(folder, file), 'utf8'));
  } catch {
    return {
      problems: [{ file, line: 1, code: 'UNREADABLE', at: '', detail: '', message: 'cannot be read' }],
    };
  }
}

/** Every dashboard of a folder, in the order of their files, those named after the founding article first; read anew each time. */
export function readDashboards(folder = dashboardFolder): Dashboards {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const first = (name: string): number => (name === 'founding-article.yaml' ? 0 : 1);
  const read = files
    .sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1))
    .map((file) => readOne(folder, file));
  return {
    dashboards: read.flatMap((one) => ('dashboard' in one ? [one.dashboard] : [])),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}
