import type { Shape, TextShape } from '../drawing/shapes.ts';
import { type CardPlace, footSize, type Frame, group, type LetteredBox, round, rounded } from './card-frame.ts';
import type { CardLook } from './card-look.ts';
import type { Measures } from './set-text.ts';

/** Name of the channel and number of the page, beside a logo that stands there. */
export function foot(
  look: CardLook,
  { handle, number, of, logo: shownLogo }: CardPlace,
  frame: Frame,
  measures: Measures,
): { readonly shapes: readonly Shape[]; readonly boxes: readonly LetteredBox[] } {
  const size = round(footSize(look));
  const { foot: box } = frame;
  const y = round(box.y + box.height / 2 + size * 0.35);
  const widthOf = (text: string): number => measures.width(text, look.text) * size;
  const logoRoom = shownLogo === null ? 0 : frame.logoHeight * 2.4;
  const left = box.x + (look.logoCorner === 'bottom-start' ? logoRoom : 0);
  const right = box.x + box.width - (look.logoCorner === 'bottom-end' ? logoRoom : 0);
  const shownNumber = look.footNumber && of > 1 ? `${number}/${of}` : '';
  const room = right - left - widthOf(shownNumber) - 4 * frame.unit;
  const shownHandle = look.footHandle ? shortened(handle, room, widthOf) : '';
  const { font, weight } = look.text;
  const words = [
    { text: shownHandle, anchor: 'start', x: left, from: left },
    { text: shownNumber, anchor: 'end', x: right, from: right - widthOf(shownNumber) },
  ] as const;
  const shown = words.filter(({ text }) => text !== '');
  const shapes = shown.map(({ text, anchor, x }): TextShape => ({
    kind: 'text',
    size,
    weight,
    font,
    fill: look.ink,
    text,
    anchor,
    y,
    x: round(x),
  }));
  const boxes = shown.map(({ text, from }): LetteredBox => ({
    x: from,
    y: y - size * 0.8,
    width: widthOf(text),
    height: size * 1.05,
    size,
    weight,
    colour: look.ink,
  }));
  return { shapes: shapes.length === 0 ? [] : [group('foot', shapes)], boxes };
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

/** The logo in its corner, if there is one. */
export function logo(look: CardLook, { logo: shown }: CardPlace, frame: Frame): Shape[] {
  if (shown === null || look.logoCorner === 'none') return [];
  const most = { width: frame.logoHeight * (look.logoCorner.startsWith('bottom') ? 2.1 : 4), height: frame.logoHeight };
  const scale = Math.min(most.width / shown.width, most.height / shown.height);
  const [width, height] = [shown.width * scale, shown.height * scale];
  const { x: left, width: across } = frame.foot;
  const x = look.logoCorner.endsWith('start') ? left : left + across - width;
  const y = look.logoCorner.startsWith('top') ? frame.top : frame.foot.y + (frame.foot.height - height) / 2;
  return [group('logo', [{ kind: 'image', key: shown.key, ...rounded({ x, y, width, height }) }])];
}
