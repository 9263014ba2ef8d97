import type { FindPicture } from './item-pictures.ts';
import type { ReaderInput } from './reader.ts';

const dataUrl = /^data:image\/(png|jpe?g|gif|webp|avif);base64,/i;

/** Also finds pictures that a text carries in itself. In a preview they are only counted. */
export function withDataUrls(
  find: FindPicture,
  { unpack, limits }: Pick<ReaderInput, 'unpack' | 'limits'>,
): FindPicture {
  return (source) => {
    const type = dataUrl.exec(source.slice(0, 100));
    if (type === null) return find(source);
    // Four letters hold three bytes.
    if (source.length * 0.75 > limits.imageBytes) return null;
    const bytes = new Uint8Array(Buffer.from(source.slice(type[0].length), 'base64'));
    const name = `picture.${(type[1] ?? 'png').toLowerCase().replace('jpeg', 'jpg')}`;
    return { from: 'unpacked', file: unpack === null ? 'none' : unpack(bytes), name };
  };
}
