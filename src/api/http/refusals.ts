import { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { limitError, limits } from '../limits';
import { refuse } from './refusal';

function tooLarge(reply: FastifyReply, length: string | undefined): FastifyReply {
  const { problem, details } = limitError('requestBytes', Number(length ?? limits.requestBytes + 1));
  return refuse(reply, 413, problem.code, problem.message, details);
}

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
      return tooLarge(reply, request.headers['content-length']);
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
      return refuse(reply, 415, 'BAD_REQUEST', 'POST takes "content-type: application/json".');
    if (status >= 400 && status < 500)
      return refuse(reply, status, 'BAD_REQUEST', 'The request is not well-formed.');
    report(error);
    return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here, and it is our fault.');
  });
}
