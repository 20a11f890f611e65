import { Readable } from 'node:stream';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { type GraphQuestions } from '../../graph/questions';
import { ProblemError } from '../../model';
import { exportArguments } from '../export/arguments';
import { type ExportedObservation } from '../export/columns';
import { type ExportFormat, exportFormats } from '../export/formats';
import { exportRows } from '../export/rows';
import { given, observationFilter } from '../filters';
import { crossSite } from './guard';
import { refuse } from './refusal';

type Pages = AsyncGenerator<readonly ExportedObservation[], void, void>;

/** The first page is read before the answer begins, so that what is wrong with the filter is an error, not half a file. */
async function opened(
  graph: GraphQuestions,
  search: Record<string, string | string[] | undefined>,
): Promise<[readonly ExportedObservation[], Pages]> {
  const { filter, orderBy, asOf } = exportArguments(search);
  const pages = exportRows(
    graph,
    { ...(await observationFilter(graph, filter)), ...given({ asOf }) },
    orderBy,
  );
  const first = await pages.next();
  return [first.value ?? [], pages];
}

async function* lines(
  format: ExportFormat,
  first: readonly ExportedObservation[],
  rest: Pages,
): AsyncGenerator<string, void, void> {
  yield format.head + first.map(format.row).join('');
  for await (const page of rest) yield page.map(format.row).join('');
}

const refused = (reply: FastifyReply, error: unknown): FastifyReply => {
  if (!(error instanceof ProblemError)) throw error;
  return refuse(reply, 400, error.problem.code, error.message, error.details);
};

/** `/observations.csv` and `/observations.ndjson`: all observations that a filter matches, streamed; the filter in the address. */
export function exportRoutes(
  app: FastifyInstance,
  graph: GraphQuestions,
  corsOrigins: readonly string[],
): void {
  for (const name of ['csv', 'ndjson'] as const)
    app.get<{ Querystring: Record<string, string | string[] | undefined> }>(
      `/observations.${name}`,
      async (request, reply) => {
        if (crossSite(request, corsOrigins))
          return refuse(reply, 403, 'CROSS_SITE', 'A page of another site may not ask this API.');
        const format = exportFormats[name];
        try {
          const [first, rest] = await opened(graph, request.query);
          return await reply
            .type(format.mediaType)
            .header('content-disposition', `attachment; filename="observations.${name}"`)
            .header('cache-control', 'no-store')
            .send(Readable.from(lines(format, first, rest)));
        } catch (error) {
          return refused(reply, error);
        }
      },
    );
}
