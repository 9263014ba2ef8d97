import sharp from 'sharp';

/** Bits in which two pictures that look alike differ at most, of 64. */
const mostApart = 8;

/**
 * What a picture looks like: whether each of 8 × 8 places is lighter than its right neighbour (difference hash), 16 hex digits.
 * Scaled, re-encoded or slightly retouched copies have nearly the same. Throws what sharp throws.
 */
export async function fingerprintOf(bytes: Uint8Array, limitInputPixels: number): Promise<string> {
  const pixels = await sharp(bytes, { limitInputPixels })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize(9, 8, { fit: 'fill' })
    .raw()
    .toBuffer();
  let bits = 0n;
  for (let y = 0; y < 8; y += 1)
    for (let x = 0; x < 8; x += 1) {
      const [left = 0, right = 0] = [pixels[y * 9 + x], pixels[y * 9 + x + 1]];
      bits = (bits << 1n) | (left > right ? 1n : 0n);
    }
  return bits.toString(16).padStart(16, '0');
}

/** In how many of 64 bits two fingerprints differ. */
export function apart(a: string, b: string): number {
  let difference = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; difference > 0n; difference >>= 1n) count += Number(difference & 1n);
  return count;
}

/** Those that look like the first, the most alike first; a plain surface looks like nothing. */
export function alike<T extends { readonly id: string; readonly fingerprint: string | null }>(
  one: T,
  others: readonly T[],
): T[] {
  const { fingerprint } = one;
  if (fingerprint === null || fingerprint === '0'.repeat(16)) return [];
  return others
    .filter((other) => other.id !== one.id && other.fingerprint !== null)
    .map((other) => ({ other, bits: apart(fingerprint, other.fingerprint ?? '0') }))
    .filter(({ bits }) => bits <= mostApart)
    .toSorted((a, b) => a.bits - b.bits || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
}
