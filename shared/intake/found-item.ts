import type { MediaId } from '../ids.ts';
import type { Language } from '../model/common.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import type { FoundKind, FoundState } from './found-kinds.ts';

/** What was changed or left behind while one thing was read; worded by `shared/texts/intake`. */
export interface FoundLoss {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A picture that a thing shows and that is at hand. */
export interface FoundPicture {
  /** What the blocks of the text carry as `mediaId` until the picture has been stored. */
  readonly id: MediaId;
  /** `beside`: a file of the folder given for media; `inside`: a file of the folder that is read; `unpacked`: one the reader wrote. */
  readonly from: 'beside' | 'inside' | 'unpacked';
  /** Name of the file below that folder, with `/`. */
  readonly file: string;
  /** As people call it. */
  readonly name: string;
  readonly alt: string;
}

/** All that is known of a found thing without its text. */
export interface FoundHead {
  /** Stable identity in its source, the same whenever it is read again. */
  readonly key: string;
  readonly kind: FoundKind;
  readonly state: FoundState;
  readonly title: string;
  readonly publishedAt: string | null;
  /** Where it can be read, empty if nowhere. */
  readonly address: string;
  readonly wordCount: number;
  /** `bodyFingerprint` of the text without its pictures. */
  readonly fingerprint: string;
  readonly pictures: readonly FoundPicture[];
  readonly losses: readonly FoundLoss[];
}

/** One thing found in a file or folder, in our own terms: plain data, safe to store. */
export interface FoundItem extends FoundHead {
  readonly lead: string;
  readonly body: RichText;
  readonly author: string;
  readonly tags: readonly string[];
  readonly language: Language;
}
