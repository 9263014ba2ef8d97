import type { Language } from '../model/common.ts';
import type { MapTheme } from './palette.ts';
import type { Weight } from './text-width.ts';

/** A colour is `#rrggbb`; null paints nothing. */
type Colour = string | null;

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

/** One line; `y` is its base line. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What belongs together, with what it is for those who do not see it. */
export interface GroupShape {
  readonly kind: 'group';
  readonly part: 'title' | 'area' | 'link' | 'label' | 'channel' | 'legend';
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | PathShape | TextShape | GroupShape;

/** A drawing as plain values, in the order in which it is painted. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly theme: MapTheme;
  readonly paper: string;
  readonly shapes: readonly Shape[];
}
