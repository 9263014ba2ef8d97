/** What a file seems to be by its first bytes. `playable` is whatever is nothing else: its reader knows for sure. */
export type FileKind = 'picture' | 'heic' | 'drawing' | 'pdf' | 'playable' | 'empty';

/** Bytes from the beginning of a file that `kindOfFile` wants to see, if there are as many. */
export const headBytes = 4096;

/** Brands of HEIF with pictures in HEVC, which cannot be read here (ISO/IEC 23008-12, annex B). */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const avifBrands = new Set(['avif', 'avis', 'mif1', 'msf1']);

const pictureSigns = ['\u00ff\u00d8\u00ff', '\u0089PNG\r\n\u001a\n', 'GIF87a', 'GIF89a'];

/** Never by the name: names lie. */
export function kindOfFile(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const latin = Buffer.from(head.subarray(0, headBytes)).toString('latin1');
  if (pictureSigns.some((sign) => latin.startsWith(sign))) return 'picture';
  if (latin.startsWith('RIFF') && latin.slice(8, 12) === 'WEBP') return 'picture';
  if (latin.slice(4, 8) === 'ftyp') {
    const brand = latin.slice(8, 12);
    if (heicBrands.has(brand)) return 'heic';
    if (avifBrands.has(brand)) return 'picture';
  }
  if (latin.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const text = latin.replace(/\0/g, '').replace(/^[\xef\xbb\xbf\xfe\xff]+/, '');
  return /^\s*</.test(text) && /<(?:svg:)?svg[\s>]/i.test(text) ? 'drawing' : 'playable';
}
