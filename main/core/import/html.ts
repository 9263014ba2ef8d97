import type { MediaId } from '../../../shared/ids.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { htmlToBlocks } from './html-blocks.ts';
import { refusing } from './limits.ts';
import { Notes } from './notes.ts';

export interface HtmlReadOptions {
  /** The medium a picture's source stands for; null leaves the picture out. None by default: nothing is ever loaded. */
  readonly image?: (source: string, alt: string) => MediaId | null;
  readonly notes?: Notes;
  /** Address that relative links are relative to. */
  readonly base?: string | null;
}

/**
 * A piece of HTML (of a clipboard, for example of Word, Google Docs or a web page) as rich text. Scripts, forms, styles
 * and unsafe addresses stay behind. Throws `IMPORT_REFUSED` with `too-deep` or `too-large`.
 */
export function htmlToRichText(html: string, options: HtmlReadOptions = {}): RichText {
  return refusing('', () => ({
    blocks: htmlToBlocks(html, {
      notes: options.notes ?? new Notes(),
      image: options.image ?? (() => null),
      base: options.base ?? null,
    }),
  }));
}
