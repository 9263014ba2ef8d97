import { calendarFormats } from './calendar/index.ts';
import { cmsFormats } from './cms/index.ts';
import { feedFormats } from './feeds/index.ts';
import { newsletterFormats } from './newsletter/index.ts';
import { formatFamilies, type FormatFamily, type OutFormat } from './out-format.ts';
import { paperFormats } from './paper/index.ts';
import { schedulerFormats } from './schedulers/index.ts';

export const formatsOf: Readonly<Record<FormatFamily, readonly OutFormat[]>> = {
  scheduler: schedulerFormats,
  cms: cmsFormats,
  newsletter: newsletterFormats,
  feed: feedFormats,
  calendar: calendarFormats,
  paper: paperFormats,
};

const byId: ReadonlyMap<string, { readonly family: FormatFamily; readonly format: OutFormat }> = new Map(
  formatFamilies.flatMap((family) => formatsOf[family].map((format) => [format.id, { family, format }] as const)),
);

/** Every format for another program, in the order in which they are offered. */
export const formats = [...byId.values()];

/** Null for an id that no format of this version has. */
export function formatById(id: string): OutFormat | null {
  return byId.get(id)?.format ?? null;
}
