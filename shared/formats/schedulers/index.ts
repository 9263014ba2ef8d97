import type { OutFormat } from '../out-format.ts';
import { schedulerProfiles } from './profiles/index.ts';
import { tableFormat } from './table-format.ts';
import { templateFormat } from './template/template-format.ts';

/** What schedulers take: a table for each tool, and a table of a person's own. */
export const schedulerFormats: readonly OutFormat[] = [...schedulerProfiles.map(tableFormat), templateFormat];
