import { asId } from '../../shared/ids.ts';
import { plainUse } from '../../shared/model/picture-use.ts';
import type {
  ContentDocument,
  ContentImage,
  ContentVideo,
  VariantContent,
} from '../../shared/platforms/variant-content.ts';
import { fromPlainText } from '../../shared/rich-text/from-plain-text.ts';
import type { RichText } from '../../shared/rich-text/rich-text.ts';

/** A picture that every platform takes, unless told otherwise. */
export function contentImage(changes: Partial<ContentImage> = {}): ContentImage {
  return {
    mediaId: asId('media', 'picture'),
    fileName: 'dach.jpg',
    mediaType: 'image/jpeg',
    bytes: 200_000,
    width: 1080,
    height: 1080,
    alt: 'Ein Dachstuhl aus Fichte vor blauem Himmel',
    caption: '',
    decorative: false,
    credit: '',
    licence: '',
    source: '',
    origin: null,
    focus: null,
    use: plainUse,
    ...changes,
  };
}

export type VideoChanges = Partial<Omit<ContentVideo, 'playback'>> & {
  readonly playback?: Partial<ContentVideo['playback'] & object>;
};

/** A video that every platform with video takes, unless told otherwise. */
export function contentVideo({ playback, ...changes }: VideoChanges = {}): ContentVideo {
  return {
    mediaId: asId('media', 'film'),
    fileName: 'Film.mp4',
    mediaType: 'video/mp4',
    bytes: 10_000_000,
    width: 1080,
    height: 1920,
    playback: {
      durationMs: 30_000,
      frameRate: 30,
      videoCodec: 'avc',
      audioCodec: 'aac',
      rotation: 0,
      hasSound: true,
      ...playback,
    },
    alt: '',
    credit: '',
    rights: { licenceEndsOn: null, licenceChannelIds: null, people: [] },
    poster: null,
    subtitles: [{ language: 'de', mediaId: asId('media', 'untertitel') }],
    ...changes,
  };
}

/** A document of ten pages that LinkedIn takes, unless told otherwise. */
export function contentDocument(changes: Partial<ContentDocument> = {}): ContentDocument {
  return {
    mediaId: asId('media', 'seiten'),
    fileName: 'Seiten.pdf',
    mediaType: 'application/pdf',
    bytes: 400_000,
    pages: 10,
    title: 'Zehn Seiten über Holz',
    credit: '',
    rights: { licenceEndsOn: null, licenceChannelIds: null, people: [] },
    ...changes,
  };
}

/** Content of a variant; a text becomes paragraphs at blank lines. */
export function variantContent(
  platformId: string,
  body: string | RichText,
  more: Partial<Omit<VariantContent, 'platformId' | 'body'>> = {},
): VariantContent {
  const richText = typeof body === 'string' ? fromPlainText(body) : body;
  return { platformId, language: 'de', fields: {}, images: [], ...more, body: richText };
}
