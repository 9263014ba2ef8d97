import { toBase64 } from 'lib0/buffer';
import { client } from '../../../client.ts';
import type { Media } from '../../../../shared/model/media.ts';

const pictures = /^image\/(png|jpeg|gif|webp|avif)$/;

/** Whether a pasted or dropped file can become a picture of a text. */
export function isPicture(file: Blob): boolean {
  return pictures.test(file.type);
}

/** Puts files into the media store, in order. A file that the store refuses is reported and left out. */
export async function uploadImages(
  files: readonly { readonly name: string; readonly blob: Blob }[],
  onRefused: (name: string) => void,
): Promise<Media[]> {
  const stored: Media[] = [];
  for (const { name, blob } of files) {
    try {
      const bytes = toBase64(new Uint8Array(await blob.arrayBuffer()));
      stored.push(await client.media.add({ fileName: name === '' ? 'bild' : name, bytes }));
    } catch {
      onRefused(name);
    }
  }
  return stored;
}

/** The bytes behind a data address; it is decoded here, never fetched. */
export function blobOfDataUrl(dataUrl: string): Blob | null {
  const match = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/.exec(dataUrl);
  if (match === null) return null;
  try {
    const binary = atob((match[2] ?? '').replaceAll(/\s/g, ''));
    return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))], { type: match[1] ?? '' });
  } catch {
    return null;
  }
}
