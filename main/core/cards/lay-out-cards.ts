import type { CardFinding } from '../../../shared/cards/card-finding.ts';
import { type CardLook, lookOf } from '../../../shared/cards/card-look.ts';
import { checkCard } from '../../../shared/cards/check-cards.ts';
import { checkSet } from '../../../shared/cards/check-set.ts';
import { type CardLayout, layOutCard } from '../../../shared/cards/lay-out-card.ts';
import type { VariantId } from '../../../shared/ids.ts';
import type { CardPage, CardsAs } from '../../../shared/model/card-pages.ts';
import type { CardTemplate } from '../../../shared/model/card-templates.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { ImageFormat } from '../../../shared/pictures/rendition-format.ts';
import { safeZone } from '../../../shared/pictures/safe-zones.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { Failure } from '../failure.ts';
import { profileOfChannel } from '../variants/profiles.ts';
import type { Reader, Workspace } from '../workspace.ts';
import type { CardFonts } from './card-fonts.ts';
import { type CardPicture, CardPictures, toneOf } from './card-pictures.ts';

export interface CardsAsked {
  readonly variantId: VariantId;
  readonly template: CardTemplate;
  readonly pages: readonly CardPage[];
  readonly as: CardsAs;
}

export interface LaidOutCards {
  readonly look: CardLook;
  /** One for each page, in order. */
  readonly layouts: readonly CardLayout[];
  /** By the keys that the drawings name. */
  readonly pictures: ReadonlyMap<string, CardPicture>;
  readonly findings: readonly CardFinding[];
}

const logoKey = 'logo';

/** Where the cards of a variant are shown. Throws `NOT_FOUND`. */
export function channelOf(reader: Reader, variantId: VariantId): { channel: Channel; profile: PlatformProfile } {
  const channel = reader.get('channels', reader.get('variants', variantId).channelId);
  return { channel, profile: profileOfChannel(reader, channel) };
}

/**
 * Lays out all pages, with the pictures they show at `scale` times the size of a card, in `format`. Throws `NOT_FOUND`, `CANCELLED`,
 * `STORAGE`.
 */
export async function layOutCards(
  workspace: Workspace,
  { variantId, template, pages, as }: CardsAsked,
  fonts: CardFonts,
  how: { readonly scale: number; readonly format: ImageFormat; readonly signal?: AbortSignal | undefined },
): Promise<LaidOutCards> {
  const { reader } = workspace;
  const { channel, profile } = channelOf(reader, variantId);
  const look = lookOf(template, reader.workspace().brand);
  const sources = new CardPictures(workspace);
  const pictures = new Map<string, CardPicture>();
  try {
    const logo = look.logoId === null ? null : await sources.logo(look.logoId, 400);
    if (logo !== null) pictures.set(logoKey, logo);
    const covered = look.size.height / look.size.width > 1.6 ? (safeZone(profile)?.value ?? null) : null;
    const layouts: CardLayout[] = [];
    const findings: CardFinding[] = [];
    for (const [index, page] of pages.entries()) {
      if (how.signal?.aborted === true) throw new Failure('CANCELLED');
      const pictureKey = await shown(page, look, sources, pictures, how);
      const picture = pictureKey === null ? null : (pictures.get(pictureKey) ?? null);
      const layout = layOutCard(
        page,
        look,
        {
          number: index + 1,
          of: pages.length,
          handle: channel.handle.trim() || channel.name,
          language: channel.language,
          logo: logo === null ? null : { key: logoKey, width: logo.width, height: logo.height },
          pictureKey,
          covered,
        },
        fonts.measures,
      );
      layouts.push(layout);
      const tone = picture === null ? null : await toneOf(picture);
      const pictureGone = look.withPicture && page.picture !== null && picture === null;
      const checked = { page, layout, tone, pictureGone, enlarged: picture?.enlarged ?? 1 };
      findings.push(...checkCard(checked, index, look, fonts.measures));
    }
    const logoGone = look.logoId !== null && look.logoCorner !== 'none' && logo === null;
    return {
      look,
      layouts,
      pictures,
      findings: [...checkSet(profile, look.size, as, pages.length, logoGone), ...findings],
    };
  } finally {
    await sources.close();
  }
}

/** Has the picture of a page made, once for all pages that show it alike. */
async function shown(
  { picture }: CardPage,
  look: CardLook,
  sources: CardPictures,
  pictures: Map<string, CardPicture>,
  how: { readonly scale: number; readonly format: ImageFormat },
): Promise<string | null> {
  if (!look.withPicture || picture === null) return null;
  const { mediaId, crop } = picture;
  const cut = crop === null ? '' : [crop.left, crop.top, crop.width, crop.height].join(' ');
  const key = `${mediaId} ${cut}`;
  const made = pictures.get(key) ?? (await sources.background(picture, look.size, how));
  if (made === null) return null;
  pictures.set(key, made);
  return key;
}
