/**
 * Our own line drawings on a 16 px grid, by `PlatformProfile.glyph`. They hint at what one does there and copy no logo.
 * Several platforms may share a drawing; the hue and the name tell them apart.
 */
const glyphs: Readonly<Record<string, string>> = {
  // short posts
  x: 'M2.5 5h11M2.5 8h7M11.500 10.500l2 2M13.500 10.500l-2 2',
  'x-long': 'M2.5 4h11M2.5 7h11M2.5 10h6M11.500 10.500l2 2M13.500 10.500l-2 2',
  mastodon:
    'M8 5.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM4 13.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM12 13.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM7.300 5.400l-2.600 5.200M8.700 5.400l2.600 5.200M5.500 12h5',
  bluesky: 'M5 12.500h6.500a2.500 2.500 0 0 0 .3-5A4 4 0 0 0 4.200 8 2.300 2.300 0 0 0 5 12.500z',
  threads: 'M5 2.500h6M5 13.500h6M6 2.500v11M10 2.500v11M6 6l4-1.500M6 9l4-1.500M6 12l4-1.500',
  // professional and social
  linkedin: 'M2.500 5.500h11v7.500h-11zM6 5.500V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.500M2.500 9h11',
  'linkedin-article': 'M2.500 5.500h11v7.500h-11zM6 5.500V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.500M5 8.500h6M5 10.500h4',
  facebook: 'M2.500 3.500h8v5.500H6l-2 2V9H2.500zM12 6h1.500v5.500H12v2l-2-2H7.500',
  xing: 'M5.500 6.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10.500 13.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.500 6.500v2a2 2 0 0 0 2 2h1',
  reddit: 'M5 13.500v-8M2.500 8L5 5.500 7.500 8M11 2.500v8M8.500 8l2.500 2.500L13.500 8',
  pinterest: 'M6 2.500h4l-.5 4L12 9H4l2.500-2.500zM8 9v4.500',
  'google-business':
    'M2.500 6.500L3.500 3h9l1 3.500a2 2 0 0 1-3.700.5 2 2 0 0 1-3.600 0 2 2 0 0 1-3.700-.5zM3.500 8.500V13h9V8.500M7 13v-2.500h2V13',
  // pictures and film
  instagram: 'M2.500 3.500h11v9h-11zM2.500 11l3-3.500 2.500 2.500 2-1.500 3.500 3M10.500 6v.01',
  'instagram-carousel': 'M2.500 4.500h8v8h-8zM12 5.500h1.500v6H12M4.500 10l2-2.500 2 2',
  'instagram-story': 'M5 2.500h6v11H5zM7 11.500h2M3 5v6M13 5v6',
  'instagram-reel': 'M4.500 2.500h7v11h-7zM4.500 5h7M6.500 2.500L8 5M7 8v2.600L9.300 9.300z',
  youtube: 'M2.500 3.500h11v7h-11zM7 5.500v3L9.600 7zM5 13h6',
  'youtube-shorts': 'M5 2.500h6v11H5zM7 6.200v3.600L9.800 8z',
  tiktok: 'M4.500 2.500h7v11h-7zM7 11.500h2M6.500 5.500h3M6.500 7.500h2',
  // messengers and mail
  whatsapp: 'M2.500 3.500h11v7.500H7.500l-3 2.500V11h-2zM5.500 6.200h5M5.500 8.400h3',
  telegram: 'M2.500 6.500v3h2l6 3v-9l-6 3zM5 9.700l.8 3.300h1.700M12.500 6.500a2 2 0 0 1 0 3',
  newsletter: 'M2.500 4h11v8.500h-11zM2.500 4.500L8 9l5.500-4.500',
  mail: 'M2.500 4h11v8.500h-11zM2.500 4.500L8 9l5.500-4.500',
  // own pages
  medium:
    'M8 4.500C6.500 3.500 4.500 3.300 2.500 3.500v9c2-.2 4 0 5.500 1 1.500-1 3.500-1.200 5.500-1v-9c-2-.2-4 0-5.500 1zM8 4.500v9',
  wordpress: 'M2.500 3.500h11v9h-11zM2.500 6h11M4.500 8.500h3M4.500 10.500h5',
  blog: 'M2.500 3.500h11v9h-11zM2.500 6h11M4.500 8.500h3M4.500 10.500h5',
  ghost: 'M13 3C8 3 5 6.500 4.500 11.500c4 0 8-2 8.500-8.500zM3 13.500L9.500 7',
  article: 'M4 2.500h5.500L12 5v8.500H4zM9.500 2.500V5H12M6 8h4M6 10.500h4',
  rss: 'M3.500 12.500v-.01M3.500 8.500a4 4 0 0 1 4 4M3.500 4.500a8 8 0 0 1 8 8',
  feed: 'M3.500 12.500v-.01M3.500 8.500a4 4 0 0 1 4 4M3.500 4.500a8 8 0 0 1 8 8',
  podcast: 'M8 9.500a2 2 0 0 1-2-2v-3a2 2 0 0 1 4 0v3a2 2 0 0 1-2 2zM4 7.500a4 4 0 0 0 8 0M8 11.500v2M6 13.500h4',
  press: 'M3 3.500h8v9H4.500A1.500 1.500 0 0 1 3 11zM11 6h2v5a1.500 1.500 0 0 1-1.500 1.500M5 6h4M5 8h4M5 10h2',
  intranet: 'M2.500 13.500h11M3.500 13.500v-7L8 3l4.500 3.500v7M6.500 13.500V10h3v3.500',
  // elsewhere
  print: 'M4.500 6V2.500h7V6M4.500 11H3V6h10v5h-1.500M4.500 9.500h7v4h-7z',
  event: 'M3 4.500h10V13H3zM3 7h10M5.500 3v2.500M10.500 3v2.500',
  custom: 'M8 2.500l5 2.800v5.400l-5 2.800-5-2.800V5.300zM8 8l5-2.700M8 8L3 5.300M8 8v5.500',
};

const fallback = 'M3.500 8a4.500 4.500 0 1 0 9 0 4.500 4.500 0 1 0-9 0z';

/** Path of a drawing; an unknown id, as of a newer profile, gets a plain ring. */
export function glyphPath(glyph: string): string {
  const exact = glyphs[glyph];
  if (exact !== undefined) return exact;
  const family = glyph.split('-')[0] ?? '';
  return glyphs[family] ?? fallback;
}

export function hasGlyph(glyph: string): boolean {
  return Object.hasOwn(glyphs, glyph);
}
