import { withoutNumbers } from '../../../../shared/adaptation/part-numbers.ts';
import { splitIntoParts } from '../../../../shared/adaptation/split-into-parts.ts';
import type { RecipeSettings } from '../../../../shared/adaptation/recipe.ts';
import type { TrackAddress } from '../../../../shared/links/track-address.ts';
import type { Language } from '../../../../shared/model/common.ts';
import { measureText } from '../../../../shared/platforms/measure-text.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import { joinParts, splitParts } from '../../../../shared/rich-text/parts.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';

/** One text again: without breaks, and without the numbers that a split had written. */
export function joinText(richText: RichText): RichText {
  return { blocks: withoutNumbers(splitParts(richText)).flatMap(({ blocks }) => blocks) };
}

/** The text split anew for its platform. Where the platform has no limit it stays one. */
export function splitText(
  richText: RichText,
  profile: PlatformProfile,
  numbering: RecipeSettings['numbering'],
  language: Language,
  track: TrackAddress | null,
): RichText {
  const limit = profile.text.max[0]?.value;
  const whole = joinText(richText);
  if (limit === undefined) return whole;
  const measure = (text: string): number => measureText(profile, text, { track }).length;
  return joinParts(splitIntoParts(whole, { measure, limit, numbering, language }));
}
