import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { textContent } from '../../import/hast-tools.ts';
import { htmlToBlocks, parseHtml } from '../../import/html-blocks.ts';
import type { Notes } from '../../import/notes.ts';
import { ItemPictures, type FindPicture } from '../item-pictures.ts';

/** HTML of one thing as blocks, with the pictures that are at hand. */
export function htmlText(
  html: string,
  { find, notes, base }: { readonly find: FindPicture; readonly notes: Notes; readonly base: string },
): { readonly blocks: readonly Block[]; readonly pictures: ItemPictures } {
  const pictures = new ItemPictures(find, notes);
  const image = (source: string, alt: string) => pictures.take(source, alt);
  return { blocks: htmlToBlocks(html, { notes, image, base: base === '' ? null : base }), pictures };
}

/** Titles and summaries may hold entities and tags. */
export function plainOf(text: string): string {
  if (!/[<&]/.test(text)) return text.trim();
  return textContent(parseHtml(text, 'fragment').children).trim();
}
