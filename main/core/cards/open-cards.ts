import type { MediaId, VariantId } from '../../../shared/ids.ts';
import type { CardPage, CardsAs } from '../../../shared/model/card-pages.ts';
import type { CardTemplate } from '../../../shared/model/card-templates.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';

export interface OpenedCards {
  readonly variantId: VariantId;
  readonly as: CardsAs;
  readonly template: CardTemplate;
  readonly pages: CardPage[];
  readonly altTexts: string[];
  readonly title: string;
  readonly mediaIds: MediaId[];
}

/** A card with all that were made with it, in their order. Throws `NOT_FOUND`, also for what is no card. */
export function openCards(reader: Reader, mediaId: MediaId): OpenedCards {
  const { card, title } = reader.get('media', mediaId);
  if (card === null) throw new Failure('NOT_FOUND', { kind: 'card', id: mediaId });
  const made = reader
    .list('media', { purpose: 'content', trashedAt: null })
    .filter((record) => record.card?.setId === card.setId)
    .toSorted((a, b) => (a.card?.number ?? 0) - (b.card?.number ?? 0));
  const { variantId, as, template, language } = card;
  const pages = made.flatMap((record) => record.card?.pages ?? []);
  return {
    variantId,
    as,
    template,
    title,
    pages,
    altTexts: as === 'document' ? [] : made.map(({ altText }) => altText[language]),
    mediaIds: made.map(({ id }) => id),
  };
}
