import type { Brand, CardFont } from '../model/brand.ts';
import type { CardTemplate } from '../model/card-templates.ts';
import type { FontWeight } from '../drawing/shapes.ts';
import { contrastOf } from './contrast.ts';

export interface Face {
  readonly font: CardFont;
  readonly weight: FontWeight;
}

/** A template with the brand that it follows: every value known. */
export interface CardLook extends Pick<
  CardTemplate,
  'size' | 'withPicture' | 'scrim' | 'align' | 'place' | 'ornament' | 'logoCorner' | 'footHandle' | 'footNumber'
> {
  readonly heading: Face;
  readonly text: Face;
  readonly ground: string;
  readonly ink: string;
  readonly accent: string;
  /** The accent where letters can be read in it, else the ink. */
  readonly accentInk: string;
  /** Pixels. */
  readonly largest: number;
  readonly smallest: number;
  readonly logoId: Brand['logoId'];
}

/** Sizes of letters in a template are those on a card of this width, pixels. */
const usualWidth = 1080;
/** Normal text, WCAG 2.2, 1.4.3. */
const readable = 4.5;

/** A template as it looks with this brand. Of two colours for text on the accent the one that can be read better is taken. */
export function lookOf(template: CardTemplate, brand: Brand): CardLook {
  const { size, withPicture, scrim, align, place, ornament, logoCorner, footHandle, footNumber } = template;
  const tone = toneOf(template, brand);
  const scale = size.width / usualWidth;
  const ground = template.background ?? tone.ground;
  const ink = template.text ?? tone.ink;
  const accent = template.accent ?? tone.accent;
  return {
    size,
    withPicture,
    scrim,
    align,
    place,
    ornament,
    logoCorner,
    footHandle,
    footNumber,
    heading: { font: template.headingFont ?? brand.headingFont, weight: template.headingWeight },
    text: { font: template.textFont ?? brand.textFont, weight: template.textWeight },
    ground,
    ink,
    accent,
    accentInk: contrastOf(accent, ground) >= readable ? accent : ink,
    largest: Math.round(Math.max(template.largestText, template.smallestText) * scale),
    smallest: Math.round(template.smallestText * scale),
    logoId: brand.logoId,
  };
}

function toneOf({ tone }: CardTemplate, brand: Brand): Pick<CardLook, 'ground' | 'ink' | 'accent'> {
  const { background, text, accent } = brand;
  if (tone === 'paper') return { ground: background, ink: text, accent };
  if (tone === 'ink') return { ground: text, ink: background, accent };
  const ink = contrastOf(background, accent) >= contrastOf(text, accent) ? background : text;
  return { ground: accent, ink, accent: ink };
}
