/** Points across that a card has in the feed of a phone: usual widths are 360 to 430. */
export const phoneWidth = 360;

/** "Minimum size" of text on iOS, points. */
export const smallestLegible = {
  value: 11,
  source: 'https://developer.apple.com/design/human-interface-guidelines/typography',
  checkedAt: '2026-12-01',
} as const;

/** Pixels that letters need on a card of this width to be read on a phone. */
export function legibleSize(width: number): number {
  return Math.ceil((smallestLegible.value * width) / phoneWidth);
}
