import { Refusal } from './limits.ts';
import type { Notes } from './notes.ts';

/**
 * The text in bytes of unknown encoding: by its mark, by the pattern of its zeros (UTF-16), as UTF-8 where that is
 * valid, otherwise as Windows-1252. Throws `not-this-format` for what is no text.
 */
export function decodeText(bytes: Uint8Array, notes: Notes, declared: string | null = null): string {
  const encoding = encodingOf(bytes, declared);
  if (encoding !== 'utf-8') notes.tell('encoding', { encoding: encoding.toUpperCase() });
  const text = new TextDecoder(encoding).decode(bytes);
  assertText(text);
  return text;
}

function encodingOf(bytes: Uint8Array, declared: string | null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const byZeros = utf16ByZeros(bytes);
  if (byZeros !== null) return byZeros;
  if (isUtf8(bytes)) return 'utf-8';
  return knownEncoding(declared) ?? 'windows-1252';
}

function knownEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'utf-8' ? null : name;
  } catch {
    return null; // an encoding nobody knows
  }
}

/** Latin text in UTF-16 without a mark has a zero in nearly every second byte. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4_096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A text has hardly any control characters; pictures, programs and archives are full of them. */
function assertText(text: string): void {
  const head = text.slice(0, 100_000);
  let controls = 0;
  for (let index = 0; index < head.length; index += 1) {
    const unit = head.charCodeAt(index);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) controls += 1;
  }
  if (controls > 8 && controls > head.length / 200) throw new Refusal('not-this-format', 'binary');
}
