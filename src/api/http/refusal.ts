import { type FastifyReply } from 'fastify';

/** One error in GraphQL's form, for requests that do not get as far as GraphQL. */
export const errorBody = (
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): string => JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] });

export const refuse = (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(errorBody(code, message, details));
