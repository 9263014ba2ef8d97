import sharp from 'sharp';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture that the core itself has made. */
export async function pictureSize(bytes: Uint8Array): Promise<PictureSize> {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
}

/** As large as the room allows, never larger than the picture has points to show at 96 dots an inch. */
export function fitInto({ width, height }: PictureSize, room: PictureSize): PictureSize {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
