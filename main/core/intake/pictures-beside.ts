import type { FoundPicture } from '../../../shared/intake/found-item.ts';
import type { FindPicture } from './item-pictures.ts';

const pictures = /\.(?:jpe?g|png|gif|webp|avif|tiff?|heic|heif|svg)$/i;
/** WordPress writes smaller copies beside each picture: `hall-300x200.jpg` of `hall.jpg`. */
const copy = /(?:-\d{2,5}x\d{2,5}|-scaled|-rotated)(?=\.[a-z0-9]{2,5}$)/i;

/**
 * Finds the file for an address that a text shows a picture with: the one whose path shares most of its end with the address, the
 * original before its smaller copies. Where two fit equally well, none is taken.
 */
export function picturesBeside(names: readonly string[], from: FoundPicture['from']): FindPicture {
  const byName = new Map<string, string[]>();
  for (const file of names) {
    if (!pictures.test(file)) continue;
    const name = plain(file.slice(file.lastIndexOf('/') + 1));
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [file]);
    else known.push(file);
  }
  return (source) => {
    const path = pathOf(source);
    if (path === null) return null;
    const original = path.replace(copy, '');
    const file = best(byName, original) ?? (original === path ? null : best(byName, path));
    return file === null ? null : { from, file, name: file.slice(file.lastIndexOf('/') + 1) };
  };
}

function best(byName: ReadonlyMap<string, readonly string[]>, path: string): string | null {
  const wanted = path.split('/');
  const candidates = byName.get(wanted.at(-1) ?? '') ?? [];
  let found: string | null = null;
  let most = 0;
  for (const file of candidates) {
    const shared = sharedEnd(plain(file).split('/'), wanted);
    if (shared === most) found = null;
    else if (shared > most) [found, most] = [file, shared];
  }
  return found;
}

function sharedEnd(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count)) count += 1;
  return count;
}

/** The path of an address or of a file name, as files are compared. */
function pathOf(source: string): string | null {
  if (/^(?:data|cid|blob):/i.test(source) || source.length > 2_048) return null;
  const bare = source.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  try {
    return plain(decodeURIComponent(bare));
  } catch {
    return plain(bare); // a percent sign that is none
  }
}

function plain(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
