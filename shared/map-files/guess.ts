import { channelLinkKindSchema, type ChannelLinkKind } from '../model/channel-links.ts';
import { findProfile, profiles } from '../platforms/index.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { platformName } from '../texts/platforms.ts';

/** Hosts by platform; a subdomain counts as its domain. */
const hosts: Readonly<Record<string, string>> = {
  'linkedin.com': 'linkedin',
  'instagram.com': 'instagram',
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'x.com': 'x',
  'twitter.com': 'x',
  'bsky.app': 'bluesky',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'tiktok.com': 'tiktok',
  'pinterest.com': 'pinterest',
  'pinterest.de': 'pinterest',
  'xing.com': 'xing',
  'g.page': 'google-business',
  'business.google.com': 'google-business',
  'whatsapp.com': 'whatsapp',
  'wa.me': 'whatsapp',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'reddit.com': 'reddit',
  'medium.com': 'medium',
  'wordpress.com': 'wordpress',
  'ghost.io': 'ghost',
  'mastodon.social': 'mastodon',
};

/** Words of a name by platform, where the name of the platform itself does not stand there. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b(newsletter|rundbrief|mailing)/u, 'newsletter'],
  [/\b(twitter)\b/u, 'x'],
  [/\b(podcast)/u, 'podcast'],
  [/\b(rss|feed)\b/u, 'rss'],
  [/(signatur|signature)/u, 'email-signature'],
  [/(intranet)/u, 'intranet'],
  [/(presse|press release)/u, 'press-release'],
  [/(plakat|aushang|flyer|broschüre|poster|brochure|visitenkarte|verpackung)/u, 'print'],
  [/(messe|veranstaltung|tag der offenen|event|trade fair)/u, 'event'],
  [/(website|webseite|homepage|internetseite|landingpage|blog|\bshop\b)/u, 'website'],
];

/** The host of an address without `www.`; empty for what is no web address. */
export function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z0-9+.-]*:/iu.test(url) ? url : `https://${url}`);
    return protocol === 'https:' || protocol === 'http:' ? hostname.toLowerCase().replace(/^www\./u, '') : '';
  } catch {
    return ''; // people write much into such fields
  }
}

/** The profile that somebody named by id or name, in either language; null where there is none. */
export function namedPlatform(text: string): string | null {
  const wanted = text.trim();
  if (wanted === '') return null;
  if (findProfile(wanted) !== null) return wanted;
  const lower = wanted.toLowerCase();
  const found = profiles.find((profile) =>
    [profile.id, profile.name ?? '', platformName(profile, 'de'), platformName(profile, 'en')].some(
      (name) => name.toLowerCase() === lower,
    ),
  );
  return found?.id ?? null;
}

/** The nearest profile by address, then by name; null where nothing points at one. */
export function guessedPlatform({ name, url }: { readonly name: string; readonly url: string }): string | null {
  const host = hostOf(url);
  if (host !== '' && host.includes('.')) {
    const known = Object.keys(hosts).find((domain) => host === domain || host.endsWith(`.${domain}`));
    if (known !== undefined) return hosts[known] ?? null;
    if (/^(https?:\/\/)?[^/]+\/@[\w.]+\/?$/u.test(url)) return 'mastodon';
  }
  const lower = name.toLowerCase();
  const byName = profiles
    .filter((profile) => profile.name !== null && profile.name.length > 1)
    .filter((profile) => new RegExp(`(^|[^\\p{L}])${profile.name?.toLowerCase() ?? ''}($|[^\\p{L}])`, 'u').test(lower))
    .toSorted((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))[0];
  if (byName !== undefined) return byName.id;
  const byWord = words.find(([pattern]) => pattern.test(lower));
  if (byWord !== undefined) return byWord[1];
  return host !== '' && host.includes('.') ? 'website' : null;
}

/** The value that a word of either language stands for, or the value itself; the text where none fits. */
export function valueOfWords(field: 'role' | 'kind' | 'state' | 'frequency' | 'language', text: string): string {
  const wanted = text.trim().toLowerCase();
  const prefix = `${field}.`;
  for (const words of [channelMapTexts.de, channelMapTexts.en]) {
    for (const [key, word] of Object.entries(words)) {
      if (!key.startsWith(prefix)) continue;
      const value = key.slice(prefix.length);
      if (word.toLowerCase() === wanted || value === wanted) return value;
    }
  }
  return text.trim();
}

/** Words on a line, taken apart: `im Profil: Folgen` is a kind and a call to action, other words are a call to action. */
export function readLabel(label: string): { readonly kind: ChannelLinkKind | null; readonly callToAction: string } {
  const text = label.trim();
  const whole = channelLinkKindSchema.safeParse(valueOfWords('kind', text));
  if (whole.success) return { kind: whole.data, callToAction: '' };
  const [head = '', ...rest] = text.split(': ');
  const first = channelLinkKindSchema.safeParse(valueOfWords('kind', head));
  return first.success && rest.length > 0
    ? { kind: first.data, callToAction: rest.join(': ') }
    : { kind: null, callToAction: text };
}
