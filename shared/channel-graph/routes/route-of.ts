import type { ChannelId, VariantId } from '../../ids.ts';
import { splitParts } from '../../rich-text/parts.ts';
import { plainText } from '../../rich-text/plain-text.ts';
import { type FoundLink, foundLinks, sendsToBio } from '../../platforms/found-links.ts';
import { type JudgedLinks, judgeLinks } from '../../platforms/judge-links.ts';
import type { PlatformProfile } from '../../platforms/platform-profile.ts';
import type { VariantContent } from '../../platforms/variant-content.ts';
import type { LinkContext } from '../../platforms/variant-links.ts';

/** The ways on from one variant: what it has to carry, what it does carry, and what the map does not know. */
export interface VariantRoute extends JudgedLinks {
  readonly variantId: VariantId;
  readonly channelId: ChannelId;
  readonly found: readonly FoundLink[];
}

/** Judges the links of one variant by the same rules as its findings. Pure. */
export function routeOf(
  variant: { readonly id: VariantId; readonly channelId: ChannelId },
  profile: PlatformProfile,
  content: VariantContent,
  links: LinkContext,
): VariantRoute {
  const found = foundLinks(profile, content);
  const texts = splitParts(content.body).map((part) => plainText(part));
  return {
    variantId: variant.id,
    channelId: variant.channelId,
    found,
    ...judgeLinks(links, found, sendsToBio(profile, texts)),
  };
}
