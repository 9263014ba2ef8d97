import type { Drawing } from '../drawing/shapes.ts';
import type { MapTheme } from './palette.ts';

/** The map as a drawing. */
export interface Scene extends Drawing {
  readonly theme: MapTheme;
}
