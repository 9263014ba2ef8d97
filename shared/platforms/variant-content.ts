import type { MediaId } from '../ids.ts';
import type { JsonValue, Language } from '../model/common.ts';
import type { MediaRights } from '../model/media-rights.ts';
import type { Media } from '../model/media.ts';
import type { Focus, PictureUse } from '../model/picture-use.ts';
import type { Playback, SubtitleTrack } from '../model/playback.ts';
import type { RichText } from '../rich-text/rich-text.ts';

/** A picture with everything already resolved: use over media record. */
export interface ContentImage {
  readonly mediaId: MediaId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** More than one where the picture moves; none where nobody has looked. */
  readonly frames?: number | null;
  /** None where nobody has looked. */
  readonly transparent?: boolean | null;
  readonly alt: string;
  /** Of the media record, for the languages beside that of the channel. */
  readonly altTexts?: Readonly<Partial<Record<Language, string>>>;
  readonly caption: string;
  readonly decorative: boolean;
  readonly credit: string;
  /** What the picture may be used for; none for one that no record is kept of. */
  readonly rights?: MediaRights;
  /** Of the media record: what may be done with it, where it is from, how it came to be. */
  readonly licence: string;
  readonly source: string;
  readonly origin: Media['origin'];
  readonly focus: Focus | null;
  /** Crop, turn, fit and size of this use. */
  readonly use: PictureUse;
}

/** A video with everything that belongs to it. */
export interface ContentVideo {
  readonly mediaId: MediaId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** As it is seen, after its turn. */
  readonly width: number | null;
  readonly height: number | null;
  /** Null where the container could not be read. */
  readonly playback: Playback | null;
  readonly alt: string;
  readonly credit: string;
  readonly rights: MediaRights;
  readonly poster: ContentImage | null;
  readonly subtitles: readonly SubtitleTrack[];
}

/** A document that readers leaf through, with everything that belongs to it. */
export interface ContentDocument {
  readonly mediaId: MediaId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Null where they could not be counted. */
  readonly pages: number | null;
  /** As the platform shows it beside the document; empty where nobody has given one. */
  readonly title: string;
  readonly credit: string;
  readonly rights: MediaRights;
}

/** A variant with inheritance resolved: what checks, previews and exporters see. `body` may hold part breaks. */
export interface VariantContent {
  readonly platformId: string;
  readonly language: Language;
  readonly fields: Readonly<Record<string, JsonValue>>;
  readonly body: RichText;
  readonly images: readonly ContentImage[];
  /** None where a text has no video. */
  readonly video?: ContentVideo;
  /** None where a text has no document. */
  readonly document?: ContentDocument;
}
