/** Where a measure of a finding is from; `own` rules of thumb name no address. */
export interface CardBasis {
  readonly source: string;
  readonly checkedAt: string;
}

export const cardFindingCodes = [
  /** Even the smallest size that the template allows is too large for the text: what is over is not drawn. */
  'card-text-too-long',
  /** Set smaller than what can be read on a phone. */
  'card-text-too-small',
  'card-contrast-low',
  /** Signs that the bundled fonts do not have; they would be empty boxes. */
  'card-font-lacks-sign',
  /** More pages than the platform takes, or fewer than it needs. */
  'card-too-many-pages',
  'card-too-few-pages',
  'card-page-empty',
  /** The template wants a picture and the page has none, or the medium is gone. */
  'card-picture-missing',
  'card-logo-missing',
  /** The picture is shown larger than it is. */
  'card-picture-enlarged',
  /** The platform shows another ratio, and would cut the card. */
  'card-ratio-refused',
  'card-documents-not-taken',
] as const;
export type CardFindingCode = (typeof cardFindingCodes)[number];

/** Something to mend on a card. Words: `shared/texts/cards.ts`, key `code`, values `params`. */
export interface CardFinding {
  readonly code: CardFindingCode;
  readonly severity: 'warning' | 'hint';
  /** Index of the page; null for all of them together. */
  readonly page: number | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly basis: CardBasis | null;
}
