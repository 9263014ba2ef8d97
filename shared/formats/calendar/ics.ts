import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { linkTarget } from '../../links/link-gate.ts';
import type { Language } from '../../model/common.ts';
import { channelWords } from '../../packages/channel-words.ts';
import { stateWords } from '../../packages/checklist.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import { slugOf } from '../../packages/file-names.ts';
import { outlineItem } from '../../packages/item-outline.ts';
import { schedulerTexts } from '../../texts/formats-schedulers.ts';
import { platformName } from '../../texts/platforms.ts';
import { translate } from '../../texts/texts.ts';
import { chosenSettings } from '../chosen-settings.ts';
import type { FormatInput, FormatOptions, FormatResult, OutFormat } from '../out-format.ts';
import { itemLoss, refusal } from '../schedulers/losses.ts';

const minute = 60_000;
/** Sequence numbers count minutes from here, so that they stay within 31 bits for long. */
const firstMinute = Date.UTC(2020, 0, 1) / minute;
/** Long texts make calendars slow to load; the whole text is in the program. */
const mostText = 4_000;

/** How long an entry lasts, in minutes; a calendar shows one without length badly. */
const durations = ['15', '30', '60'] as const;

/** Planned publications as events of a calendar, one for each variant with a time. */
export const icsFormat: OutFormat = {
  id: 'ics',
  name: 'iCalendar',
  version: 'RFC 5545',
  source: 'https://www.rfc-editor.org/rfc/rfc5545 (2026-11-23)',
  media: 'none',
  settings: [
    { id: 'minutes', kind: 'choice', choices: durations, initial: '15' },
    { id: 'withText', kind: 'toggle', initial: true },
  ],
  accepts: () => true,
  write: writeCalendar,
};

function writeCalendar(input: FormatInput, options: FormatOptions): FormatResult {
  const { language, workspaceName, items } = input;
  const tool = translate(schedulerTexts, language, 'formats.ics.name');
  const timed = items.filter((item) => momentOf(item) !== null);
  if (timed.length === 0) {
    return { kind: 'refused', refusals: [refusal('nothing-with-time', null, language, { tool })] };
  }
  const name = translate(schedulerTexts, language, 'calendar.name', { workspace: oneLine(workspaceName) });
  const calendar = ical({
    name,
    prodId: { company: 'Kanalwerk', product: 'Kanalwerk', language: language.toUpperCase() },
  });
  const chosen = chosenSettings(icsFormat.settings, options);
  const minutes = Number(chosen.choice('minutes'));
  for (const item of timed) calendar.createEvent(eventOf(item, language, minutes, chosen.toggle('withText')));
  const path = `${slugOf(`kanalwerk ${workspaceName}`, 'kanalwerk', 60)}.ics`;
  const losses = items
    .filter((item) => momentOf(item) === null)
    .map((item) => itemLoss('not-in-calendar', item, language));
  return { kind: 'files', files: [{ kind: 'text', path, text: `${calendar.toString()}\r\n` }], losses };
}

/** When a variant appears, or has appeared. */
function momentOf({ variant }: PackageItem): string | null {
  return variant.publishedAt ?? variant.scheduledAt;
}

function eventOf(item: PackageItem, language: Language, minutes: number, withText: boolean) {
  const { variant, master, channel, profile } = item;
  const start = new Date(momentOf(item) ?? 0);
  const changed = new Date(Math.max(Date.parse(master.updatedAt), Date.parse(variant.updatedAt)));
  const title = master.title || translate(schedulerTexts, language, 'untitled');
  const url = linkTarget(variant.publishedUrl) ?? linkTarget(channel.url);
  return {
    // The same for a variant whenever it is written: who imports again moves the entry instead of doubling it.
    id: `${variant.id}@kanalwerk`,
    sequence: Math.max(0, Math.floor(changed.getTime() / minute) - firstMinute),
    stamp: changed,
    lastModified: changed,
    start,
    end: new Date(start.getTime() + minutes * minute),
    summary: oneLine(`${channelWords(item, language)}: ${title}`),
    description: descriptionOf(item, language, withText),
    categories: [{ name: oneLine(platformName(profile, language)) }],
    status: statusOf(item),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(url === null ? {} : { url }),
  };
}

function statusOf({ variant }: PackageItem): ICalEventStatus {
  if (variant.state === 'withdrawn') return ICalEventStatus.CANCELLED;
  return ['draft', 'in-work'].includes(variant.state) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function descriptionOf(item: PackageItem, language: Language, withText: boolean): string {
  const state = translate(schedulerTexts, language, 'calendar.state', { state: stateWords(item, language) });
  const text = withText ? outlineItem(item).whole.text : '';
  const whole = allowed(text);
  const shown = whole.length > mostText ? `${wholeSigns(whole, mostText)}…` : whole;
  return shown === '' ? state : `${state}\n\n${shown}`;
}

/** The first so many UTF-16 units, without half of a sign at the end. */
function wholeSigns(text: string, units: number): string {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/u, '');
}

/** Line ends of one kind, and no control characters: RFC 5545 allows none in a text. */
function allowed(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}

function oneLine(words: string): string {
  return allowed(words).replaceAll(/\s+/gu, ' ').trim();
}
