import type { FoundPicture } from '../../../shared/intake/found-item.ts';
import type { MediaId } from '../../../shared/ids.ts';
import { leavingOut } from '../import/image-sources.ts';
import { temporaryMediaId } from '../import/imported-content.ts';
import { Refusal } from '../import/limits.ts';
import type { Notes } from '../import/notes.ts';

/** Where a picture that is at hand lies; null where it is not. */
export type FindPicture = (source: string) => Omit<FoundPicture, 'id' | 'alt'> | null;

/** More pictures than one text has. */
const mostPictures = 500;

/** Gathers the pictures of one thing by name. No byte is read here, and nothing is ever fetched. */
export class ItemPictures {
  readonly found: FoundPicture[] = [];
  readonly #bySource = new Map<string, MediaId>();
  readonly #find: FindPicture;
  readonly #leaveOut: (source: string) => null;

  constructor(find: FindPicture, notes: Notes) {
    this.#find = find;
    this.#leaveOut = leavingOut(notes);
  }

  /** The temporary id for the picture at `source`, or null with a note. */
  take(source: string, alt: string): MediaId | null {
    const known = this.#bySource.get(source);
    if (known !== undefined) return known;
    const place = this.#find(source.trim());
    if (place === null) return this.#leaveOut(source);
    if (this.found.length >= mostPictures) throw new Refusal('too-large', `> ${mostPictures} images`);
    const id = temporaryMediaId(this.found.length + 1);
    this.found.push({ ...place, id, alt });
    this.#bySource.set(source, id);
    return id;
  }
}
