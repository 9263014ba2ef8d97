import sharp, { type OverlayOptions } from 'sharp';
import { boundsOf } from '../../../shared/map-drawing/bounds.ts';
import { overlap } from '../../../shared/map-drawing/boxes.ts';
import type { Scene } from '../../../shared/map-drawing/scene.ts';
import { writeSvg } from '../../../shared/drawing/write-svg.ts';
import type { FontSet } from '../drawing/font-set.ts';
import { outlined } from '../drawing/outline-text.ts';

/** Pixels by units of the map. */
const wantedScale = 2;
/** What other programs still open: sides that old image formats and browsers allow, and about 200 MB unpacked. */
const mostPixels = 64_000_000;
const longestSide = 30_000;
/** The converter draws everything anew for each piece of about this side; so each gets only what lies in it. */
const tileSide = 2_000;

export interface Picture {
  readonly bytes: Uint8Array;
  /** 2, or less where the map is too large for that. */
  readonly scale: number;
}

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing at twice its size. Text is drawn as outlines, so that no font of the machine matters. */
export async function writePng(scene: Scene, fonts: FontSet): Promise<Picture> {
  const scale = Math.min(
    wantedScale,
    Math.sqrt(mostPixels / (scene.width * scene.height)),
    longestSide / Math.max(scene.width, scene.height),
  );
  const size = { width: Math.round(scene.width * scale), height: Math.round(scene.height * scale) };
  const shapes = scene.shapes.map((shape) => ({ shape, bounds: boundsOf(shape) }));
  const pieces: OverlayOptions[] = [];
  for (const tile of tilesOf(size)) {
    const { left, top, width, height } = tile;
    const view = { x: left / scale, y: top / scale, width: width / scale, height: height / scale };
    const inside = shapes
      .filter(({ bounds }) => bounds !== null && overlap(bounds, view) > 0)
      .map(({ shape }) => shape);
    const svg = writeSvg(
      { ...scene, shapes: inside },
      { outline: (text) => outlined(text, fonts), part: { ...view, pixelWidth: width, pixelHeight: height } },
    );
    // One after the other: each holds its pixels in memory.
    const drawn = sharp(Buffer.from(svg), { unlimited: true }).flatten({ background: scene.paper });
    const input = await drawn.removeAlpha().raw().toBuffer();
    pieces.push({ input, raw: { width, height, channels: 3 }, left, top });
  }
  const canvas = sharp({ create: { ...size, channels: 3, background: scene.paper }, limitInputPixels: 2 * mostPixels });
  return {
    bytes: await canvas.composite(pieces).removeAlpha().png({ compressionLevel: 9, palette: false }).toBuffer(),
    scale,
  };
}

function tilesOf({ width, height }: { readonly width: number; readonly height: number }): Tile[] {
  const tiles: Tile[] = [];
  for (let top = 0; top < height; top += tileSide) {
    for (let left = 0; left < width; left += tileSide) {
      tiles.push({ left, top, width: Math.min(tileSide, width - left), height: Math.min(tileSide, height - top) });
    }
  }
  return tiles;
}
