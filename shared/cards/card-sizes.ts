import type { CardSize } from '../model/card-templates.ts';

/** A usual size of a card by its ratio. */
export interface UsualSize {
  readonly ratio: '1:1' | '4:5' | '9:16' | '1.91:1' | '16:9';
  readonly size: CardSize;
}

/** What platforms recommend for pictures in posts, stories and previews of links; the sizes of `shared/platforms/profiles`. */
export const usualSizes: readonly UsualSize[] = [
  { ratio: '4:5', size: { width: 1080, height: 1350 } },
  { ratio: '1:1', size: { width: 1080, height: 1080 } },
  { ratio: '9:16', size: { width: 1080, height: 1920 } },
  { ratio: '1.91:1', size: { width: 1200, height: 627 } },
  { ratio: '16:9', size: { width: 1920, height: 1080 } },
];
