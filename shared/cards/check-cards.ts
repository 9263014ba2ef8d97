import type { CardPage } from '../model/card-pages.ts';
import type { CardFinding, CardFindingCode } from './card-finding.ts';
import type { Box } from './card-frame.ts';
import type { CardLook } from './card-look.ts';
import { luminance, mixed, ratioOf, type Rgb, rgbOf } from './contrast.ts';
import { legibleSize, phoneWidth, smallestLegible } from './legible.ts';
import { type CardLayout, wordsOf } from './lay-out-card.ts';
import type { Measures } from './set-text.ts';

/** A picture as it lies below a card, in few pixels: three values each, row by row. */
export interface PictureTone {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** What is known of one laid out page. */
export interface CheckedPage {
  readonly page: CardPage;
  readonly layout: CardLayout;
  /** Null where no picture lies below. */
  readonly tone: PictureTone | null;
  /** Whether a picture was wanted and could not be had. */
  readonly pictureGone: boolean;
  /** How many times larger than its own pixels the picture is shown; 1 or more. */
  readonly enlarged: number;
}

/** WCAG 2.2, 1.4.3: 3 : 1 is enough from 24 px, or from 18.66 px where letters are bold. */
const wcag = { source: 'https://www.w3.org/TR/WCAG22/#contrast-minimum', checkedAt: '2026-12-01' };
/** Beyond this the eye sees that pixels are missing. */
const visiblyEnlarged = 1.25;

/** What cannot be read, does not fit or is missing on one page. */
export function checkCard(checked: CheckedPage, index: number, look: CardLook, measures: Measures): CardFinding[] {
  const { page, layout, pictureGone, enlarged } = checked;
  const found = (
    code: CardFindingCode,
    params: CardFinding['params'] = {},
    more: Partial<Pick<CardFinding, 'basis' | 'severity'>> = {},
  ): CardFinding => ({ code, severity: 'warning', page: index, params, basis: null, ...more });
  const words = wordsOf(page);
  const { wordsOver } = layout.block;
  const lacking = measures.lacking(words);
  return [
    ...(words === '' ? [found('card-page-empty')] : []),
    ...(wordsOver > 0 ? [found('card-text-too-long', { words: wordsOver, size: look.smallest })] : []),
    ...legibility(layout, look).map(({ size, needed }) =>
      found('card-text-too-small', { size, needed, phone: phoneWidth }, { basis: smallestLegible }),
    ),
    ...contrast(checked, look).map(({ ratio, needed }) =>
      found('card-contrast-low', { ratio, needed }, { basis: wcag }),
    ),
    ...(lacking.length > 0 ? [found('card-font-lacks-sign', { signs: lacking.slice(0, 20).join(' ') })] : []),
    ...(look.withPicture && (page.picture === null || pictureGone)
      ? [found('card-picture-missing', {}, { severity: pictureGone ? 'warning' : 'hint' })]
      : []),
    ...(enlarged > visiblyEnlarged
      ? [found('card-picture-enlarged', { times: Math.round(enlarged * 10) / 10 }, { severity: 'hint' })]
      : []),
  ];
}

/** The smallest letters of a page, where they are too small on a phone. */
function legibility({ lines }: CardLayout, look: CardLook): { size: number; needed: number }[] {
  const needed = legibleSize(look.size.width);
  const size = Math.min(...lines.map((line) => line.size));
  return Number.isFinite(size) && size < needed ? [{ size: Math.round(size), needed }] : [];
}

/** The line that stands out least from what is below it, where that is too little. */
function contrast({ layout, tone }: CheckedPage, look: CardLook): { ratio: number; needed: number }[] {
  const scale = phoneWidth / look.size.width;
  const weak = [...layout.lines, ...layout.foot].flatMap(({ colour, size, weight, ...box }) => {
    const shown = size * scale;
    const needed = shown >= 24 || (weight === 600 && shown >= 18.66) ? 3 : 4.5;
    const ratio = lowestRatio(colour, box, look, tone);
    return ratio < needed ? [{ ratio: Math.floor(ratio * 10) / 10, needed }] : [];
  });
  const [first] = weak.toSorted((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  return first === undefined ? [] : [first];
}

/** Against the ground, or against the pixel of the picture under the scrim that is nearest to the letters in brightness. */
function lowestRatio(colour: string, box: Box, look: CardLook, tone: PictureTone | null): number {
  const ink = luminance(rgbOf(colour));
  const ground = rgbOf(look.ground);
  if (tone === null) return ratioOf(ink, luminance(ground));
  const { size } = look;
  const [x, y] = [tone.width / size.width, tone.height / size.height];
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const [left, right] = [clamp(Math.floor(box.x * x), tone.width - 1), clamp((box.x + box.width) * x, tone.width)];
  const [top, bottom] = [clamp(Math.floor(box.y * y), tone.height - 1), clamp((box.y + box.height) * y, tone.height)];
  let lowest = 21;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const seen = mixed(pixel(tone, column, row), ground, look.scrim);
      lowest = Math.min(lowest, ratioOf(ink, luminance(seen)));
    }
  }
  return lowest;
}

function pixel({ width, rgb }: PictureTone, column: number, row: number): Rgb {
  const at = (row * width + column) * 3;
  return [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0];
}
