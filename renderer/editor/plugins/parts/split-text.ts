import { splitIntoParts } from '../../../../shared/adaptation/split-into-parts.ts';
import type { RecipeSettings } from '../../../../shared/adaptation/recipe.ts';
import type { Language } from '../../../../shared/model/common.ts';
import { measureText } from '../../../../shared/platforms/measure-text.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import { inlineText } from '../../../../shared/rich-text/inline-text.ts';
import { joinParts, splitParts } from '../../../../shared/rich-text/parts.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';

const partNumber = /^\(?\d{1,3}\/\d{1,3}\)?$/u;

/** One text again: without breaks, and without the numbers that a split had written. */
export function joinText(richText: RichText): RichText {
  const parts = splitParts(richText);
  return {
    blocks: parts.flatMap(({ blocks }) => {
      const last = blocks.at(-1);
      const numbered = parts.length > 1 && last?.kind === 'paragraph' && partNumber.test(inlineText(last.children));
      return numbered ? blocks.slice(0, -1) : blocks;
    }),
  };
}

/** The text split anew for its platform. Where the platform has no limit it stays one. */
export function splitText(
  richText: RichText,
  profile: PlatformProfile,
  numbering: RecipeSettings['numbering'],
  language: Language,
): RichText {
  const limit = profile.text.max[0]?.value;
  const whole = joinText(richText);
  if (limit === undefined) return whole;
  const measure = (text: string): number => measureText(profile, text).length;
  return joinParts(splitIntoParts(whole, { measure, limit, numbering, language }));
}
