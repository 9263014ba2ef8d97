/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Of `#rrggbb`. */
export function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** What is seen where `share` (0 to 1) of `over` lies on `under`, as browsers, sharp and PDF mix. */
export function mixed(under: Rgb, over: Rgb, share: number): Rgb {
  const mix = (index: 0 | 1 | 2): number => under[index] * (1 - share) + over[index] * share;
  return [mix(0), mix(1), mix(2)];
}

/** Relative luminance, WCAG 2.2: 0 black to 1 white. */
export function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two luminances, WCAG 2.2: 1 to 21. */
export function ratioOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Contrast ratio of two colours, `#rrggbb`. */
export function contrastOf(one: string, other: string): number {
  return ratioOf(luminance(rgbOf(one)), luminance(rgbOf(other)));
}
