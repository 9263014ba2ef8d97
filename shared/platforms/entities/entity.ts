import type { TextRange } from '../counting/text-range.ts';

/** A link, mention or hashtag as a platform recognises it; `text` is what stands there, with `@` or `#`. */
export interface Entity extends TextRange {
  readonly text: string;
}

export interface Entities {
  readonly links: readonly Entity[];
  readonly mentions: readonly Entity[];
  readonly hashtags: readonly Entity[];
  /** Addresses that count at a fixed length; more than `links` where another entity covers the beginning of one. */
  readonly addresses: readonly Entity[];
}

export function entity(text: string, start: number, end: number): Entity {
  return { text: text.slice(start, end), start, end };
}

/** What must not follow a name on X and Mastodon, or the whole mention is none: another `@`, an accent, a scheme. */
export const breaksName =
  /^(?:[@＠]|[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253-\u02BB\u1E00-\u1EFF]|[\u0300-\u036F]|:\/\/)/;
