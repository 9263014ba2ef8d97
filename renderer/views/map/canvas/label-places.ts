import { type Box, BoxIndex, grown } from '../../../../shared/map-drawing/boxes.ts';
import { cardBox } from '../../../../shared/map-drawing/draw-card.ts';
import { linkCurve } from '../../../../shared/map-drawing/draw-link.ts';
import { type EdgeCurve, pointOn } from '../../../../shared/map-drawing/edge-path.ts';
import { measures } from '../../../../shared/map-drawing/measures.ts';
import type { DrawnLink, ShownMap } from '../../../../shared/map-drawing/shown-map.ts';
import { textWidth } from '../../../../shared/map-drawing/text-width.ts';
import type { MapPosition } from '../../../../shared/model/map-views.ts';

/** Where on its line a label has its middle, and how far beside it. */
export interface LabelPlace {
  readonly share: number;
  readonly aside: MapPosition;
}

interface Candidate {
  readonly link: DrawnLink;
  readonly curve: EdgeCurve;
  readonly length: number;
}

const stops = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const onLine: MapPosition = { x: 0, y: 0 };
/** A label may hide so much of its own line: the rest still shows where it goes. */
const mostHidden = 0.6;
/** So much of a label may lie on something else and still be read. */
const mostCovered = 0.1;

/** What a link is called in the drawing: a folded bundle has no id of its own. */
export function drawnId({ edge, from, to }: DrawnLink): string {
  return from.folded || to.folded ? `${from.id} ${to.id}` : edge.id;
}

/**
 * Places labels of `size` so that none lies on a card, the head of an arrow or another label. Null where there is no room:
 * those are read by selecting one end. With `only`, just these links have a label.
 */
export function labelPlaces(
  { cards, links }: ShownMap,
  labelOf: (link: DrawnLink) => string,
  size: number,
  only: ReadonlySet<string> | null = null,
): ReadonlyMap<string, LabelPlace | null> {
  const taken = new BoxIndex();
  for (const card of cards) taken.add(grown(cardBox(card), 3));
  const drawn = links.map((link): Candidate => {
    const curve = linkCurve(link);
    return { link, curve, length: Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) };
  });
  for (const { link, curve } of drawn) {
    taken.add(headBox(curve.to));
    if (link.edge.bothWays) taken.add(headBox(curve.from));
  }
  // a map has few different words, and measuring them takes longer than placing them
  const widths = new Map<string, number>();
  const widthOf = (words: string): number => {
    const width = widths.get(words) ?? textWidth(words, size, 600) + 6;
    widths.set(words, width);
    return width;
  };
  const found = new Map<string, LabelPlace | null>();
  const named = drawn.filter(({ link }) => only === null || only.has(link.edge.id));
  // the short ones first: they have the least choice
  for (const candidate of named.toSorted((a, b) => a.length - b.length)) {
    const box = { width: widthOf(labelOf(candidate.link)), height: size + 4 };
    const place = freePlace(candidate, box, taken);
    found.set(drawnId(candidate.link), place);
    if (place !== null) taken.add(boxAt(candidate.curve, place, box));
  }
  return found;
}

type Size = Pick<Box, 'width' | 'height'>;

function freePlace({ curve, length }: Candidate, size: Size, taken: BoxIndex): LabelPlace | null {
  const room = size.width * size.height * mostCovered;
  let best: { readonly place: LabelPlace; readonly covered: number } | null = null;
  for (const aside of asides(curve, length, size)) {
    for (const share of stops) {
      const place = { share, aside };
      const covered = taken.covered(boxAt(curve, place, size));
      if (covered === 0) return place;
      if (covered <= room && (best === null || covered < best.covered)) best = { place, covered };
    }
  }
  return best?.place ?? null;
}

/** On the line where enough of it stays to be seen, else on either side of it. */
function asides({ from, to }: EdgeCurve, length: number, { width, height }: Size): MapPosition[] {
  const [cos, sin] = length === 0 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  const hidden = Math.min(width / Math.max(0.01, Math.abs(cos)), height / Math.max(0.01, Math.abs(sin)));
  const away = (Math.abs(sin) * width + Math.abs(cos) * height) / 2 + 5;
  const beside = [
    { x: sin * away, y: -cos * away },
    { x: -sin * away, y: cos * away },
  ];
  return hidden > length * mostHidden ? beside : [onLine, ...beside];
}

function boxAt(curve: EdgeCurve, { share, aside }: LabelPlace, { width, height }: Size): Box {
  const { x, y } = pointOn(curve, share);
  return { x: x + aside.x - width / 2, y: y + aside.y - height / 2, width, height };
}

function headBox({ x, y }: MapPosition): Box {
  return grown({ x, y, width: 0, height: 0 }, measures.arrow.length);
}
