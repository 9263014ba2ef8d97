import type { LinkToCarry } from '../channel-graph/routes/links-to-carry.ts';
import type { LinkTracking } from '../links/track-address.ts';
import type { JsonValue } from '../model/common.ts';
import type { Channel } from '../model/channels.ts';
import type { Master } from '../model/masters.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import type { ContentImage } from '../platforms/variant-content.ts';
import type { RichText } from '../rich-text/rich-text.ts';

/** What a recipe may look at. Nothing else: same input, same draft. */
export interface RecipeInput {
  readonly master: Master;
  readonly body: RichText;
  readonly images: readonly ContentImage[];
  readonly channel: Channel;
  readonly profile: PlatformProfile;
  readonly settings: RecipeSettings;
  /** Links that the channel map wants in the draft beside the master's own; none where it is missing. */
  readonly links?: readonly LinkToCarry[];
  /** What becomes of links at the hand-over, so that the draft fits then. */
  readonly tracking?: LinkTracking | null;
}

/** Every setting of every recipe; a recipe ignores those it does not use and says which in `uses`. */
export interface RecipeSettings {
  /** Share of the platform's limit to aim at, 0.1 to 1. */
  readonly lengthTarget: number;
  readonly hook: 'statement' | 'question' | 'figure' | 'quote' | 'none';
  readonly emoji: 'none' | 'sparing' | 'lists';
  /** At most so many, from the master's tags and the channel's defaults. */
  readonly hashtagCount: number;
  readonly hashtagPlace: 'end' | 'first-comment' | 'none';
  readonly linkPlace: 'end' | 'first-comment' | 'bio' | 'field' | 'none';
  readonly signOff: string;
  readonly numbering: 'none' | 'slash' | 'brackets';
  readonly form: 'single' | 'thread' | 'carousel' | 'full';
}

export interface RecipeDraft {
  readonly body: RichText;
  /** Values that fields take while nobody has set them, by field id. Null leaves a field empty that the master could fill. */
  readonly fields: Readonly<Record<string, JsonValue>>;
}

/** A way to make a first draft. Recipes are data plus one pure function. */
export interface Recipe {
  readonly id: string;
  /** Platform ids it is made for; `*` for any. The first fitting recipe is a channel's default. */
  readonly platforms: readonly string[];
  readonly uses: readonly (keyof RecipeSettings)[];
  readonly defaults: RecipeSettings;
  /** Where a platform's custom differs from `defaults`. */
  readonly platformDefaults?: Readonly<Record<string, Partial<RecipeSettings>>>;
  /** Platforms whose default it is although another fitting recipe stands before it in the table. */
  readonly defaultFor?: readonly string[];
  readonly draft: (input: RecipeInput) => RecipeDraft;
}
