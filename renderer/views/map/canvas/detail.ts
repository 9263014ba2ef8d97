/**
 * How much a map shows: `near` all words in their own size, `middle` fewer and larger ones, `small` names alone, `far` one
 * drawing without words.
 */
export type Detail = 'near' | 'middle' | 'small' | 'far';

/** Below this zoom words in their own size are too small. */
const readable = 0.8;
/** Below this one also larger ones, apart from names. */
const legible = 0.5;
/** Below this one not even the names. */
const recognisable = 0.32;
/** So many cards may stand as cards however small they are. */
const mostCardsFar = 150;

export function detailAt(zoom: number, cards: number): Detail {
  if (zoom >= readable) return 'near';
  if (zoom < recognisable && cards > mostCardsFar) return 'far';
  return zoom < legible ? 'small' : 'middle';
}

/** Sizes of the labels of links in units of the map, as in `canvas.module.css`. */
export const labelSizes: Readonly<Record<Detail, number>> = { near: 11, middle: 15.5, small: 20, far: 0 };
