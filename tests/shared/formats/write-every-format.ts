import { calendarFormats } from '../../../shared/formats/calendar/index.ts';
import { schedulerFormats } from '../../../shared/formats/schedulers/index.ts';
import { proposeMapping } from '../../../shared/formats/schedulers/template/propose-mapping.ts';
import { readTemplateText } from '../../../shared/formats/schedulers/template/read-template-text.ts';
import { formatInput } from './format-input.ts';
import { plannedPosts, scheduledOptions } from './schedulers/scheduler-input.ts';

/** Prints everything that formats make of the same posts, for a process with another time zone and language. */
const read = readTemplateText('Termin;Uhrzeit;Text;Bild;Schlagwörter;Netzwerk\n31.12.2026;14:00\n');
const template = read.kind === 'template' ? proposeMapping(read.template) : null;
const accounts = { 'c-linkedin': '123', 'c-mastodon': '456', 'c-pinterest': '789' };
const options = scheduledOptions({ settings: { accounts, template } });
for (const format of [...schedulerFormats, ...calendarFormats]) {
  console.log(JSON.stringify([format.id, format.write(formatInput(plannedPosts()), options)]));
}
