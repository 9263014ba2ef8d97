/** How much a map shows: `near` all words, `middle` shapes, colours and names, `far` one drawing without words. */
export type Detail = 'near' | 'middle' | 'far';

/** Below this zoom the small words can no longer be read. */
const readable = 0.62;
/** Below this one not even the names. */
const recognisable = 0.32;
/** So many cards may stand as cards however small they are. */
const mostCardsFar = 150;

export function detailAt(zoom: number, cards: number): Detail {
  if (zoom >= readable) return 'near';
  return zoom < recognisable && cards > mostCardsFar ? 'far' : 'middle';
}
