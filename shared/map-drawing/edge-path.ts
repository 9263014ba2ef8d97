import type { MapPosition } from '../model/map-views.ts';
import { measures } from './measures.ts';

/** A quadratic curve from the border of one card to that of another. */
export interface EdgeCurve {
  readonly from: MapPosition;
  readonly control: MapPosition;
  readonly to: MapPosition;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The curve between two cards, from their centres. It bends to its own left, so that a link and the one that leads back
 * lie apart; each further link between the same two takes the next `lane`.
 */
export function edgeCurve(from: MapPosition, to: MapPosition, lane = 0, card: Size = measures.card): EdgeCurve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(64, Math.max(14, length * 0.1)) + lane * 30;
  const control = { x: (from.x + to.x) / 2 + (dy / length) * bend, y: (from.y + to.y) / 2 - (dx / length) * bend };
  return { from: borderPoint(from, control, card), control, to: borderPoint(to, control, card) };
}

/** Where a ray from the centre of a card leaves it, a little outside. */
function borderPoint(centre: MapPosition, towards: MapPosition, { width, height }: Size): MapPosition {
  const dx = towards.x - centre.x;
  const dy = towards.y - centre.y;
  if (dx === 0 && dy === 0) return centre;
  const share = Math.min(
    dx === 0 ? Infinity : (width / 2 + measures.edgeGap) / Math.abs(dx),
    dy === 0 ? Infinity : (height / 2 + measures.edgeGap) / Math.abs(dy),
  );
  return { x: centre.x + dx * share, y: centre.y + dy * share };
}

/** The point at `share` (0 to 1) of the curve. */
export function pointOn({ from, control, to }: EdgeCurve, share: number): MapPosition {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  };
}

/** The curve as an SVG path. */
export function curvePath({ from, control, to }: EdgeCurve): string {
  return `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`;
}

/** An open arrow head whose tip is at `tip`, for a line that comes from `before`. */
export function arrowPath(tip: MapPosition, before: MapPosition): string {
  const { length, width } = measures.arrow;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (side: number): string =>
    `${round(tip.x - cos * length - sin * side)} ${round(tip.y - sin * length + cos * side)}`;
  return `M${corner(width / 2)}L${round(tip.x)} ${round(tip.y)}L${corner(-width / 2)}`;
}

/** Two decimals: finer is not seen, and the same everywhere. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
