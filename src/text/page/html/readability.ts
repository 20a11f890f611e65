import { createRequire } from 'node:module';
import { type Readability } from '@mozilla/readability';
import { type parseHTML } from 'linkedom';

interface Tools {
  readonly Readability: typeof Readability;
  readonly parseHTML: typeof parseHTML;
}

let tools: Tools | undefined;

/** Loaded with the first whole page: most texts need neither. */
export function readability(): Tools {
  const load = createRequire(__filename);
  return (tools ??= {
    Readability: (load('@mozilla/readability') as Pick<Tools, 'Readability'>).Readability,
    parseHTML: (load('linkedom') as Pick<Tools, 'parseHTML'>).parseHTML,
  });
}
