import { nameGiver } from '../../packages/file-names.ts';
import { outlineItem, type OutlineImage } from '../../packages/item-outline.ts';
import type { PackageItem, PictureOfUse } from '../../packages/exporter.ts';
import { pictureOfUse } from '../../packages/picture-of-use.ts';
import { flatten } from '../../rich-text/flatten.ts';
import type { ImageBlock, RichText } from '../../rich-text/rich-text.ts';
import { escapeHtml } from '../../rich-text/to-html.ts';
import type { FormatFile } from '../out-format.ts';

/** The text with whom to name below each of its pictures. */
export function withCredits({ blocks }: RichText, item: PackageItem): RichText {
  return {
    blocks: blocks.map((block) => {
      if (block.kind !== 'image') return block;
      const found = outlineItem(item).images.find(({ image }) => image.mediaId === block.mediaId);
      return { ...block, caption: below(block.caption, found?.image.credit ?? '') };
    }),
  };
}

function below(caption: string, credit: string): string {
  return [caption, credit].filter((part) => part !== '').join(' · ');
}

/** The pictures of a feed: feeds hold addresses, so each lies beside the file, to be put under the media base address. */
export class FeedPictures {
  readonly #base: string | null;
  readonly #giveName = nameGiver();
  readonly #named = new Map<string, { readonly name: string; readonly picture: PictureOfUse }>();
  #left = 0;

  /** `base` ends in `/`; null leaves the pictures out and counts them. */
  constructor(base: string | null) {
    this.#base = base;
  }

  get files(): FormatFile[] {
    return [...this.#named.values()].map(({ name, picture }) => ({ kind: 'picture', path: `media/${name}`, picture }));
  }

  get leftOut(): number {
    return this.#left;
  }

  /** Where a picture in the text of an item lies; null for one that does not go out. */
  source(item: PackageItem): (block: ImageBlock) => string | null {
    return ({ mediaId }) => {
      const found = outlineItem(item).images.find(({ image }) => image.mediaId === mediaId);
      return found === undefined ? null : this.#addressOf(found, item);
    };
  }

  /** HTML of the pictures of a variant that do not stand in its text; they open it. */
  beside(item: PackageItem): string[] {
    const { blocks } = flatten(item.content.body, item.profile.text.formatting.value);
    const inText = new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.mediaId] : [])));
    return outlineItem(item).images.flatMap((picture) => {
      const { mediaId, alt, decorative, caption, credit } = picture.image;
      const address = inText.has(mediaId) ? null : this.#addressOf(picture, item);
      if (address === null) return [];
      const words = below(caption, credit);
      const figure = words === '' ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`;
      return [
        `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(decorative ? '' : alt)}">${figure}</figure>`,
      ];
    });
  }

  /** A picture that two items show alike is one file. */
  #addressOf(outlined: OutlineImage, { content }: PackageItem): string | null {
    if (this.#base === null) {
      this.#left += 1;
      return null;
    }
    const picture = pictureOfUse(outlined, content.language);
    const key = JSON.stringify([picture.mediaId, picture.spec, picture.xmp]);
    const known = this.#named.get(key);
    if (known !== undefined) return this.#base + known.name;
    const file = outlined.file.slice(outlined.file.lastIndexOf('/') + 1);
    const dot = file.lastIndexOf('.');
    const stem = file.slice(0, dot).replace(/^\d+-/u, '');
    const name = this.#giveName(stem, file.slice(dot));
    this.#named.set(key, { name, picture });
    return this.#base + name;
  }
}
