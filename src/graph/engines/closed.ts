import { type Problem } from '../../model';

export const engineClosed: Problem = { code: 'ENGINE_CLOSED', message: 'The graph has been closed.' };
