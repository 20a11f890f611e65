import { type FastifyReply } from 'fastify';
import { type GraphQuestions } from '../../graph/questions';
import { ProblemError } from '../../model';

/** Who waits for the answer to one request; equal requests that come while it runs wait together. */
export class Audience {
  private readonly waiting = new Map<string, Set<FastifyReply>>();

  /** Until the answer is sent or the client hangs up. */
  join(key: string, reply: FastifyReply): void {
    const all = this.waiting.get(key) ?? new Set();
    this.waiting.set(key, all.add(reply));
    reply.raw.once('close', () => {
      all.delete(reply);
      if (all.size === 0) this.waiting.delete(key);
    });
  }

  /** All of them have hung up. */
  isGone(key: string): boolean {
    return !this.waiting.has(key);
  }
}

const nobodyWaits = (): ProblemError =>
  new ProblemError({ code: 'CLIENT_CLOSED', message: 'Nobody waits for this answer any more.' });

/** The graph for as long as somebody waits: after that it is asked nothing more, so that what is left of a query costs nothing. */
export const whileAwaited = (graph: GraphQuestions, isGone: () => boolean): GraphQuestions =>
  new Proxy(graph, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (isGone()) return Promise.reject(nobodyWaits());
        return Reflect.apply(value, target, args);
      };
    },
  });
