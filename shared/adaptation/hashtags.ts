import type { JsonValue } from '../model/common.ts';
import type { Channel } from '../model/channels.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';

/**
 * A tag as hashtag without `#`: "nachhaltiges Bauen" gives "NachhaltigesBauen", which screen readers read as two words.
 * Null for what cannot be one (no letters).
 */
export function hashtagOf(tag: string): string | null {
  const words =
    tag
      .normalize('NFC')
      .replace(/^#/u, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('de'))).join('');
  return /\p{L}/u.test(joined) ? joined : null;
}

/** Hashtags of a draft without `#`: tags of the master, then those the channel always carries, as many as setting and platform allow. */
export function hashtagsFor(
  tags: readonly string[],
  channel: Channel,
  profile: PlatformProfile,
  count: number,
): string[] {
  if (!profile.hashtags.supported.value) return [];
  const most = Math.min(count, profile.hashtags.max?.value ?? count);
  const longest = profile.hashtags.maxLength?.value ?? Number.POSITIVE_INFINITY;
  const usable = (list: readonly string[]) =>
    list.map(hashtagOf).filter((tag): tag is string => tag !== null && Array.from(tag).length <= longest);
  const own = usable(textList(channel.fieldDefaults['hashtags'])).slice(0, Math.max(0, most - 1));
  const unique = new Map<string, string>();
  for (const tag of [...usable(tags).slice(0, most - own.length), ...own, ...usable(tags)]) {
    const key = tag.toLocaleLowerCase('de');
    if (!unique.has(key)) unique.set(key, tag);
  }
  return [...unique.values()].slice(0, most);
}

function textList(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return value.split(/[\s,]+/u).filter((entry) => entry !== '');
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
