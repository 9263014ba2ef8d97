import type { TrackAddress } from '../links/track-address.ts';
import type { Language } from '../model/common.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import { joinParts } from '../rich-text/parts.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import type { RecipeSettings } from './recipe.ts';
import { shareOfLimit } from './room.ts';
import { splitIntoParts } from './split-into-parts.ts';

export interface SplitContentOptions {
  readonly profile: PlatformProfile;
  readonly numbering?: RecipeSettings['numbering'];
  readonly hasImages?: boolean;
  readonly language: Language;
  /** What becomes of links at the hand-over: parts are cut so that they fit then. */
  readonly track?: TrackAddress | null;
}

/** Splits a body for a platform, counted by the platform's own rules; part breaks stand between the parts. */
export function splitContent(body: RichText, options: SplitContentOptions): RichText {
  const { profile, numbering = 'none', hasImages = false, language, track = null } = options;
  const measure = (text: string) => shareOfLimit(profile, text, { hasImages, track });
  return joinParts(splitIntoParts(body, { measure, limit: 1, numbering, language }));
}
