import type { GroupShape, Shape } from '../drawing/shapes.ts';
import type { Language } from '../model/common.ts';
import type { CardLook, Face } from './card-look.ts';
import { legibleSize } from './legible.ts';
import type { SetLine } from './set-text.ts';

/** What stands around the words of a page. */
export interface CardPlace {
  /** Which of how many, from 1. */
  readonly number: number;
  readonly of: number;
  /** Name of the channel as readers know it; empty for none. */
  readonly handle: string;
  readonly language: Language;
  /** Key and pixels of the logo. */
  readonly logo: { readonly key: string; readonly width: number; readonly height: number } | null;
  /** Key of the picture below the text, cut to the size of the card. */
  readonly pictureKey: string | null;
  /** What the app covers of a picture at its edges, in shares. */
  readonly covered: { readonly top: number; readonly bottom: number } | null;
}

/** What the groups of a card are; `item` begins with its mark. */
export type CardPart = SetLine['part'] | 'item' | 'picture' | 'ornament' | 'foot' | 'logo';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a line of letters stands, and how they look: what they are held against. */
export interface LetteredBox extends Box {
  readonly size: number;
  readonly weight: Face['weight'];
  readonly colour: string;
}

/** Where words, foot and logo of a card may stand, pixels. */
export interface Frame {
  /** A hundredth of the shorter side. */
  readonly unit: number;
  readonly text: Box;
  readonly foot: Box;
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
  readonly logoHeight: number;
}

export function frameOf(look: CardLook, { covered, logo: shownLogo }: CardPlace): Frame {
  const { width, height } = look.size;
  const unit = Math.min(width, height) / 100;
  const margin = 8.4 * unit;
  const edge = look.ornament === 'edge' ? 3 * unit : 0;
  const top = Math.max(margin, (covered?.top ?? 0) * height);
  const bottom = Math.max(margin, (covered?.bottom ?? 0) * height);
  const logoHeight = Math.max(6 * unit, look.smallest * 1.3);
  const hasLogo = shownLogo !== null && look.logoCorner !== 'none';
  const head = hasLogo && look.logoCorner.startsWith('top') ? logoHeight + 4 * unit : 0;
  const footHeight = footSize(look) * 1.2;
  const hasFoot = look.footHandle || look.footNumber || (hasLogo && look.logoCorner.startsWith('bottom'));
  const footRoom = hasFoot ? Math.max(footHeight, hasLogo && look.logoCorner.startsWith('bottom') ? logoHeight : 0) : 0;
  const x = margin + edge;
  const foot = { x, y: height - bottom - footRoom, width: width - x - margin, height: footRoom };
  const y = top + head;
  return {
    unit,
    margin,
    top,
    bottom,
    logoHeight,
    foot,
    text: { x, y, width: foot.width, height: foot.y - (hasFoot ? 4 * unit : 0) - y },
  };
}

export function footSize(look: CardLook): number {
  return Math.max(look.smallest, legibleSize(look.size.width));
}

export function group(part: CardPart, shapes: readonly Shape[]): GroupShape {
  return { kind: 'group', part, label: '', shapes };
}

export function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
