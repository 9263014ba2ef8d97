import type { Language } from '../model/common.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { translate } from '../texts/texts.ts';
import { lineWithHeads, strokeOf } from './draw-link.ts';
import { round } from './edge-path.ts';
import { measures } from './measures.ts';
import type { Palette } from './palette.ts';
import type { GroupShape, Shape } from '../drawing/shapes.ts';
import type { ShownMap } from './shown-map.ts';
import { textWidth } from './text-width.ts';

type Sign = 'active' | 'planned' | 'broken' | 'bothWays' | 'hub';
const sampleWidth = 36;
const gap = 28;
const rowHeight = 24;

/** The signs that occur in the map, in a fixed order. */
function signs({ links, cards }: ShownMap): Sign[] {
  const has = (state: string): boolean => links.some(({ edge }) => edge.state === state);
  return (['active', 'planned', 'broken', 'bothWays', 'hub'] as const).filter((sign) => {
    if (sign === 'hub') return cards.some(({ members, folded }) => !folded && members[0]?.role === 'hub');
    return sign === 'bothWays' ? links.some(({ edge }) => edge.bothWays) : has(sign);
  });
}

/** What the signs mean, in rows no wider than `width`, from the point on; null where the map has none. */
export function legend(
  shown: ShownMap,
  at: { readonly x: number; readonly y: number },
  width: number,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): { readonly shape: GroupShape; readonly height: number } | null {
  const shapes: Shape[] = [];
  let [x, row] = [at.x, 0];
  const size = measures.text.legend;
  for (const sign of signs(shown)) {
    const words = translate(channelMapTexts, language, `legend.${sign}`);
    const wide = sampleWidth + 10 + textWidth(words, size);
    if (x > at.x && x + wide > at.x + width) [x, row] = [at.x, row + 1];
    const y = round(at.y + row * rowHeight + rowHeight / 2);
    shapes.push(...sample(sign, round(x), y, palette), {
      kind: 'text',
      x: round(x + sampleWidth + 10),
      y: round(y + size * 0.36),
      text: words,
      size,
      weight: 400,
      fill: palette.ink2,
      anchor: 'start',
    });
    x += wide + gap;
  }
  if (shapes.length === 0) return null;
  const label = translate(channelMapTexts, language, 'legend');
  return { shape: { kind: 'group', part: 'legend', label, shapes }, height: (row + 1) * rowHeight };
}

function sample(sign: Sign, x: number, y: number, palette: Palette): Shape[] {
  if (sign === 'hub') {
    const box = { x: x + 8, y: y - 6, width: sampleWidth - 16, height: 12, radius: 3 };
    return [{ kind: 'rect', ...box, fill: palette.surface, stroke: palette.ink2, strokeWidth: measures.line.hub }];
  }
  const line = { from: { x, y }, control: { x: x + sampleWidth / 2, y }, to: { x: x + sampleWidth, y } };
  return lineWithHeads(line, strokeOf(sign === 'bothWays' ? 'active' : sign, palette), sign === 'bothWays');
}
