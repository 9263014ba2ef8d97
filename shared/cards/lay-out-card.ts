import type { Drawing, GroupShape, RectShape, Shape, TextShape } from '../drawing/shapes.ts';
import type { CardPage } from '../model/card-pages.ts';
import { foot, logo } from './card-foot.ts';
import {
  type Box,
  type CardPart,
  type CardPlace,
  type Frame,
  frameOf,
  group,
  type LetteredBox,
  round,
  rounded,
} from './card-frame.ts';
import type { CardLook } from './card-look.ts';
import { type Measures, type SetBlock, setText } from './set-text.ts';

export interface CardLayout {
  readonly drawing: Drawing;
  readonly block: SetBlock;
  /** Of the words of the page, and of those in its foot. */
  readonly lines: readonly LetteredBox[];
  readonly foot: readonly LetteredBox[];
}

/** One page in a template as a drawing. Pure: the same input gives the same shapes. */
export function layOutCard(page: CardPage, look: CardLook, place: CardPlace, measures: Measures): CardLayout {
  const frame = frameOf(look, place);
  const top = ornamentHeight(page, look, frame.unit);
  const room = { width: frame.text.width, height: frame.text.height - top };
  const block = setText(page, look, room, measures);
  const slack = frame.text.height - top - block.height;
  const y = frame.text.y + top + slack * { top: 0, middle: 0.5, bottom: 1 }[look.place];
  const footer = foot(look, place, frame, measures);
  const words = textShapes(block, { ...frame.text, y }, look, measures);
  return {
    drawing: {
      ...look.size,
      title: wordsOf(page).slice(0, 300),
      description: '',
      language: place.language,
      paper: look.ground,
      shapes: [
        ...background(look, place),
        ...ornaments(page, look, frame, y - top),
        ...words.groups,
        ...footer.shapes,
        ...logo(look, place, frame),
      ],
    },
    block,
    lines: words.boxes,
    foot: footer.boxes,
  };
}

/** What stands on a page, line by line, for those who do not see it. */
export function wordsOf({ kind, heading, text }: CardPage): string {
  const parts = kind === 'quote' ? [text, heading] : [heading, text];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}

function background(look: CardLook, { pictureKey }: CardPlace): Shape[] {
  const all = { x: 0, y: 0, ...look.size };
  if (pictureKey === null) return [];
  const scrim: RectShape = { ...plainRect(all, look.ground), opacity: look.scrim };
  return [group('picture', [{ kind: 'image', key: pictureKey, ...all }, scrim])];
}

function plainRect(box: Box, fill: string, radius = 0): RectShape {
  return { kind: 'rect', ...rounded(box), radius, fill, stroke: null, strokeWidth: 0 };
}

/** Room above the words that an ornament takes. */
function ornamentHeight(page: CardPage, look: CardLook, unit: number): number {
  if (page.kind === 'quote') return look.largest * 0.62;
  return look.ornament === 'bar' ? 5 * unit : 0;
}

function ornaments(page: CardPage, look: CardLook, frame: Frame, top: number): Shape[] {
  const { unit, text } = frame;
  const { width, height } = look.size;
  const isMiddle = look.align === 'middle';
  const shapes: Shape[] = [];
  if (look.ornament === 'edge') shapes.push(plainRect({ x: 0, y: 0, width: 3 * unit, height }, look.accent));
  if (look.ornament === 'frame') {
    const inset = 3.6 * unit;
    const line = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
    shapes.push({ ...plainRect(line, look.accent), fill: null, stroke: look.accent, strokeWidth: round(0.5 * unit) });
  }
  if (page.kind === 'quote') {
    const size = look.largest * 1.7;
    const x = isMiddle ? text.x + text.width / 2 : text.x;
    const anchor = isMiddle ? 'middle' : 'start';
    const { font } = look.heading;
    const mark = { kind: 'text', text: '“', weight: 600, font, fill: look.accent, anchor } as const;
    // The sign hangs from the height of capitals: below its base line there is nothing of it.
    shapes.push({ ...mark, x: round(x), y: round(top + size * 0.7), size: round(size) });
  } else if (look.ornament === 'bar') {
    const bar = { x: isMiddle ? text.x + text.width / 2 - 6 * unit : text.x, y: top, width: 12 * unit, height: unit };
    shapes.push(plainRect(bar, look.accent));
  }
  return shapes.length === 0 ? [] : [group('ornament', shapes)];
}

function textShapes(
  { lines }: SetBlock,
  at: Box,
  look: CardLook,
  measures: Measures,
): { groups: GroupShape[]; boxes: LetteredBox[] } {
  // Items of a list keep their marks below each other.
  const isMiddle = look.align === 'middle' && !lines.some(({ isItem }) => isItem);
  const boxes: LetteredBox[] = [];
  const groups: { part: CardPart; shapes: Shape[] }[] = [];
  for (const line of lines) {
    const width = measures.width(line.text.trimEnd(), line.face) * line.size;
    const x = isMiddle ? at.x + (at.width - width) / 2 : at.x + line.x;
    const y = round(at.y + line.y);
    const { size, colour, face } = line;
    const part = line.isItem ? 'item' : line.part;
    const common = { kind: 'text', size, weight: face.weight, font: face.font } as const;
    const words: TextShape = {
      ...common,
      text: line.text,
      fill: colour,
      x: round(x),
      y,
      anchor: 'start',
    };
    const mark: TextShape = {
      ...common,
      text: line.mark ?? '',
      fill: look.accentInk,
      x: round(at.x),
      y,
      anchor: 'start',
    };
    const last = groups.at(-1);
    const shapes = line.mark === null ? [words] : [mark, words];
    if (last === undefined || last.part !== part || line.begins) groups.push({ part, shapes });
    else last.shapes.push(...shapes);
    boxes.push({ x, y: y - size * 0.8, width, height: size * 1.05, size, weight: face.weight, colour });
  }
  return { groups: groups.map(({ part, shapes }) => group(part, shapes)), boxes };
}
