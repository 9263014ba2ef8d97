import sharp from 'sharp';
import type { Drawing } from '../../../shared/drawing/shapes.ts';
import { writeSvg } from '../../../shared/drawing/write-svg.ts';
import type { FontSet } from '../drawing/font-set.ts';
import { outlined } from '../drawing/outline-text.ts';
import { type CardPicture, dataAddress } from './card-pictures.ts';

/** A card as SVG that loads nothing: letters are outlines, pictures are data. */
export function cardSvg(drawing: Drawing, pictures: ReadonlyMap<string, CardPicture>, fonts: FontSet): string {
  return writeSvg(drawing, {
    idPrefix: 'card',
    outline: (text) => outlined(text, fonts),
    picture: (key) => {
      const picture = pictures.get(key);
      if (picture === undefined) throw new Error(`no picture ${key} for the card`);
      return dataAddress(picture);
    },
  });
}

/** A card in the size of its template, in sRGB, with `xmp` as its only metadata. */
export async function writeCardPng(
  drawing: Drawing,
  pictures: ReadonlyMap<string, CardPicture>,
  fonts: FontSet,
  xmp: string,
): Promise<Uint8Array> {
  const svg = cardSvg(drawing, pictures, fonts);
  // A picture as data may be larger than what the parser of XML takes from strangers; this one is ours.
  const drawn = sharp(Buffer.from(svg), { unlimited: true }).flatten({ background: drawing.paper }).removeAlpha();
  const told = xmp === '' ? drawn : drawn.withXmp(xmp);
  return Uint8Array.from(await told.png({ compressionLevel: 9, palette: false }).toBuffer());
}
