import { asciiSlug, trimHyphens } from '../ascii-slug.ts';
import type { ProfileFamily } from '../platforms/platform-profile.ts';

/** What a template may name in braces. */
export const placeholders = [
  'platform',
  'medium',
  'channel',
  'language',
  'brand',
  'location',
  'campaign',
  'master',
  'variant',
  'link',
  'date',
  'month',
  'year',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What the placeholders stand for; a missing one stands for nothing. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

const longestValue = 60;
const inBraces = /\{([^{}]*)\}/gu;

/** Names in braces that nothing is known of, each once. */
export function unknownPlaceholders(template: string): string[] {
  const names = [...template.matchAll(inBraces)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !isPlaceholder(name.trim().toLowerCase()));
}

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((one) => one === name);
}

/**
 * The value that a template gives: what stands for a placeholder becomes lower-case words with hyphens, what stands around
 * it stays as somebody wrote it. Signs that joined two values are gone where one of them is empty.
 */
export function fillTemplate(template: string, values: PlaceholderValues): string {
  const gap = '\uE000';
  const filled = template.replace(inBraces, (_, name: string) => {
    const known = name.trim().toLowerCase();
    const value = isPlaceholder(known) ? asciiSlug(values[known] ?? '', longestValue) : '';
    return value === '' ? gap : value;
  });
  if (!filled.includes(gap)) return filled.trim();
  const joined = filled
    .replace(/[-_.~|+\s]*\uE000(?:[-_.~|+\s]*\uE000)*([-_.~|+\s]*)/gu, (_, after: string) => after.slice(0, 1))
    .replace(/[-_.~|+\s]+$/u, '');
  return trimHyphens(filled.startsWith(gap) ? joined.replace(/^[-_.~|+\s]+/u, '') : joined).trim();
}

/** What the date of a publication gives, in the time zone of the workspace. `moment` is ISO 8601. */
export function datePlaceholders(moment: string | null, timeZone: string): PlaceholderValues {
  if (moment === null) return {};
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const date = parts.format(new Date(moment));
  return { date, month: date.slice(0, 7), year: date.slice(0, 4) };
}

const mediumOfFamily: Readonly<Record<ProfileFamily, string>> = {
  microblog: 'social',
  post: 'social',
  picture: 'social',
  story: 'social',
  video: 'video',
  article: 'referral',
  mail: 'email',
  message: 'messenger',
  feed: 'feed',
  document: 'pr',
  custom: 'referral',
};

const mediumOfPlatform: Readonly<Record<string, string>> = {
  tiktok: 'social',
  reddit: 'social',
  print: 'print',
  event: 'event',
  'email-signature': 'email',
  intranet: 'intranet',
  'linkedin-article': 'social',
  'google-business': 'organic',
};

/** Formats of one network: analysis should see one source. */
const networks: readonly string[] = ['instagram', 'linkedin', 'youtube', 'x'];

/** What `{platform}` stands for: the network, whatever the format (`instagram-carousel` is Instagram). */
export function networkOf(platformId: string): string {
  return networks.find((network) => platformId.startsWith(`${network}-`)) ?? platformId;
}

/** What `{medium}` stands for on a platform; names that analysis programs sort visits by, where they know one. */
export function mediumOf(platformId: string, family: ProfileFamily | null): string {
  return mediumOfPlatform[platformId] ?? (family === null ? 'referral' : mediumOfFamily[family]);
}
