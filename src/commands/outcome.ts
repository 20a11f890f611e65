import { type ExitCode } from './exit-codes';

/** How a command that did not throw went. */
export interface Outcome {
  code: ExitCode;
}
