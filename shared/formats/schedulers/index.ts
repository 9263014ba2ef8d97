import type { OutFormat } from '../out-format.ts';
import { postizFormat } from './postiz/postiz-format.ts';
import { schedulerProfiles } from './profiles/index.ts';
import { tableFormat } from './table-format.ts';
import { templateFormat } from './template/template-format.ts';

/** What schedulers take: a table for each tool, a table of a person's own, and requests for Postiz. */
export const schedulerFormats: readonly OutFormat[] = [
  ...schedulerProfiles.map(tableFormat),
  templateFormat,
  postizFormat,
];
