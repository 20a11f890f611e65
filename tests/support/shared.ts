import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeWhere } from './not-run';

/** Texts and labels that are not ours to ship stand beside the project, not in it. */
export const sharedFolder = join(__dirname, '..', '..', '..', 'shared');

export const sharedPath = (...parts: string[]): string => join(sharedFolder, ...parts);

export const hasShared = existsSync(sharedPath('seed', 'article.txt'));

/** A suite that needs those texts; where they are absent it is listed as not run, by name. */
export const describeWithShared = describeWhere(hasShared, '../shared is not beside the project');
