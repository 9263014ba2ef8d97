import type { MediaId } from '../../../shared/ids.ts';
import { temporaryMediaId } from './imported-content.ts';
import { Refusal, type ImportLimits } from './limits.ts';
import type { Notes } from './notes.ts';

/** A picture as the file holds it, before anybody has looked at its bytes. */
export interface FoundImage {
  readonly id: MediaId;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
}

/** Resolves a name that only this file knows (`cid:`, a part of an archive); null where there is no such part. */
export type InnerImage = (source: string) => { readonly name: string; readonly bytes: Uint8Array } | null;

/** Loads nothing and counts what there was. */
export function leavingOut(notes: Notes): (source: string) => null {
  return (source) => {
    countMissing(source, notes);
    return null;
  };
}

function countMissing(source: string, notes: Notes): void {
  notes.count(/^(?:(?:https?|ftp):)?\/\//i.test(source.trim()) ? 'external-images' : 'missing-images');
}

const dataUrl = /^data:(image\/[a-z0-9.+-]+)?((?:;[a-z0-9=_-]+)*),/i;

/** Gathers the pictures of one file. Nothing is ever fetched: what is not inside the file is noted. */
export class ImageSources {
  readonly found: FoundImage[] = [];
  readonly #byKey = new Map<string, MediaId>();
  readonly #notes: Notes;
  readonly #limits: ImportLimits;
  readonly #inner: InnerImage;

  constructor(notes: Notes, limits: ImportLimits, inner: InnerImage = () => null) {
    this.#notes = notes;
    this.#limits = limits;
    this.#inner = inner;
  }

  /** The temporary id for the picture at `source`, or null with a note. */
  take(source: string, alt: string): MediaId | null {
    const known = this.#byKey.get(source);
    if (known !== undefined) return known;
    const image = this.#read(source.trim());
    if (image === null) return null;
    if (this.found.length >= this.#limits.images) throw new Refusal('too-large', `> ${this.#limits.images} images`);
    const id = temporaryMediaId(this.found.length + 1);
    this.found.push({ id, name: image.name, bytes: image.bytes, alt });
    this.#byKey.set(source, id);
    return id;
  }

  #read(source: string): { readonly name: string; readonly bytes: Uint8Array } | null {
    const inner = this.#inner(source);
    if (inner !== null) return inner;
    if (/^data:/i.test(source)) return this.#readDataUrl(source);
    countMissing(source, this.#notes);
    return null;
  }

  #readDataUrl(source: string): { readonly name: string; readonly bytes: Uint8Array } | null {
    const head = dataUrl.exec(source.slice(0, 200));
    const isBase64 = head?.[2]?.toLowerCase().includes(';base64') === true;
    const type = (head?.[1] ?? '').toLowerCase();
    if (head === null || (!isBase64 && type !== 'image/svg+xml')) {
      this.#notes.count('unreadable-images');
      return null;
    }
    if (type === 'image/svg+xml') {
      this.#notes.count('vector-images');
      return null;
    }
    const bytes = new Uint8Array(Buffer.from(source.slice(head[0].length), 'base64'));
    return { name: `image-${this.found.length + 1}.${type.slice('image/'.length).replace('jpeg', 'jpg')}`, bytes };
  }
}
