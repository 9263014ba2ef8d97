import emojiRegex from 'emoji-regex';
import type { TextRange } from './text-range.ts';

/** Cheap test whether a search is worth it: any pictograph, flag letter or keycap mark. */
const maybeEmoji = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\u20e3/u;
const everyEmoji = emojiRegex();
/** A lone character that is text unless a variation selector follows: © ™ ☎ ✔ are letters in most fonts. */
const textByDefault = /^(?!\p{Emoji_Presentation})\p{Emoji}$/u;

/**
 * Emoji sequences of Unicode 17 (families, skin tones, flags, keycaps, unqualified forms) in order.
 * Lone characters that are shown as text by default are left out.
 */
export function findEmoji(text: string): TextRange[] {
  if (!maybeEmoji.test(text)) return [];
  const found: TextRange[] = [];
  for (const match of text.matchAll(everyEmoji)) {
    const [emoji] = match;
    if (emoji.length <= 2 && textByDefault.test(emoji)) continue;
    found.push({ start: match.index, end: match.index + emoji.length });
  }
  return found;
}
