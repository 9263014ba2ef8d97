import type { Id } from '../ids.ts';
import type { Language } from '../model/common.ts';
import type { Channel } from '../model/channels.ts';
import type { Master } from '../model/masters.ts';
import type { Variant } from '../model/variants.ts';
import type { Finding } from '../platforms/finding.ts';
import type { ImageFormat } from '../pictures/rendition-format.ts';
import type { RenditionSpec } from '../pictures/rendition-spec.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import type { PrintedCode } from '../platforms/printed-codes.ts';
import type { ContentImage, VariantContent } from '../platforms/variant-content.ts';
import type { SubtitleFormat } from '../subtitles/subtitles.ts';

/** One variant with all an exporter needs, gathered by the core. */
export interface PackageItem {
  readonly master: Master;
  readonly channel: Channel;
  readonly variant: Variant;
  readonly profile: PlatformProfile;
  readonly content: VariantContent;
  readonly findings: readonly Finding[];
  /** Pictures that stand in the text and are not among `content.images`; without them those places stay empty. */
  readonly bodyImages?: readonly ContentImage[];
  /** Codes to print, with the addresses as they go out. */
  readonly codes?: readonly PrintedCode[];
}

/** What a file of a package is for; told in the manifest, so that a later program finds its way without names. */
export type FileRole =
  | 'text'
  | 'text-part'
  | 'html'
  | 'markdown'
  | 'field'
  | 'fields'
  | 'image'
  | 'video'
  | 'document'
  | 'subtitles'
  | 'alt-texts'
  | 'code'
  | 'checklist'
  | 'overview'
  | 'read-me'
  | 'schema';

/**
 * A file of a package; `path` is relative to the package (or, from an exporter, to the folder of its item), with `/`.
 * `image` ones are named here and made by the core: written anew for this use, without private metadata.
 */
export type PackageFile =
  /** Copied as it is. */
  | { readonly kind: 'video'; readonly path: string; readonly role: 'video'; readonly mediaId: Id<'media'> }
  | { readonly kind: 'document'; readonly path: string; readonly role: 'document'; readonly mediaId: Id<'media'> }
  /** Written anew in this format from the file of the medium. */
  | {
      readonly kind: 'subtitles';
      readonly path: string;
      readonly role: 'subtitles';
      readonly mediaId: Id<'media'>;
      readonly format: SubtitleFormat;
    }
  | { readonly kind: 'text'; readonly path: string; readonly role: FileRole; readonly text: string }
  | (PictureOfUse & { readonly kind: 'image'; readonly path: string; readonly role: 'image' });

/** A picture as one use shows it; the core makes it. */
export interface PictureOfUse {
  readonly mediaId: Id<'media'>;
  /** How it is cut, fitted and written. */
  readonly spec: RenditionSpec;
  /** What it says about itself: an XMP packet, empty for nothing. */
  readonly xmp: string;
  /** Empty where `decorative`, or where nobody has written one. */
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: string;
  readonly credit: string;
}

export type { ImageFormat };

/** What an exporter knows beside its item. */
export type ExportContext = Pick<PackageInput, 'workspaceName' | 'language' | 'timeZone'>;

/** Makes the files of one variant, by path relative to its folder. Pure: same item, same files. */
export type Exporter = (item: PackageItem, context: ExportContext) => readonly PackageFile[];

/** `no-rights` also where a person asked for what is not ready: licence or consent does not cover a picture. */
export type LeftOutReason = 'not-ready' | 'withdrawn' | 'no-rights';

export interface PackageInput {
  readonly workspaceName: string;
  /** Language of the workspace: that of the overview, and which of the two read-me files is meant first. */
  readonly language: Language;
  readonly timeZone: string;
  readonly items: readonly PackageItem[];
  /** Variants that were asked for but left out, with the reason. */
  readonly leftOut: readonly { readonly item: PackageItem; readonly reason: LeftOutReason }[];
  /** How many were left out, where `leftOut` names only the first of them. */
  readonly leftOutTotal?: number;
}
