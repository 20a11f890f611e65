import { type FastifyError, type FastifyInstance } from 'fastify';
import { refuse } from './refusal';

/** What the HTTP layer refuses, in one form: a coded error, never a stack. */
export function refusals(app: FastifyInstance, report: (error: unknown) => void): void {
  app.setNotFoundHandler((request, reply) =>
    refuse(
      reply,
      404,
      'NOT_FOUND',
      `There is nothing at ${request.method} ${request.url.split('?')[0] ?? ''}.`,
    ),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
      return refuse(
        reply,
        413,
        'LIMIT_EXCEEDED',
        `A request may be at most ${app.initialConfig.bodyLimit ?? 0} bytes.`,
        {
          limit: 'requestBytes',
          max: app.initialConfig.bodyLimit,
          value: Number(request.headers['content-length'] ?? NaN) || null,
        },
      );
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
      return refuse(reply, 415, 'BAD_REQUEST', 'POST takes "content-type: application/json".');
    if (status >= 400 && status < 500)
      return refuse(reply, status, 'BAD_REQUEST', 'The request is not well-formed.');
    report(error);
    return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here, and it is our fault.');
  });
}
