import { type FastifyRequest } from 'fastify';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * True for a request that a page of another site made a browser send. Browsers say so by `Sec-Fetch-Site`, older ones by an `Origin`
 * that is not this host; programs say neither. Origins that CORS allows pass.
 */
export function crossSite(request: FastifyRequest, allowed: readonly string[] = []): boolean {
  const { origin, host } = request.headers;
  if (origin !== undefined && allowed.includes(origin)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && hostOf(origin) !== host;
}
