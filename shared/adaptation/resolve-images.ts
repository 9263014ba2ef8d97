import type { MediaId } from '../ids.ts';
import { mediaKindOf } from '../media-kinds.ts';
import type { Language } from '../model/common.ts';
import type { Media } from '../model/media.ts';
import { bothRights } from '../media-rights/both-rights.ts';
import type { MediaRights } from '../model/media-rights.ts';
import { type PictureUse, plainUse } from '../model/picture-use.ts';
import type { DocumentUse, ImageUse, VideoUse } from '../model/variants.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import type { ContentDocument, ContentImage, ContentVideo } from '../platforms/variant-content.ts';
import type { ImageBlock, RichText } from '../rich-text/rich-text.ts';

const indexes = new WeakMap<readonly Media[], ReadonlyMap<MediaId, Media>>();

function byId(media: readonly Media[]): ReadonlyMap<MediaId, Media> {
  const known = indexes.get(media);
  if (known !== undefined) return known;
  const made = new Map(media.map((one) => [one.id as MediaId, one]));
  indexes.set(media, made);
  return made;
}

/** The picture blocks of a text, each picture once. */
export function imageBlocks(body: RichText): ImageBlock[] {
  const blocks = body.blocks.filter((block) => block.kind === 'image');
  return blocks.filter((block, index) => blocks.findIndex((other) => other.mediaId === block.mediaId) === index);
}

/** The pictures of a master as content: alt text of the media record in the channel's language, else the one in the text. */
export function masterImages(body: RichText, media: readonly Media[], language: Language): ContentImage[] {
  return imageBlocks(body).flatMap((block) => contentImage(block.mediaId, media, language, block, null));
}

export interface ImageSources {
  readonly profile: PlatformProfile;
  readonly language: Language;
  readonly media: readonly Media[];
  readonly body: RichText;
  readonly variantBody: RichText;
  /** Null inherits. */
  readonly uses: readonly ImageUse[] | null;
}

/**
 * The pictures of a variant: those a person chose; else those in its own text, where the platform shows pictures in the text;
 * else the master's, as many as the platform takes. Pictures in its text are always among them.
 */
export function resolveImages(sources: ImageSources): ContentImage[] {
  const { profile, language, media, body, variantBody, uses } = sources;
  const inText = profile.text.formatting.value.blocks.includes('image') ? imageBlocks(variantBody) : [];
  const blocks = new Map([...imageBlocks(body), ...inText].map((block) => [block.mediaId, block]));
  const fromText = inText.flatMap((block) => contentImage(block.mediaId, media, language, block, null));
  if (uses === null) {
    if (fromText.length > 0) return fromText;
    return masterImages(body, media, language).slice(0, profile.images.max?.value ?? Number.POSITIVE_INFINITY);
  }
  const chosen = uses.flatMap((use) =>
    contentImage(use.mediaId, media, language, blocks.get(use.mediaId) ?? null, use),
  );
  const missing = fromText.filter((image) => !uses.some((use) => use.mediaId === image.mediaId));
  return [...chosen, ...missing];
}

/** The video of a variant with what its record says; none for a lost file, or for what is no video. */
export function resolveVideo(
  use: VideoUse | null,
  media: readonly Media[],
  language: Language,
): { readonly video?: ContentVideo } {
  const record = use === null ? undefined : byId(media).get(use.mediaId);
  if (use === null || record === undefined || mediaKindOf(record.mediaType) !== 'video') return {};
  const { fileName, mediaType, bytes, width, height, playback, credit, posterId, subtitles, altText } = record;
  const [poster = null] = posterId === null ? [] : contentImage(posterId, media, language, null, null);
  const alt = altText[language];
  const rights = rightsOf(record, media);
  const { mediaId } = use;
  return {
    video: { mediaId, fileName, mediaType, bytes, width, height, playback, alt, credit, rights, poster, subtitles },
  };
}

/** The document of a variant with what its record says; none for a lost file. */
export function resolveDocument(
  use: DocumentUse | null,
  media: readonly Media[],
): { readonly document?: ContentDocument } {
  const record = use === null ? undefined : byId(media).get(use.mediaId);
  if (use === null || record === undefined || mediaKindOf(record.mediaType) !== 'document') return {};
  const { fileName, mediaType, bytes, pages, credit } = record;
  const { mediaId, title } = use;
  const rights = rightsOf(record, media);
  return { document: { mediaId, fileName, mediaType, bytes, pages, title, credit, rights } };
}

/** Alt text: of this use, else of the media record in the channel's language, else of the block. Nothing for a lost file. */
function contentImage(
  mediaId: MediaId,
  media: readonly Media[],
  language: Language,
  block: ImageBlock | null,
  use: ImageUse | null,
): ContentImage[] {
  const record = byId(media).get(mediaId);
  if (record === undefined) return [];
  const written = use?.alt ?? null;
  const decorative =
    use?.decorative === true || (written === null && (block?.decorative === true || record.decorative));
  return [
    {
      mediaId,
      fileName: record.fileName,
      mediaType: record.mediaType,
      bytes: record.bytes,
      width: record.width,
      height: record.height,
      frames: record.frames,
      transparent: record.transparent,
      alt: written ?? (record.altText[language] || (block?.alt ?? '')),
      altTexts: record.altText,
      caption: use?.caption ?? block?.caption ?? '',
      decorative,
      credit: record.credit,
      rights: rightsOf(record, media),
      licence: record.licence,
      source: record.source,
      origin: record.origin,
      focus: record.focus,
      use: use === null ? plainUse : pictureUse(use),
    },
  ];
}

/** What a medium may be used for. A card may not be used for what the pictures in it may not. */
function rightsOf(record: Media, media: readonly Media[]): MediaRights {
  const shown = (record.card?.mediaIds ?? []).flatMap((id) => byId(media).get(id) ?? []);
  return shown.reduce<MediaRights>(bothRights, record);
}

function pictureUse({ crop, rotation, fit, background, size }: ImageUse): PictureUse {
  return { crop, rotation, fit, background, size };
}
