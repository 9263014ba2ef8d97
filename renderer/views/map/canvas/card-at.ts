import { cardBox } from '../../../../shared/map-drawing/draw-card.ts';
import type { Card } from '../../../../shared/map-drawing/shown-map.ts';
import type { MapPosition } from '../../../../shared/model/map-views.ts';

/** The card at a place of the paper; of several the one that is drawn last. Null on the paper itself. */
export function cardAt(cards: readonly Card[], { x, y }: MapPosition): Card | null {
  const hit = cards.findLast((card) => {
    const box = cardBox(card);
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  });
  return hit ?? null;
}
