import type { Notes } from './notes.ts';

const allowed = new Set(['http:', 'https:', 'mailto:']);
const longest = 2048;

/**
 * The address a link may keep, or null where only its text stays. Parsed with `URL`, never matched by prefix:
 * `java\nscript:` and the like are scheme `javascript:` to a browser too (hazards E).
 */
export function safeUrl(href: string, notes: Notes, base: string | null = null): string | null {
  const trimmed = href.trim();
  if (trimmed === '') return null;
  if (trimmed.startsWith('#')) {
    notes.count('internal-links');
    return null;
  }
  const url = URL.parse(trimmed) ?? (base === null ? null : URL.parse(trimmed, base));
  if (url === null) {
    notes.count('relative-links');
    return null;
  }
  if (!allowed.has(url.protocol) || trimmed.length > longest) {
    notes.count('unsafe-links');
    return null;
  }
  // As it was written where that is already absolute: people recognise their own address, IDN and all.
  const written = /^[a-z]+:/i.test(trimmed) && !/[\s\p{Cc}]/u.test(trimmed) ? trimmed : url.href;
  return withoutRedirect(written);
}

/** Google Docs wraps each address in a redirect of its own. */
function withoutRedirect(address: string): string {
  const url = URL.parse(address);
  if (url?.hostname !== 'www.google.com' || url.pathname !== '/url') return address;
  const target = URL.parse(url.searchParams.get('q') ?? '');
  return target !== null && (target.protocol === 'https:' || target.protocol === 'http:') ? target.href : address;
}
