import sharp from 'sharp';
import { round } from '../../../shared/map-drawing/edge-path.ts';
import type { Scene, TextShape } from '../../../shared/map-drawing/scene.ts';
import { writeSvg } from '../../../shared/map-drawing/write-svg.ts';
import type { FontSet } from './font-set.ts';

/** Pixels by units of the map. */
const wantedScale = 2;
/** What other programs still open: sides that old image formats and browsers allow, and about 400 MB unpacked. */
const mostPixels = 100_000_000;
const longestSide = 30_000;

export interface Picture {
  readonly bytes: Uint8Array;
  /** 2, or less where the map is too large for that. */
  readonly scale: number;
}

/** The drawing at twice its size. Text is drawn as outlines, so that no font of the machine matters. */
export async function writePng(scene: Scene, fonts: FontSet): Promise<Picture> {
  const scale = Math.min(
    wantedScale,
    Math.sqrt(mostPixels / (scene.width * scene.height)),
    longestSide / Math.max(scene.width, scene.height),
  );
  const svg = writeSvg(scene, { outline: (text) => outlined(text, fonts) });
  const bytes = await sharp(Buffer.from(svg), {
    density: 72 * scale,
    unlimited: true,
    limitInputPixels: 2 * mostPixels,
  })
    .flatten({ background: scene.paper })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
  return { bytes, scale };
}

/** A line of text as one path. */
function outlined({ text, x, y, size, weight, fill, anchor }: TextShape, fonts: FontSet): string {
  const paths: string[] = [];
  let pen = 0;
  for (const { font, text: part } of fonts.runs(text, weight)) {
    const factor = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(part);
    glyphs.forEach((glyph, index) => {
      const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      paths.push(
        glyph.path
          .scale(factor, -factor)
          .translate(pen + xOffset * factor, -yOffset * factor)
          .toSVG(),
      );
      pen += xAdvance * factor;
    });
  }
  const start = anchor === 'start' ? x : anchor === 'end' ? x - pen : x - pen / 2;
  return `<path d="${paths.join('')}" transform="translate(${round(start)} ${y})" fill="${fill}"/>`;
}
