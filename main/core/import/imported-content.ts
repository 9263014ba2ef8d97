import type { ImportNote } from '../../../shared/contract/areas/content.ts';
import { asId, type MediaId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/model/common.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';

export type ImportFormat = 'docx' | 'odt' | 'pdf' | 'markdown' | 'html' | 'text' | 'eml' | 'mhtml' | 'paste';

/** A picture that came along. Its image blocks carry `id` as their `mediaId` until the caller has stored it. */
export interface ImportedImage {
  readonly id: MediaId;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Found from the bytes. */
  readonly mediaType: string;
  /** Pixels after EXIF orientation. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What a file held, in our own terms: plain data, safe to store. */
export interface ImportedContent {
  readonly format: ImportFormat;
  readonly title: string;
  readonly lead: string;
  readonly language: Language;
  readonly tags: readonly string[];
  readonly author: string;
  /** The address the source names as its own; empty where there is none. */
  readonly link: string;
  readonly body: RichText;
  readonly images: readonly ImportedImage[];
  readonly notes: readonly ImportNote[];
}

/** The temporary id of the n-th picture of a file. */
export function temporaryMediaId(index: number): MediaId {
  return asId('media', `import-${index}`);
}

/** The content with every image block pointing at its stored medium. Blocks without one are left out. */
export function withMediaIds(content: ImportedContent, stored: ReadonlyMap<MediaId, MediaId>): ImportedContent {
  const blocks = content.body.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'image') return [block];
    const mediaId = stored.get(block.mediaId);
    return mediaId === undefined ? [] : [{ ...block, mediaId }];
  });
  return { ...content, body: { blocks } };
}
