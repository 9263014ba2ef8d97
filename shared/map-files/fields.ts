import type { ChannelLink } from '../model/channel-links.ts';
import type { Channel } from '../model/channels.ts';

/** How a value stands in a format that knows only text: words are separated by blanks, `json` is written as JSON. */
export type FieldForm = 'text' | 'number' | 'boolean' | 'words' | 'json';

type ChannelField = Exclude<keyof Channel, 'id'>;
type LinkField = Exclude<keyof ChannelLink, 'id' | 'fromId' | 'toId'>;

/** Every field of a channel, in the order of columns. */
export const channelFields: Readonly<Record<ChannelField, FieldForm>> = {
  name: 'text',
  platformId: 'text',
  handle: 'text',
  url: 'text',
  language: 'text',
  role: 'text',
  ownerId: 'text',
  deputyId: 'text',
  audienceSize: 'number',
  audience: 'text',
  cadence: 'number',
  brand: 'text',
  location: 'text',
  campaign: 'text',
  goals: 'words',
  note: 'text',
  imprintDuty: 'boolean',
  imprintUrl: 'text',
  imprintCheckedAt: 'text',
  utm: 'json',
  fieldDefaults: 'json',
  recipeId: 'text',
  recipeSettings: 'json',
  sortKey: 'number',
  createdAt: 'text',
  archivedAt: 'text',
};

/** Every field of a link beside its ends. */
export const linkFields: Readonly<Record<LinkField, FieldForm>> = {
  kind: 'text',
  bothWays: 'boolean',
  callToAction: 'text',
  destinationId: 'text',
  frequency: 'text',
  state: 'text',
  note: 'text',
};

/** The value as text; empty where there is none. */
export function textOf(value: unknown, form: FieldForm): string {
  if (value === null || value === undefined) return '';
  switch (form) {
    case 'words':
      return Array.isArray(value) ? value.join(' ') : '';
    case 'json':
      return isEmpty(value) ? '' : JSON.stringify(sorted(value));
    case 'text':
    case 'number':
    case 'boolean':
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** The value that a text stands for; undefined where it says nothing. What is no number or JSON comes back as it is. */
export function valueOf(text: string, form: FieldForm): unknown {
  if (text === '') return undefined;
  const trimmed = text.trim();
  switch (form) {
    case 'text':
      return text;
    case 'words':
      return trimmed.split(/[\s,;]+/u);
    case 'number':
      return numberOf(trimmed) ?? text;
    case 'boolean':
      return yes.has(trimmed.toLowerCase()) || (no.has(trimmed.toLowerCase()) ? false : text);
    case 'json':
      try {
        return JSON.parse(trimmed) as unknown;
      } catch {
        return text;
      }
  }
}

/** Spreadsheets write in the language of the office. */
const yes: ReadonlySet<string> = new Set(['true', 'wahr', 'ja', 'yes', '1', 'x']);
const no: ReadonlySet<string> = new Set(['false', 'falsch', 'nein', 'no', '0']);

/** `8600`, `8.600`, `8 600`, `1,5` and `1.5`; null for what is none of these. */
export function numberOf(text: string): number | null {
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/u.test(text) && !/^-?[1-9]\d{0,2}\.\d{3}$/u.test(text)) return Number(text);
  if (/^-?\d+,\d+$/u.test(text) && !/^-?[1-9]\d{0,2},\d{3}$/u.test(text)) return Number(text.replace(',', '.'));
  if (/^-?\d{1,3}([.,'\u00a0\u202f ]\d{3})+$/u.test(text)) return Number(text.replaceAll(/[^-\d]/gu, ''));
  return null;
}

/** Values that say nothing: an import never clears a field with them. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The same value with the keys of objects in order, so that equal values are written alike. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
