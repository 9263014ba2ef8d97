/**
 * Our own line drawings on a 16 px grid, by `PlatformProfile.glyph`. They hint at what one does there and copy no logo.
 * Several platforms may share a drawing; the hue and the name tell them apart.
 */
const glyphs: Readonly<Record<string, string>> = {
  // short posts
  x: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  'x-long': 'M2.5 3l5 5M7.5 3l-5 5M10.5 4h3M10.5 7h3M2.5 11h11M2.5 13.5h7',
  mastodon:
    'M3 6.5A3.5 3.5 0 0 1 6.500 3h3A3.500 3.500 0 0 1 13 6.500v2A3.500 3.500 0 0 1 9.500 12H6M6 12c.5 1 1.500 1.500 3 1.500M6 9V7a1 1 0 0 1 2 0v1.500M8 7a1 1 0 0 1 2 0v2',
  bluesky:
    'M8 8C6.500 5 4 3.500 2.500 3.500c0 3 .5 4.500 3 5C3.500 9 3.500 12 5.500 12.500 7 12.500 8 10 8 8zM8 8c1.500-3 4-4.500 5.500-4.500 0 3-.5 4.500-3 5 2 .5 2 3.500 0 4-1.500 0-2.500-2.500-2.500-4.500z',
  threads:
    'M12 5.500C11.500 3.500 10 2.500 8 2.500c-3 0-5 2-5 5.500s2 5.500 5 5.500c2.500 0 4-1.200 4-3s-1.800-2.700-4-2.700c-1.500 0-2.500.7-2.500 1.700 0 1.200 1 1.700 2.200 1.700C9.500 11.200 10.300 9.500 10 7 9.800 5.800 9 5.300 8 5.300',
  // professional and social
  linkedin: 'M3.500 7v5.500M3.500 4v.01M6.500 12.500V7M6.500 9.500c0-1.500 1-2.500 2.500-2.500s2.500 1 2.500 2.500v3',
  'linkedin-article': 'M3 3.500h10v9H3zM5.500 6h5M5.500 8h5M5.500 10h3',
  facebook: 'M9 13.500V6c0-1.500.8-2.300 2.500-2.300M6.500 8H11',
  xing: 'M4 4.500L6 8l-2 3.500M12.500 2.500L9 8.500l2.500 5',
  reddit:
    'M3.500 9.500C3.500 7.300 5.500 6 8 6s4.500 1.300 4.500 3.500S10.500 13 8 13s-4.500-1.300-4.500-3.500zM8 6l1-3 2.500.7M6.300 9v.5M9.700 9v.5M6.500 11.200c1 .6 2 .6 3 0',
  pinterest: 'M6.500 13.500l1.500-7M5.500 8.500C4 6 5.500 3 8.200 3s4.300 2.500 3.300 4.800c-.8 2-3 2.500-4 1.200',
  'google-business':
    'M2.500 6.500L3.500 3h9l1 3.500a2 2 0 0 1-3.700.5 2 2 0 0 1-3.600 0 2 2 0 0 1-3.700-.5zM3.500 8.500V13h9V8.500M7 13v-2.500h2V13',
  // pictures and film
  instagram:
    'M3 5.500A2.500 2.500 0 0 1 5.500 3h5A2.500 2.500 0 0 1 13 5.500v5a2.500 2.500 0 0 1-2.500 2.500h-5A2.500 2.500 0 0 1 3 10.500zM10.200 8a2.200 2.200 0 1 1-4.400 0 2.200 2.200 0 0 1 4.400 0z',
  'instagram-carousel': 'M2.500 4.500h8v8h-8zM12 5.500h1.500v6H12M4.500 10l2-2.500 2 2',
  'instagram-story': 'M5 2.500h6v11H5zM7 11.500h2M3 5v6M13 5v6',
  'instagram-reel': 'M3 3h10v10H3zM3 6h10M6 3l1.500 3M9.500 3L11 6M7 8.200v2.600L9.500 9.500z',
  youtube: 'M2.500 5.500a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2zM6.800 6v4l3.200-2z',
  'youtube-shorts': 'M5 2.500h6v11H5zM7 6.200v3.600L9.800 8z',
  tiktok: 'M8.500 3v7.300a2.200 2.200 0 1 1-2.200-2.200M8.500 3c.3 2 1.500 3.200 3.500 3.300',
  // messengers and mail
  whatsapp: 'M3 13l.8-2.500A5.200 5.200 0 1 1 5.600 12.300zM6.500 6.500c0 1.800 1.200 3 3 3',
  telegram: 'M2.500 8l11-4.500-2 9.500-3.500-3zM8 10l-1.500 2.500L6 9l7.500-5.500',
  newsletter: 'M2.500 4h11v8.500h-11zM2.500 4.500L8 9l5.500-4.500',
  mail: 'M2.500 4h11v8.500h-11zM2.500 4.500L8 9l5.500-4.500',
  // own pages
  medium: 'M2.500 12V4l3.500 6 3.500-6v8M12 4v8M13.500 5v6',
  wordpress: 'M3 4h10v8.500H3zM3 6.500h10M5 9h3M5 10.800h5',
  blog: 'M3 4h10v8.500H3zM3 6.500h10M5 9h3M5 10.800h5',
  ghost: 'M4 13V7a4 4 0 0 1 8 0v6l-2-1.500L8 13l-2-1.500zM6.500 7v.5M9.500 7v.5',
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
