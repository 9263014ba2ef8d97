import type { Drawing, GroupShape, RectShape, Shape, TextShape } from '../drawing/shapes.ts';
import type { CardPage } from '../model/card-pages.ts';
import type { Language } from '../model/common.ts';
import type { CardLook, Face } from './card-look.ts';
import { legibleSize } from './legible.ts';
import { type Measures, type SetBlock, type SetLine, setText } from './set-text.ts';

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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardLayout {
  readonly drawing: Drawing;
  readonly block: SetBlock;
  /** Boxes of the lines, with the size and colour of their letters. */
  readonly lines: readonly (Box & {
    readonly size: number;
    readonly weight: Face['weight'];
    readonly colour: string;
  })[];
}

/** One page in a template as a drawing. Pure: the same input gives the same shapes. */
export function layOutCard(page: CardPage, look: CardLook, place: CardPlace, measures: Measures): CardLayout {
  const frame = frameOf(look, place);
  const top = ornamentHeight(page, look, frame.unit);
  const room = { width: frame.text.width, height: frame.text.height - top };
  const block = setText(page, look, room, measures);
  const slack = frame.text.height - top - block.height;
  const y = frame.text.y + top + slack * { top: 0, middle: 0.5, bottom: 1 }[look.place];
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
        ...foot(look, place, frame, measures),
        ...logo(look, place, frame),
      ],
    },
    block,
    lines: words.boxes,
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

interface Frame {
  /** A hundredth of the shorter side. */
  readonly unit: number;
  readonly text: Box;
  readonly foot: Box;
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
  readonly logoHeight: number;
}

function frameOf(look: CardLook, { covered, logo: shownLogo }: CardPlace): Frame {
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

function footSize(look: CardLook): number {
  return Math.max(look.smallest, legibleSize(look.size.width));
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
): { groups: GroupShape[]; boxes: CardLayout['lines'] } {
  // Items of a list keep their marks below each other.
  const isMiddle = look.align === 'middle' && !lines.some(({ isItem }) => isItem);
  const boxes: CardLayout['lines'][number][] = [];
  const groups: { part: CardPart; shapes: Shape[] }[] = [];
  for (const line of lines) {
    const width = measures.width(line.text, line.face) * line.size;
    const x = isMiddle ? at.x + at.width / 2 : at.x + line.x;
    const y = round(at.y + line.y);
    const { size, colour, face } = line;
    const part = line.isItem ? 'item' : line.part;
    const look2 = { kind: 'text', size, weight: face.weight, font: face.font } as const;
    const words: TextShape = {
      ...look2,
      text: line.text,
      fill: colour,
      x: round(x),
      y,
      anchor: isMiddle ? 'middle' : 'start',
    };
    const mark: TextShape = {
      ...look2,
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
    const left = isMiddle ? x - width / 2 : x;
    boxes.push({ x: left, y: y - size * 0.8, width, height: size * 1.05, size, weight: face.weight, colour });
  }
  return { groups: groups.map(({ part, shapes }) => group(part, shapes)), boxes };
}

function foot(look: CardLook, { handle, number, of }: CardPlace, frame: Frame, measures: Measures): Shape[] {
  const size = round(footSize(look));
  const box = frame.foot;
  const y = round(box.y + box.height / 2 + size * 0.35);
  const taken = { start: 0, end: 0 };
  const logoRoom = frame.logoHeight * 2.4;
  if (look.logoCorner === 'bottom-start') taken.start = logoRoom;
  if (look.logoCorner === 'bottom-end') taken.end = logoRoom;
  const line = (text: string, anchor: 'start' | 'end', face: Face): TextShape => ({
    kind: 'text',
    size,
    weight: face.weight,
    font: face.font,
    fill: look.ink,
    text,
    anchor,
    y,
    x: round(anchor === 'start' ? box.x + taken.start : box.x + box.width - taken.end),
  });
  const shownNumber = look.footNumber && of > 1 ? `${number}/${of}` : '';
  const numberWidth = measures.width(shownNumber, look.text) * size;
  const room = box.width - taken.start - taken.end - numberWidth - 4 * frame.unit;
  const shownHandle = look.footHandle ? shortened(handle, room, (text) => measures.width(text, look.text) * size) : '';
  const shapes = [
    ...(shownHandle === '' ? [] : [line(shownHandle, 'start', look.text)]),
    ...(shownNumber === '' ? [] : [line(shownNumber, 'end', look.text)]),
  ];
  return shapes.length === 0 ? [] : [group('foot', shapes)];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As much of a line as there is room for, with an ellipsis. */
function shortened(words: string, room: number, widthOf: (text: string) => number): string {
  const text = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (widthOf(text) <= room) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(`${kept}${segment}…`) > room) break;
    kept += segment;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

function logo(look: CardLook, { logo: shown }: CardPlace, frame: Frame): Shape[] {
  if (shown === null || look.logoCorner === 'none') return [];
  const most = { width: frame.logoHeight * (look.logoCorner.startsWith('bottom') ? 2.1 : 4), height: frame.logoHeight };
  const scale = Math.min(most.width / shown.width, most.height / shown.height);
  const [width, height] = [shown.width * scale, shown.height * scale];
  const { x: left, width: across } = frame.foot;
  const x = look.logoCorner.endsWith('start') ? left : left + across - width;
  const y = look.logoCorner.startsWith('top') ? frame.top : frame.foot.y + (frame.foot.height - height) / 2;
  return [group('logo', [{ kind: 'image', key: shown.key, ...rounded({ x, y, width, height }) }])];
}

function group(part: CardPart, shapes: readonly Shape[]): GroupShape {
  return { kind: 'group', part, label: '', shapes };
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
