import { Command } from 'commander';
import { type CalledName } from '../graph/resolving/names-called';
import { type NameMove, type NameReport } from '../graph/resolving/decide-names';
import { type NameVerdict } from '../graph/resolving/verdicts';
import { isEntityType, type EntityType, ProblemError } from '../model';
import { type NameKeeper } from '../ingest/name-keeper';
import { withNameKeeper } from './graph-access';
import { type CommandIo, line } from './io';
import { rooms } from './rooms';

interface Options {
  readonly because?: string;
  readonly author?: string;
  readonly type?: string;
  readonly dryRun?: boolean;
}

const label = ({ name, scope, type, id }: CalledName): string =>
  `${name}${scope === '' ? '' : ` (${scope})`}, ${type}, ${id}`;

function typeOf(given: string | undefined): EntityType | null {
  if (given === undefined) return null;
  if (isEntityType(given)) return given;
  throw new ProblemError({
    code: 'BAD_TYPE',
    message: `${given} is no type of entity, such as Organization or Person.`,
  });
}

/** The one name that goes by a text; several are a question back. */
async function nameCalled(keeper: NameKeeper, called: string, type: EntityType | null): Promise<CalledName> {
  const [found, ...others] = await keeper.namesCalled(called, type);
  if (found === undefined)
    throw new ProblemError({ code: 'NOT_FOUND', message: `There is no name “${called}” in the graph.` });
  if (others.length === 0) return found;
  throw new ProblemError({
    code: 'AMBIGUOUS_NAME',
    message: `“${called}” is the name of several; give the id of one: ${[found, ...others].map(label).join('; ')}.`,
  });
}

const moveLine = ({ name, from, to, decision }: NameMove): string =>
  decision === null
    ? `  ${name} stands for itself; ${from.name} stood for it`
    : `  ${name} → ${to.name}, score ${decision.score} by ${decision.author} ${JSON.stringify(decision.features)}`;

function tell(io: CommandIo, { moves, statements }: NameReport): void {
  for (const move of moves) line(io.out, moveLine(move));
  if (moves.length === 0) line(io.out, '  No name comes to stand for another entity.');
  if (statements === null) line(io.err, 'Nothing was written: this was a dry run.');
  else
    line(
      io.out,
      `Stored; ${statements} ${statements === 1 ? 'statement speaks' : 'statements speak'} of another entity.`,
    );
}

const verdictLine = ({ nameA, nameB, same, author, because, decidedAt }: NameVerdict): string =>
  `${nameA} ${same ? '=' : '≠'} ${nameB}   ${author}, ${decidedAt.slice(0, 10)}${because === null ? '' : `: ${because}`}`;

async function decide(
  io: CommandIo,
  names: readonly [string, string],
  same: boolean,
  { because, author, type, dryRun = false }: Options,
): Promise<void> {
  const { verdictOn } = rooms.nameKeeper();
  const report = await withNameKeeper(io.env, async (keeper) => {
    const kind = typeOf(type);
    const [a, b] = [await nameCalled(keeper, names[0], kind), await nameCalled(keeper, names[1], kind)];
    const verdict = verdictOn(a, b, {
      same,
      because: because ?? null,
      author: author ?? io.env['USER'] ?? 'a person',
    });
    return keeper.decide({ set: [verdict], withdrawn: [] }, { dryRun });
  });
  tell(io, report);
}

const withOptions = (command: Command): Command =>
  command
    .option('--because <reason>', 'why, kept with the decision')
    .option('--author <name>', 'who decides; else the user of this machine')
    .option('--type <type>', 'which of several of this name: Organization, Person …')
    .option('--dry-run', 'say what would change and write nothing');

const joinCommand = (io: CommandIo): Command =>
  withOptions(
    new Command('join')
      .summary('two names are one thing')
      .description('Decides that two names are one thing; names or ids. Later ingests obey.')
      .argument('<a>')
      .argument('<b>'),
  ).action((a: string, b: string, options: Options) => decide(io, [a, b], true, options));

const splitCommand = (io: CommandIo): Command =>
  withOptions(
    new Command('split')
      .summary('two names are not the same')
      .description(
        'Decides that two names are not the same; what was written under each goes back to it. Later ingests obey.',
      )
      .argument('<a>')
      .argument('<b>'),
  ).action((a: string, b: string, options: Options) => decide(io, [a, b], false, options));

const forgetCommand = (io: CommandIo): Command =>
  new Command('forget')
    .summary('take a decision back')
    .description('Takes the decision about two names back; the rules decide again.')
    .argument('<a>')
    .argument('<b>')
    .option('--type <type>', 'which of several of this name')
    .option('--dry-run', 'say what would change and write nothing')
    .action(async (a: string, b: string, { type, dryRun = false }: Options) => {
      const report = await withNameKeeper(io.env, async (keeper) => {
        const kind = typeOf(type);
        const ids = [(await nameCalled(keeper, a, kind)).id, (await nameCalled(keeper, b, kind)).id];
        const verdict = (await keeper.verdicts()).find((v) => ids.includes(v.a) && ids.includes(v.b));
        if (verdict) return keeper.decide({ set: [], withdrawn: [verdict.id] }, { dryRun });
        throw new ProblemError({ code: 'NOT_FOUND', message: `Nobody decided about “${a}” and “${b}”.` });
      });
      tell(io, report);
    });

const listCommand = (io: CommandIo): Command =>
  new Command('list')
    .summary('what people decided about names')
    .description('Prints every decision of a person about two names.')
    .option('--json', 'as JSON')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const verdicts = await withNameKeeper(io.env, (keeper) => keeper.verdicts());
      if (json) return line(io.out, JSON.stringify(verdicts, null, 2));
      if (verdicts.length === 0) line(io.err, 'Nobody decided about names yet; the rules do.');
      for (const verdict of verdicts) line(io.out, verdictLine(verdict));
    });

/** Decisions of people about names. */
export const resolveCommand = (io: CommandIo): Command => {
  const command = new Command('resolve')
    .summary('decide which names are one thing')
    .description(
      'Joins and splits names by a person’s decision, takes decisions back and lists them. The rules obey, whatever comes later.\nWhile a server has the data file, it does the writing.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ indicator-graph resolve join 乌石化 e_1f2e3d4c5b6a79880123 --because 'its annual report says so'
  $ indicator-graph resolve split 天河矿业 天河矿业集团 --dry-run
  $ indicator-graph resolve forget 天河矿业 天河矿业集团
  $ indicator-graph resolve list`,
    );
  for (const sub of [joinCommand, splitCommand, forgetCommand, listCommand]) command.addCommand(sub(io));
  return command;
};
