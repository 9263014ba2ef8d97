import sharp from 'sharp';
import type { PictureTone } from '../../../shared/cards/check-cards.ts';
import type { MediaId } from '../../../shared/ids.ts';
import type { Crop } from '../../../shared/model/picture-use.ts';
import { boxOf, largestBox, type Size } from '../../../shared/pictures/crop-box.ts';
import type { ImageFormat } from '../../../shared/pictures/rendition-format.ts';
import type { RenditionSpec } from '../../../shared/pictures/rendition-spec.ts';
import { Failure } from '../failure.ts';
import { type PictureMaker, pictureMaker } from '../packages/make-pictures.ts';
import type { Workspace } from '../workspace.ts';

/** A picture ready to lie on a card. */
export interface CardPicture {
  readonly bytes: Uint8Array;
  readonly format: ImageFormat;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  /** How many times larger than its own pixels a card of full size shows it; 1 or more. */
  readonly enlarged: number;
}

/** Gives pictures as cards show them, made by the same path as every picture that leaves. `close` ends its workers. */
export class CardPictures {
  readonly #workspace: Workspace;
  readonly #maker: PictureMaker;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#maker = pictureMaker(workspace);
  }

  /**
   * Cut to the ratio of the card around its focal point, `scale` times the card's pixels. Null for what is gone, in the trash or
   * no picture that we can write.
   */
  async background(
    { mediaId, crop }: { readonly mediaId: MediaId; readonly crop: Crop | null },
    card: Size,
    { scale, format }: { readonly scale: number; readonly format: ImageFormat },
  ): Promise<CardPicture | null> {
    const record = this.#picture(mediaId);
    if (record === null) return null;
    const { source, focus, fileName } = record;
    const part = crop === null ? { left: 0, top: 0, ...source } : boxOf(crop, source);
    const box = largestBox(card.width / card.height, part, focus, source);
    const size = { width: Math.round(card.width * scale), height: Math.round(card.height * scale) };
    const enlarged = Math.max(1, card.width / box.width);
    const spec = { ...plainSpec, source, crop: box, size, format, enlarged };
    return this.#make(fileName, mediaId, spec);
  }

  /** The whole logo, no larger than it is, at most `most` pixels high; keeps what is transparent. Null as with `background`. */
  async logo(mediaId: MediaId, most: number): Promise<CardPicture | null> {
    const record = this.#picture(mediaId);
    if (record === null) return null;
    const { source, fileName } = record;
    const scale = Math.min(1, most / source.height, (6 * most) / source.width);
    const size = {
      width: Math.max(1, Math.round(source.width * scale)),
      height: Math.max(1, Math.round(source.height * scale)),
    };
    return this.#make(fileName, mediaId, { ...plainSpec, source, crop: null, size, format: 'png', enlarged: 1 });
  }

  close(): Promise<void> {
    return this.#maker.close();
  }

  #picture(mediaId: MediaId): { source: Size; focus: RecordFocus; fileName: string } | null {
    const record = this.#workspace.reader.find('media', mediaId);
    if (record === null || record.trashedAt !== null || !record.mediaType.startsWith('image/')) return null;
    const { width, height, focus, fileName } = record;
    return width === null || height === null ? null : { source: { width, height }, focus, fileName };
  }

  async #make(path: string, mediaId: MediaId, spec: RenditionSpec): Promise<CardPicture | null> {
    const file = { kind: 'image', role: 'image', path, mediaId, spec, ...untold } as const;
    try {
      const { bytes, sha256 } = await this.#maker.make(file);
      return { bytes, sha256, format: spec.format, ...spec.size, enlarged: spec.enlarged };
    } catch (error) {
      if (error instanceof Failure && (error.code === 'PICTURE_REFUSED' || error.code === 'NOT_FOUND')) return null;
      throw error;
    }
  }
}

type RecordFocus = { readonly x: number; readonly y: number } | null;

const plainSpec = { rotation: 0, fit: 'cover', background: '#ffffff', maxBytes: null } as const;
/** A card says what it says itself; the picture in it says nothing. */
const untold = { xmp: '', alt: '', decorative: true, caption: '', credit: '' } as const;

export function dataAddress({ bytes, format }: CardPicture): string {
  return `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** So many samples along the longer side: about one for each stroke of a letter. */
const toneSide = 120;
const tones = new Map<string, PictureTone>();
const mostTones = 100;

/** The picture in few pixels, to hold letters against; read from what we have written ourselves. */
export async function toneOf({ bytes, sha256 }: CardPicture): Promise<PictureTone> {
  const known = tones.get(sha256);
  if (known !== undefined) return known;
  const small = sharp(bytes).resize(toneSide, toneSide, { fit: 'inside' }).removeAlpha().toColourspace('srgb').raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  const tone = { width: info.width, height: info.height, rgb: new Uint8Array(data) };
  if (tones.size >= mostTones) tones.clear();
  tones.set(sha256, tone);
  return tone;
}
