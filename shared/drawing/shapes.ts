import type { CardFont } from '../model/brand.ts';
import type { Language } from '../model/common.ts';

export type FontWeight = 400 | 600;

/** A colour is `#rrggbb`; null paints nothing. */
export type Colour = string | null;

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly strokeWidth: number;
  /** Of the fill, 0 to 1; all of it where it is missing. */
  readonly opacity?: number;
}

/** `d` is an SVG path; `at` moves and scales it, strokes with it. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

/** One line; `y` is its base line. Inter where no font is named. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font?: CardFont;
}

/** A picture that whoever writes the drawing has under this key; it fills the box. */
export interface ImageShape {
  readonly kind: 'image';
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What belongs together, with what it is for those who do not see it. */
export interface GroupShape {
  readonly kind: 'group';
  readonly part: string;
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | PathShape | TextShape | ImageShape | GroupShape;

/** A drawing as plain values, in the order in which it is painted. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly paper: string;
  readonly shapes: readonly Shape[];
}
