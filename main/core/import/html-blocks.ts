import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { MediaId } from '../../../shared/ids.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { hastToBlocks } from './hast-blocks.ts';
import { importLimits, Refusal } from './limits.ts';
import type { Notes } from './notes.ts';

/** What the reader of one HTML text carries along. */
export interface HtmlContext {
  readonly notes: Notes;
  readonly image: (source: string, alt: string) => MediaId | null;
  /** Address that relative links are relative to. */
  readonly base: string | null;
}

const fragmentParser = unified().use(rehypeParse, { fragment: true });
const documentParser = unified().use(rehypeParse, { fragment: false });

/** A piece of HTML as blocks; everything that is not text, structure, a picture of ours or a safe link stays behind. */
export function htmlToBlocks(html: string, context: HtmlContext): Block[] {
  return hastToBlocks(parseHtml(html, 'fragment').children, context);
}

/** Parses without running or loading anything. Throws `Refusal` with `too-deep` or `too-large`. */
export function parseHtml(html: string, as: 'fragment' | 'document'): Root {
  assertShallow(html);
  return (as === 'fragment' ? fragmentParser : documentParser).parse(html);
}

/** Elements whose end is often left out; they do not nest by it. */
const selfClosing = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option optgroup tbody thead tfoot colgroup rt rp body html head'.split(
    ' ',
  ),
);
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

/** The parser takes quadratic time on deep nesting, so depth is estimated first, in one pass over the tags. */
function assertShallow(html: string): void {
  if (html.length > importLimits.htmlLength) throw new Refusal('too-large', `${html.length} characters`);
  const tag = /<(\/?)([a-z][a-z0-9:-]{0,40})/gi;
  let depth = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = (match[2] ?? '').toLowerCase();
    if (selfClosing.has(name)) continue;
    if (match[1] === '/') depth = Math.max(0, depth - 1);
    else if (rawText.has(name)) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = tag.lastIndex;
      if (end.exec(html) === null) return; // never closed: all the rest is its text
      tag.lastIndex = end.lastIndex;
    } else depth += 1;
    if (depth > importLimits.depth) throw new Refusal('too-deep', `> ${importLimits.depth} elements`);
  }
}
