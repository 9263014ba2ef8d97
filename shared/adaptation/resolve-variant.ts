import type { VariantView } from '../contract/areas/variants.ts';
import type { LinkTracking } from '../links/track-address.ts';
import type { Channel } from '../model/channels.ts';
import type { Master } from '../model/masters.ts';
import type { Media } from '../model/media.ts';
import type { Variant } from '../model/variants.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import type { VariantContent } from '../platforms/variant-content.ts';
import type { VariantLinks } from '../platforms/variant-links.ts';
import { bodyFingerprint } from '../rich-text/fingerprint.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import { defaultRecipe, findRecipe } from './index.ts';
import type { RecipeDraft } from './recipe.ts';
import { rememberedDraft } from './remember-draft.ts';
import { resolveFields } from './resolve-fields.ts';
import { masterImages, resolveDocument, resolveImages, resolveVideo } from './resolve-images.ts';
import { wishes } from './wishes.ts';

export { masterImages } from './resolve-images.ts';

export interface ResolveInput {
  readonly master: Master;
  /** Text of the master. */
  readonly body: RichText;
  /** Every picture that may be used; the same array value for all variants of one state is indexed once. */
  readonly media: readonly Media[];
  readonly channel: Channel;
  readonly profile: PlatformProfile;
  readonly variant: Variant;
  readonly variantBody: RichText;
  /** What the channel map wants of it; nothing where it is missing. */
  readonly links?: VariantLinks;
  /** What becomes of links at the hand-over; none where nothing is tracked. */
  readonly tracking?: LinkTracking | null;
}

/** A variant with everything it inherits, and where each value is from. */
export type ResolvedVariant = Pick<VariantView, 'content' | 'origins' | 'inherited' | 'imagesOrigin' | 'bodyEdited'>;

/**
 * What a variant is now: the recipe runs on the present master, so that an inherited field follows the master at once.
 * The text is the variant's own from the moment it was adapted.
 */
export function resolveVariant(input: ResolveInput): ResolvedVariant {
  const { master, channel, profile, variant, variantBody } = input;
  const { fields, origins, inherited } = resolveFields(profile, {
    edited: variant.fields,
    channel,
    draft: draftOf(input).fields,
    master,
  });
  return {
    content: content(input, fields, variantBody, variant),
    origins,
    inherited,
    imagesOrigin: variant.images === null ? 'master' : 'edited',
    bodyEdited: bodyFingerprint(variantBody) !== variant.draftFingerprint,
  };
}

/** What a variant would be, straight after the draft. */
export function previewContent(
  input: Omit<ResolveInput, 'variant' | 'variantBody'> & { readonly draft: RecipeDraft },
): VariantContent {
  const { master, channel, profile, draft } = input;
  const { fields } = resolveFields(profile, { edited: {}, channel, draft: draft.fields, master });
  return content(input, fields, draft.body, { images: null, video: null, document: null });
}

function draftOf({ master, body, media, channel, profile, variant, links, tracking }: ResolveInput): RecipeDraft {
  const recipe = findRecipe(variant.recipeId) ?? defaultRecipe(profile.id);
  return rememberedDraft(recipe, {
    master,
    body,
    images: masterImages(body, media, channel.language),
    channel,
    profile,
    ...wishes(recipe, { master, channel, profile }, variant.recipeSettings, links),
    tracking: tracking ?? null,
  });
}

function content(
  input: Pick<ResolveInput, 'body' | 'media' | 'channel' | 'profile'>,
  fields: VariantContent['fields'],
  variantBody: RichText,
  { images: uses, video, document }: Pick<Variant, 'images' | 'video' | 'document'>,
): VariantContent {
  const { body, media, channel, profile } = input;
  return {
    platformId: profile.id,
    language: channel.language,
    fields,
    body: variantBody,
    images: resolveImages({ profile, language: channel.language, media, body, variantBody, uses }),
    ...resolveVideo(video, media, channel.language),
    ...resolveDocument(document, media),
  };
}
