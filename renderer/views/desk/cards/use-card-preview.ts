import { useEffect, useState } from 'react';
import type { CardPage, CardsAs } from '../../../../shared/model/card-pages.ts';
import type { CardTemplate } from '../../../../shared/model/card-templates.ts';
import type { VariantId } from '../../../../shared/ids.ts';
import { callOperation, type OutputOf } from '../../../transport/operations.ts';

/** Cards as they are now, saved or not. */
export interface CardsShown {
  readonly variantId: VariantId;
  readonly template: CardTemplate;
  readonly pages: CardPage[];
  readonly as: CardsAs;
}

export type CardsPreview = OutputOf<'cards', 'preview'>;

/** How long nobody has typed before cards are drawn; milliseconds. */
const calm = 150;
/** Beyond this many only the card in sight is drawn: the others are told apart by their words. */
const mostDrawn = 12;

/**
 * Draws cards while they are being edited; the last drawing stays until the next is there. `looks` grows with what else
 * changes them, the brand above all.
 */
export function useCardPreview(
  shown: CardsShown,
  at: number,
  looks: string,
): { readonly preview: CardsPreview | null; readonly error: unknown } {
  const [drawn, setDrawn] = useState<{ readonly preview: CardsPreview | null; readonly error: unknown }>({
    preview: null,
    error: null,
  });
  const only = shown.pages.length > mostDrawn ? { only: [at] } : {};
  const asked = JSON.stringify({ ...shown, ...only });
  useEffect(() => {
    const controller = new AbortController();
    const waiting = setTimeout(() => {
      callOperation(['cards', 'preview'], JSON.parse(asked) as CardsShown, controller.signal)
        .then((preview) => setDrawn({ preview, error: null }))
        .catch((error: unknown) => {
          if (!controller.signal.aborted) setDrawn((before) => ({ ...before, error }));
        });
    }, calm);
    return () => {
      clearTimeout(waiting);
      controller.abort();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- drawn anew when the brand has changed
  }, [asked, looks]);
  return drawn;
}
