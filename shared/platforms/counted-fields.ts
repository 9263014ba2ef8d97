import type { JsonValue } from '../model/common.ts';
import type { PlatformProfile } from './platform-profile.ts';

type Fields = Readonly<Record<string, JsonValue>>;

/** A field's value as one text: lists with commas, yes and no as nothing. */
export function fieldText(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(',');
  return '';
}

/**
 * What fields add to the length of the (first) text, for `MeasureOptions.countedText`: Mastodon joins the content warning
 * with the text, chapters of a video stand below the description after a blank line.
 */
export function countedFieldText(profile: PlatformProfile, fields: Fields): string {
  const ids = profile.text.countedFields?.value ?? [];
  return ids
    .map((id) => {
      const text = fieldText(fields[id]);
      const isBlock = profile.fields.find((field) => field.id === id)?.kind === 'chapters';
      return text !== '' && isBlock ? `\n\n${text}` : text;
    })
    .join('');
}
