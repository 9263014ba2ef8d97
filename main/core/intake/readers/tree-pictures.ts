import { posix } from 'node:path';
import type { FoundPicture } from '../../../../shared/intake/found-item.ts';
import type { FindPicture } from '../item-pictures.ts';
import { picturesBeside } from '../pictures-beside.ts';
import type { ReaderInput } from '../reader.ts';
import type { Tree } from '../tree.ts';

/** Finds and unpacks the pictures of a tree: beside the text that shows them, else by the end of their path. */
export class TreePictures {
  readonly #tree: Tree;
  readonly #input: ReaderInput;
  readonly #known: ReadonlySet<string>;
  readonly #anywhere: FindPicture;
  readonly #unpacked = new Map<string, string | null>();

  constructor(tree: Tree, input: ReaderInput) {
    this.#tree = tree;
    this.#input = input;
    this.#known = new Set(tree.names);
    this.#anywhere = picturesBeside(tree.names, tree.from);
  }

  /** For the text at `name`. Addresses of the web are looked for beside only. */
  finderFor(name: string): FindPicture {
    const folder = posix.dirname(name);
    return (source) => {
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) return this.#input.beside(source);
      const path = decoded(source.replace(/[?#].*$/s, ''));
      const exact = posix.normalize(posix.join(path.startsWith('/') ? '.' : folder, path)).replace(/^\//, '');
      if (this.#known.has(exact)) return { from: this.#tree.from, file: exact, name: posix.basename(exact) };
      return this.#anywhere(path) ?? this.#input.beside(source);
    };
  }

  /** Pictures of an archive, each written once under a name of our own; one that cannot be read is left as it is and found missing. */
  async unpack(found: readonly FoundPicture[]): Promise<FoundPicture[]> {
    const { unpack, limits } = this.#input;
    if (this.#tree.from !== 'unpacked' || unpack === null) return [...found];
    const placed: FoundPicture[] = [];
    for (const picture of found) {
      if (picture.from !== 'unpacked' || !this.#known.has(picture.file)) {
        placed.push(picture);
        continue;
      }
      let file = this.#unpacked.get(picture.file);
      if (file === undefined) {
        // One after the other: an archive is unpacked picture by picture.
        // eslint-disable-next-line no-await-in-loop
        const bytes = await this.#tree.read(picture.file, limits.imageBytes);
        file = bytes === null ? null : unpack(bytes);
        this.#unpacked.set(picture.file, file);
      }
      placed.push({ ...picture, file: file ?? 'missing' });
    }
    return placed;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a percent sign that is none
  }
}
