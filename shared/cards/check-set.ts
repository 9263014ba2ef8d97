import type { CardsAs } from '../model/card-pages.ts';
import type { CardSize } from '../model/card-templates.ts';
import type { Fact, PlatformProfile } from '../platforms/platform-profile.ts';
import type { CardFinding, CardFindingCode } from './card-finding.ts';

/** How many cards a platform takes. Null where it sets no limit. */
export interface CardLimits {
  readonly min: Fact<number> | null;
  readonly max: Fact<number> | null;
}

/** A document has pages, pictures are counted like those of any post. */
export function cardLimits({ images, carousel, documents }: PlatformProfile, as: CardsAs): CardLimits {
  if (as === 'document') return { min: null, max: documents?.maxPages ?? null };
  const ofCarousel = carousel === null ? null : { ...carousel, value: carousel.value.max };
  const max = [images.max, ofCarousel].flatMap((fact) => fact ?? []).toSorted((a, b) => a.value - b.value)[0];
  return { min: images.min ?? null, max: max ?? null };
}

/** A ratio of whole pixels may miss its bound by as much. */
const tolerance = 0.01;

/** What holds of all cards together: how many, in which ratio, as what. */
export function checkSet(
  profile: PlatformProfile,
  size: CardSize,
  as: CardsAs,
  count: number,
  logoGone: boolean,
): CardFinding[] {
  const { min, max } = cardLimits(profile, as);
  const found: CardFinding[] = [];
  const add = (code: CardFindingCode, fact: Fact<unknown> | null, params: CardFinding['params'] = {}): void => {
    const basis = fact === null ? null : { source: fact.source, checkedAt: fact.checkedAt };
    found.push({ code, severity: 'warning', page: null, params, basis });
  };
  if (as === 'document' && (profile.documents ?? null) === null) add('card-documents-not-taken', null);
  if (max !== null && count > max.value) add('card-too-many-pages', max, { count, limit: max.value });
  if (min !== null && count < min.value) add('card-too-few-pages', min, { count, limit: min.value });
  const { ratio } = profile.images;
  const actual = size.width / size.height;
  if (as === 'pictures' && ratio && (actual < ratio.value.min - tolerance || actual > ratio.value.max + tolerance)) {
    const short = (value: number): number => Math.round(value * 100) / 100;
    add('card-ratio-refused', ratio, {
      ratio: short(actual),
      min: short(ratio.value.min),
      max: short(ratio.value.max),
    });
  }
  if (logoGone) add('card-logo-missing', null);
  return found;
}
