import { outlineItem } from '../../packages/item-outline.ts';
import { nameGiver, slugOf } from '../../packages/file-names.ts';
import type { PackageItem, PictureOfUse } from '../../packages/exporter.ts';
import { pictureOfUse } from '../../packages/picture-of-use.ts';
import { formatEnding, type ImageFormat, renditionFormat } from '../../pictures/rendition-format.ts';

/** Where pictures lie beside the table, and below which name they are looked for at the address. */
export const mediaFolder = 'media';

export interface PostPicture {
  /** Name of the file, the same in every export of this variant. */
  readonly name: string;
  /** Null without an address to fetch pictures from. */
  readonly address: string | null;
  readonly picture: PictureOfUse;
}

/** An item as a scheduler sees it: one text, some addresses, a time. */
export interface Post {
  readonly item: PackageItem;
  /** With the hashtags of their field at its end. */
  readonly text: string;
  /** Further parts of a thread, or pages. */
  readonly following: readonly string[];
  readonly title: string;
  /** Empty where the address stands in the text or has no place in the post. */
  readonly link: string;
  readonly firstComment: string;
  readonly board: string;
  readonly hashtags: readonly string[];
  readonly pictures: readonly PostPicture[];
  /** Milliseconds; null has no time. */
  readonly at: number | null;
}

/** Fields that a post holds itself; what remains of an item's fields is carried by name or reported. */
export const ownFields: ReadonlySet<string> = new Set([
  'title',
  'link',
  'firstComment',
  'board',
  'hashtags',
  'chapters',
]);

/** Takes items apart for a scheduler that takes pictures in these formats. Names of pictures do not occur twice. */
export function postsOf(
  items: readonly PackageItem[],
  mediaBase: string | null,
  formats: readonly ImageFormat[],
): Post[] {
  const giveName = nameGiver();
  return items.map((item) => {
    const { whole, parts, fields } = outlineItem(item);
    const field = (id: string): string => fields.find((one) => one.id === id)?.text ?? '';
    const [first = whole, ...following] = parts;
    const text = withHashtags(first.text, field('hashtags'));
    const { scheduledAt } = item.variant;
    return {
      item,
      text,
      following: following.map((part) => part.text),
      title: field('title'),
      link: linkOf(item, field('link'), text),
      firstComment: field('firstComment'),
      board: field('board'),
      hashtags: field('hashtags') === '' ? [] : field('hashtags').split(' '),
      pictures: picturesOf(item, mediaBase, formats, giveName),
      at: scheduledAt === null ? null : Date.parse(scheduledAt),
    };
  });
}

function withHashtags(text: string, hashtags: string): string {
  if (hashtags === '' || text.includes(hashtags)) return text;
  return text === '' ? hashtags : `${text}\n\n${hashtags}`;
}

/** A link in a profile, a sticker or a comment is set by a person. */
export function isLinkSetByHand({ profile }: PackageItem): boolean {
  return ['bio', 'sticker', 'first-comment'].includes(profile.links.usualPlace);
}

function linkOf(item: PackageItem, url: string, text: string): string {
  return isLinkSetByHand(item) || text.includes(url) ? '' : url;
}

function picturesOf(
  item: PackageItem,
  mediaBase: string | null,
  formats: readonly ImageFormat[],
  giveName: ReturnType<typeof nameGiver>,
): PostPicture[] {
  const accepted = formats.map((format) => `image/${format}`);
  const owner = slugOf(item.variant.id, 'variant', 24);
  return outlineItem(item).images.map((outlined, index) => {
    const { mediaType, fileName } = outlined.image;
    const { spec } = outlined;
    const format = formats.includes(spec.format) ? spec.format : renditionFormat(mediaType, accepted);
    const words = slugOf(fileName.replace(/\.[^.]*$/u, ''), '', 40);
    const stem = [owner, String(index + 1).padStart(2, '0'), words].filter((part) => part !== '').join('-');
    const name = giveName(stem, `.${formatEnding(format)}`);
    const picture = pictureOfUse({ ...outlined, spec: { ...spec, format } }, item.content.language);
    return { name, address: mediaBase === null ? null : mediaBase + name, picture };
  });
}
