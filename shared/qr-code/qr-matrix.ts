import { encode } from 'uqr';
import type { QrLevel } from './qr-options.ts';

/** The modules of a code without its quiet zone. */
export interface QrMatrix {
  /** Modules along each side, 21 to 177. */
  readonly size: number;
  /** 1 to 40; the longer the text, the higher. */
  readonly version: number;
  readonly rows: readonly (readonly boolean[])[];
}

/** An address as phones expect it in a code: ASCII only, so that no reader has to guess an encoding. */
export function encodedAddress(address: string): string {
  const text = address.trim();
  if (!/[^ -~]/u.test(text)) return text;
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`).href;
  } catch {
    return text;
  }
}

/** The matrix of an address; null where it is too long for any code of this level. */
export function qrMatrix(address: string, level: QrLevel): QrMatrix | null {
  try {
    const { size, version, data } = encode(encodedAddress(address), { ecc: level, border: 0, boostEcc: false });
    return { size, version, rows: data };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
