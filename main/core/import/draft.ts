import type { Block } from '../../../shared/rich-text/rich-text.ts';
import type { FoundImage } from './image-sources.ts';
import type { ImportFormat } from './imported-content.ts';
import type { Notes } from './notes.ts';

/** What a reader of one format found, before titles are chosen and pictures looked at. */
export interface Draft {
  readonly format: ImportFormat;
  readonly blocks: readonly Block[];
  readonly images: readonly FoundImage[];
  readonly notes: Notes;
  /** What the source itself calls its title: front matter, a paragraph styled as title. */
  readonly ownTitle?: string;
  /** What the file's properties or the message's subject call it. */
  readonly propertyTitle?: string;
  /** A description, or the paragraph styled as lead. */
  readonly lead?: string;
  readonly tags?: readonly string[];
  readonly author?: string;
  readonly link?: string;
  /** As declared: a language tag of any form. */
  readonly language?: string;
}
