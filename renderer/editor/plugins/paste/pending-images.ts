import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { blobOfDataUrl, uploadImages } from '../image/upload-images.ts';
import type { PendingImage } from './html-to-rich-text.ts';

/** Puts the pictures that came along in a pasted page into the media store; one that is none is left out and reported. */
export async function storePendingImages(
  blocks: readonly (Block | PendingImage)[],
  onRefused: (name: string) => void,
): Promise<Block[]> {
  const complete: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== 'pending-image') {
      complete.push(block);
      continue;
    }
    const blob = blobOfDataUrl(block.dataUrl);
    const name = block.alt === '' ? 'bild' : block.alt.slice(0, 80);
    if (blob === null) {
      onRefused(name);
      continue;
    }
    const [media] = await uploadImages([{ name, blob }], onRefused);
    if (media === undefined) continue;
    complete.push({ kind: 'image', mediaId: media.id, alt: block.alt, caption: block.caption, decorative: false });
  }
  return complete;
}
