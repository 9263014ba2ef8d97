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

/** How long nobody has typed before the card in sight is drawn, and then all; milliseconds. */
const calm = { one: 120, all: 700 };
/** The contract draws so many at once: those around the card in sight. */
const mostDrawn = 40;

interface Drawn {
  readonly preview: CardsPreview | null;
  readonly error: unknown;
}

/**
 * Draws cards while they are being edited, the one in sight first; the last drawing of each stays until the next is there.
 * `looks` grows with what else changes them, the brand above all.
 */
export function useCardPreview(shown: CardsShown, at: number, looks: string): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ preview: null, error: null });
  const asked = JSON.stringify(shown);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const cards = JSON.parse(asked) as CardsShown;
    const draw = (only: number[]): void => {
      callOperation(['cards', 'preview'], { ...cards, only }, signal)
        .then((preview) => setDrawn((before) => ({ preview: merged(before.preview, preview), error: null })))
        .catch((error: unknown) => {
          if (!signal.aborted) setDrawn((before) => ({ ...before, error }));
        });
    };
    const first = Math.max(0, Math.min(at - mostDrawn / 2, cards.pages.length - mostDrawn));
    const around = cards.pages.map((_, index) => index).slice(first, first + mostDrawn);
    const one = setTimeout(() => draw([at]), calm.one);
    const all = setTimeout(() => draw(around), calm.all);
    return () => {
      clearTimeout(one);
      clearTimeout(all);
      controller.abort();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- drawn anew when the brand has changed
  }, [asked, at, looks]);
  return drawn;
}

/** What was drawn just now in place of what was drawn before; findings are always those of all cards. */
function merged(before: CardsPreview | null, { pages, findings }: CardsPreview): CardsPreview {
  const fresh = new Set(pages.map(({ index }) => index));
  const kept = (before?.pages ?? []).filter(({ index }) => !fresh.has(index));
  return { pages: [...kept, ...pages], findings };
}
