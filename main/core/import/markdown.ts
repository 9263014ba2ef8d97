import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MediaId } from '../../../shared/ids.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { leavingOut } from './image-sources.ts';
import { importLimits, Refusal, refusing } from './limits.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { MarkdownContext } from './markdown-context.ts';
import { Notes } from './notes.ts';

export interface MarkdownReadOptions {
  /** The medium a picture's source stands for; null leaves the picture out. By default none is taken: nothing is ever loaded. */
  readonly image?: (source: string, alt: string) => MediaId | null;
  readonly notes?: Notes;
  /** Address that relative links are relative to. */
  readonly base?: string | null;
}

// One tilde is often a sign of its own ("~5 Euro"); only two strike through.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/**
 * GitHub-flavoured Markdown as rich text: tables, check lists, footnotes, alerts as callouts, `<u>` as underline.
 * HTML in it is cleaned. Throws `IMPORT_REFUSED` with `too-deep` or `too-large`.
 */
export function markdownToRichText(markdown: string, options: MarkdownReadOptions = {}): RichText {
  return refusing('', () => ({ blocks: readMarkdownBlocks(markdown, options) }));
}

/** The same as bare blocks. Throws `Refusal`. */
export function readMarkdownBlocks(markdown: string, options: MarkdownReadOptions = {}): readonly Block[] {
  assertShallow(markdown);
  const root: Root = processor.parse(markdown.toWellFormed());
  const notes = options.notes ?? new Notes();
  const context = new MarkdownContext(notes, options.image ?? leavingOut(notes), options.base ?? null);
  return markdownBlocks(root, context);
}

const deepestQuote = 150;
const longestBrackets = 500;

/** The parser takes quadratic time for these, and nobody writes them. Linear itself. */
function assertShallow(markdown: string): void {
  if (markdown.length > importLimits.textLength) throw new Refusal('too-large', `${markdown.length} characters`);
  let nesting = 0;
  let brackets = 0;
  let atStart = true;
  for (let index = 0; index < markdown.length; index += 1) {
    const unit = markdown.charCodeAt(index);
    if (unit === 0x0a || unit === 0x0d) {
      nesting = 0;
      atStart = true;
      continue;
    }
    // `>`, `-`, `+`, `*` at the start of a line, with blanks between them, open one level each.
    if (atStart && (unit === 0x3e || unit === 0x2d || unit === 0x2b || unit === 0x2a)) {
      const next = markdown.charCodeAt(index + 1);
      if (unit === 0x3e || next === 0x20 || next === 0x09) nesting += 1;
      else atStart = false;
    } else if (unit !== 0x20 && unit !== 0x09) atStart = false;
    if (unit === 0x5b) brackets += 1;
    else if (unit === 0x5d) brackets = 0;
    if (nesting > deepestQuote) throw new Refusal('too-deep', `> ${deepestQuote} levels`);
    if (brackets > longestBrackets) throw new Refusal('too-deep', `> ${longestBrackets} brackets`);
  }
}
