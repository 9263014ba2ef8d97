import type { Language } from '../model/common.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { translate } from '../texts/texts.ts';
import { type Box, type BoxIndex } from './boxes.ts';
import { arrowPath, curvePath, type EdgeCurve, edgeCurve, pointOn, round } from './edge-path.ts';
import { dashes, measures } from './measures.ts';
import type { Palette } from './palette.ts';
import type { GroupShape, PathShape, Shape } from '../drawing/shapes.ts';
import type { DrawnLink } from './shown-map.ts';
import { fitted, textWidth } from './text-width.ts';

/** How a link is drawn; a folded bundle is drawn as its first link. */
interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

/** Colour and pattern by state: never the colour alone. */
export function strokeOf(state: DrawnLink['edge']['state'], palette: Palette): Stroke {
  const strokeWidth = measures.line.edge;
  if (state === 'broken') return { stroke: palette.blocking, strokeWidth, dash: dashes.broken };
  return state === 'planned'
    ? { stroke: palette.ink3, strokeWidth, dash: dashes.planned }
    : { stroke: palette.ink2, strokeWidth };
}

/** The two heads of a line that is dashed stay whole. */
export function lineWithHeads(curve: EdgeCurve, stroke: Stroke, bothWays: boolean): PathShape[] {
  const head: Stroke = { stroke: stroke.stroke, strokeWidth: stroke.strokeWidth };
  const shapes: PathShape[] = [
    { kind: 'path', d: curvePath(curve), ...stroke },
    { kind: 'path', d: arrowPath(curve.to, curve.control), ...head },
  ];
  if (bothWays) shapes.push({ kind: 'path', d: arrowPath(curve.from, curve.control), ...head });
  return shapes;
}

export function linkCurve({ from, to, lane }: DrawnLink): EdgeCurve {
  return edgeCurve(from.centre, to.centre, lane);
}

/** In words, for those who do not see the line: `Newsletter: von A nach B, im Beitrag „…“, geplant`. */
export function linkWords(link: DrawnLink, nameOf: (id: string) => string, language: Language): string {
  const { edge } = link;
  const t = (key: Parameters<typeof translate<typeof channelMapTexts>>[2], values?: Record<string, string>): string =>
    translate(channelMapTexts, language, key, values);
  const ends = { from: nameOf(link.from.id), to: nameOf(link.to.id) };
  return [
    t(edge.bothWays ? 'linkBetween' : 'linkFrom', ends),
    t(`kind.${edge.kind}`),
    edge.callToAction,
    t(`frequency.${edge.frequency}`),
    t(`state.${edge.state}`),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The lines of the chip: the kind, and under it the words that readers meet. */
function chipLines({ edge, count }: DrawnLink, language: Language): string[] {
  if (count > 1) return [translate(channelMapTexts, language, 'links', { count })];
  const kind = translate(channelMapTexts, language, `kind.${edge.kind}`);
  const each = edge.frequency === 'per-post' ? translate(channelMapTexts, language, 'frequency.per-post') : '';
  const first = edge.kind === 'post' && each !== '' ? each : [kind, each].filter((part) => part !== '').join(' · ');
  const { chip, text } = measures;
  return [first, edge.callToAction].filter((line) => line !== '').map((line) => fitted(line, chip.maxWidth, text.chip));
}

const stops = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
/** On the line, beside it, and further off, by sides. */
const rows = [
  { side: 0, off: 0 },
  { side: 1, off: 6 },
  { side: -1, off: 6 },
  { side: 1, off: 24 },
  { side: -1, off: 24 },
];
const samples = Array.from({ length: 21 }, (_, index) => index / 20);

/**
 * Where the chip covers least of what is `taken` and leaves enough of its own line to be seen: on the line as near the
 * middle as that allows, otherwise beside it.
 */
export function placeChip(link: DrawnLink, curve: EdgeCurve, taken: BoxIndex, language: Language): PlacedChip {
  const lines = chipLines(link, language);
  const { padding, height, lineHeight } = measures.chip;
  const width = Math.max(...lines.map((line) => textWidth(line, measures.text.chip, 600))) + 2 * padding;
  const size = { width, height: height + (lines.length - 1) * lineHeight };
  const points = samples.map((share) => pointOn(curve, share));
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const { side, off } of rows) {
    for (const stop of stops) {
      const box = chipBox(curve, stop, { side, off }, size);
      const hidden = points.filter((point) => holds(box, point)).length / points.length;
      const cost = taken.covered(box) + Math.max(0, hidden - 0.4) * 6_000 + off * 10;
      if (best === null || cost < best.cost) best = { box, cost };
      if (cost === 0) return { lines, box };
    }
  }
  return { lines, box: best?.box ?? { x: 0, y: 0, ...size } };
}

/** A box on the curve, or beside it with `off` between them. */
function chipBox(
  curve: EdgeCurve,
  stop: number,
  { side, off }: (typeof rows)[number],
  size: Pick<Box, 'width' | 'height'>,
): Box {
  const { x, y } = pointOn(curve, stop);
  const dx = curve.to.x - curve.from.x;
  const dy = curve.to.y - curve.from.y;
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(dy / length) * side, (-dx / length) * side];
  const away = (Math.abs(nx) * size.width + Math.abs(ny) * size.height) / 2 + off;
  return { x: x + nx * away - size.width / 2, y: y + ny * away - size.height / 2, ...size };
}

function holds(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

export interface PlacedChip {
  readonly lines: readonly string[];
  readonly box: Box;
}

/** Words on a piece of paper, so that the line does not run through them. */
export function chipShape({ lines, box }: PlacedChip, link: DrawnLink, palette: Palette, ground: string): GroupShape {
  const { height, lineHeight } = measures.chip;
  const x = round(box.x + box.width / 2);
  const [first = '', second] = lines;
  const fill = link.edge.state === 'broken' ? palette.blocking : palette.ink2;
  const line = (text: string, index: number, colour: string): Shape => ({
    kind: 'text',
    x,
    y: round(box.y + height / 2 + index * lineHeight + measures.text.chip * 0.36),
    text,
    size: measures.text.chip,
    weight: index === 0 ? 600 : 400,
    fill: colour,
    anchor: 'middle',
  });
  return {
    kind: 'group',
    part: 'label',
    label: lines.join(': '),
    shapes: [
      {
        kind: 'rect',
        x: round(box.x),
        y: round(box.y),
        width: round(box.width),
        height: round(box.height),
        radius: 3,
        fill: ground,
        stroke: null,
        strokeWidth: 0,
      },
      line(first, 0, fill),
      ...(second === undefined ? [] : [line(second, 1, palette.ink2)]),
    ],
  };
}
