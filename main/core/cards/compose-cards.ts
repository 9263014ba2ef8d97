import { cardLimits } from '../../../shared/cards/check-set.ts';
import { composePages } from '../../../shared/cards/compose-pages.ts';
import type { VariantId } from '../../../shared/ids.ts';
import type { CardPage, CardsAs } from '../../../shared/model/card-pages.ts';
import type { CardSize } from '../../../shared/model/card-templates.ts';
import { targetSizes } from '../../../shared/pictures/target-size.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { variantView } from '../variants/variant-views.ts';
import type { Reader } from '../workspace.ts';
import { channelOf } from './lay-out-cards.ts';

export interface Composed {
  readonly pages: CardPage[];
  readonly leftOut: number;
  readonly limits: { readonly min: number | null; readonly max: number | null };
  readonly takesDocuments: boolean;
  readonly size: CardSize;
}

/** Nobody leafs through more, whatever the platform takes; people may add pages. Our own measure. */
const usualMost = 20;

/** Throws `NOT_FOUND`. */
export function composeCards(reader: Reader, variantId: VariantId, as: CardsAs): Composed {
  const variant = reader.get('variants', variantId);
  const { channel, profile } = channelOf(reader, variantId);
  const master = reader.get('masters', variant.masterId);
  const speaksAlike = master.language === channel.language;
  const { min, max } = cardLimits(profile, as);
  const { pages, leftOut } = composePages({
    content: variantView(reader, variant).content,
    master,
    masterBody: speaksAlike ? (reader.body(master.id, 'body')?.richText ?? null) : null,
    partsArePages: profile.carousel !== null && !profile.thread.value,
    most: Math.min(max?.value ?? usualMost, usualMost),
  });
  return {
    pages,
    leftOut,
    limits: { min: min?.value ?? null, max: max?.value ?? null },
    takesDocuments: (profile.documents ?? null) !== null,
    size: proposedSize(profile, as),
  };
}

const upright: CardSize = { width: 1080, height: 1350 };

/** Of the sizes that the platform recommends the one that is nearest to 4 : 5, which fills most of a phone's feed. */
function proposedSize({ images }: PlatformProfile, as: CardsAs): CardSize {
  if (as === 'document') return upright;
  const distance = ({ width, height }: CardSize): number =>
    Math.abs(Math.log((width / height / upright.width) * upright.height));
  const [nearest] = targetSizes(images)
    .filter(({ width, height }) => Math.min(width, height) >= 320 && Math.max(width, height) <= 4096)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? upright;
}
