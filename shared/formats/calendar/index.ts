import type { OutFormat } from '../out-format.ts';
import { icsFormat } from './ics.ts';

/** What calendars take. */
export const calendarFormats: readonly OutFormat[] = [icsFormat];
