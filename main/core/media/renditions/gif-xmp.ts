const trailer = 0x3b;
const opening = Buffer.from([0x21, 0xff, 0x0b, ...Buffer.from('XMP DataXMP', 'latin1')]);
/** Readers that step from block to block land in here and find its end, wherever they came from. */
const magic = Buffer.from([0x01, ...Array.from({ length: 256 }, (_, index) => 0xff - index), 0x00]);

/**
 * A GIF with an XMP packet in an application extension before its end, which sharp cannot write: Adobe, XMP Specification
 * Part 3 (2020), 1.1.2. The packet must hold no zero byte, as XML does not.
 */
export function withGifXmp(gif: Uint8Array, xmp: string): Uint8Array {
  if (xmp === '' || gif.at(-1) !== trailer) return gif;
  return Buffer.concat([gif.subarray(0, -1), opening, Buffer.from(xmp, 'utf8'), magic, Buffer.from([trailer])]);
}
