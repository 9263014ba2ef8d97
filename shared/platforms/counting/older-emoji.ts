/**
 * X says that every emoji counts 2, but its reference library (3.1.0) knows the emoji of 2018 only and counts newer
 * ones by their parts. `olderEmojiWeight` is what that library would count: shown as a warning, never a bound.
 */
const newBases =
  /[\u{1F6D5}-\u{1F6DF}\u{1F6FA}-\u{1F6FC}\u{1F7E0}-\u{1F7F0}\u{1F90C}-\u{1F90F}\u{1F93F}\u{1F971}\u{1F972}\u{1F977}-\u{1F979}\u{1F97B}\u{1F9A3}-\u{1F9AF}\u{1F9BA}-\u{1F9BF}\u{1F9C3}-\u{1F9CF}\u{1FA70}-\u{1FAFF}]/u;
const professions =
  '[\u{1F33E}\u{1F373}\u{1F393}\u{1F3A4}\u{1F3A8}\u{1F3EB}\u{1F3ED}\u{1F4BB}\u{1F4BC}\u{1F527}\u{1F52C}\u{1F680}\u{1F692}\u{1F9B0}-\u{1F9B3}]';
/** Groups and hands that got skin tones later than people. */
const newTone = '[\u{1F46B}-\u{1F46D}\u{1F46F}\u{1F48F}\u{1F491}\u{1F91D}\u{1F93C}][\u{1F3FB}-\u{1F3FF}]';
/** Symbols that were no emoji yet. */
const newSymbols = /^[\u267e\u26a7]/;
const hasNewTone = new RegExp(newTone, 'u');
const tone = '[\u{1F3FB}-\u{1F3FF}]?';
/** Joined sequences that emoji 11 (2018) had. */
const oldJoined = new RegExp(
  [
    // Families, and couples of one skin tone.
    '[\u{1F468}\u{1F469}](?:\u200d[\u{1F468}\u{1F469}])?(?:\u200d[\u{1F466}\u{1F467}]){1,2}',
    '[\u{1F468}\u{1F469}]\u200d\u2764\ufe0f\u200d(?:\u{1F48B}\u200d)?[\u{1F468}\u{1F469}]',
    `[\u{1F468}\u{1F469}]${tone}\u200d(?:${professions}|[\u2695\u2696\u2708]\ufe0f)`,
    // Any person or activity in a female and a male form; beards and veils got theirs later.
    `(?![\u{1F9D4}\u{1F470}]|${newTone})\\p{Extended_Pictographic}(?:\ufe0f|${tone})\u200d[\u2640\u2642]\ufe0f`,
    '\u{1F441}\u200d\u{1F5E8}',
    '\u{1F3F3}\ufe0f\u200d\u{1F308}',
    '\u{1F3F4}\u200d\u2620\ufe0f',
  ]
    .map((one) => `^${one}$`)
    .join('|'),
  'u',
);
const skinTone = /[\u{1F3FB}-\u{1F3FF}]/u;

function partWeight(part: string): number {
  if (!newBases.test(part) && !hasNewTone.test(part) && !newSymbols.test(part)) return 2;
  return 2 + (skinTone.test(part) ? 2 : 0) + (part.includes('\ufe0f') ? 2 : 0);
}

/** Weight of one emoji sequence with the emoji data of 2018. */
export function olderEmojiWeight(emoji: string): number {
  if (!emoji.includes('\u200d')) return partWeight(emoji);
  if (oldJoined.test(emoji) && !newBases.test(emoji)) return 2;
  const parts = emoji.split('\u200d');
  return parts.reduce((sum, part) => sum + partWeight(part), parts.length - 1);
}
