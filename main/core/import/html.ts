import type { MediaId } from '../../../shared/ids.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { leavingOut } from './image-sources.ts';
import { htmlToBlocks } from './html-blocks.ts';
import { refusing } from './limits.ts';
import { Notes } from './notes.ts';

export interface HtmlReadOptions {
  /** The medium a picture's source stands for; null leaves the picture out. By default none is taken: nothing is ever loaded. */
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
  const notes = options.notes ?? new Notes();
  const context = { notes, image: options.image ?? leavingOut(notes), base: options.base ?? null };
  return refusing('', () => ({ blocks: htmlToBlocks(html, context) }));
}
