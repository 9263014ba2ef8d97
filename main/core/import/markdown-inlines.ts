import type { PhrasingContent } from 'mdast';
import { markOfHtmlTag } from '../../../shared/rich-text/html-marks.ts';
import type { Block, Mark } from '../../../shared/rich-text/rich-text.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { safeUrl } from './links.ts';
import { InlineRun } from './inline-run.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { htmlToBlocks } from './html-blocks.ts';

/** Walks the inline content of one Markdown block; pictures in it come out as blocks of their own. */
export class MarkdownInlines {
  readonly run: InlineRun;
  /** Pictures and pieces of HTML, in order; text before one of them is in the run at that moment. */
  readonly #onBlock: (block: Block) => void;
  readonly #context: MarkdownContext;
  readonly #open = new Map<Mark, number>();
  #htmlUrl: string | null = null;

  constructor(context: MarkdownContext, onBlock: (block: Block) => void) {
    this.#context = context;
    this.#onBlock = onBlock;
    this.run = new InlineRun(context.notes, 'markdown');
  }

  add(nodes: readonly PhrasingContent[], marks: ReadonlySet<Mark> = new Set(), url: string | null = null): void {
    for (const node of nodes) this.#node(node, marks, url);
  }

  #node(node: PhrasingContent, marks: ReadonlySet<Mark>, url: string | null): void {
    switch (node.type) {
      case 'text':
        return this.run.text(node.value, this.#with(marks), url ?? this.#htmlUrl);
      case 'strong':
        return this.add(node.children, new Set([...marks, 'bold']), url);
      case 'emphasis':
        return this.add(node.children, new Set([...marks, 'italic']), url);
      case 'delete':
        return this.add(node.children, new Set([...marks, 'strike']), url);
      case 'inlineCode':
        return this.run.text(node.value, this.#with(new Set([...marks, 'code'])), url ?? this.#htmlUrl);
      case 'break':
        return this.run.break();
      case 'link':
        return this.add(node.children, marks, safeUrl(node.url, this.#context.notes, this.#context.base));
      case 'linkReference': {
        const target = this.#context.definitions.get(node.identifier);
        const address = target === undefined ? null : safeUrl(target.url, this.#context.notes, this.#context.base);
        return this.add(node.children, marks, address);
      }
      case 'image':
        return this.#image(node.url, node.alt ?? '', node.title ?? '');
      case 'imageReference': {
        const target = this.#context.definitions.get(node.identifier);
        return target === undefined ? undefined : this.#image(target.url, node.alt ?? '', target.title ?? '');
      }
      case 'footnoteReference':
        return this.run.text(`[${this.#context.footnoteNumber(node.identifier)}]`, this.#with(marks), url);
      case 'html':
        return this.#html(node.value);
      default:
        return assertNever(node);
    }
  }

  #with(marks: ReadonlySet<Mark>): ReadonlySet<Mark> {
    const open = [...this.#open].filter(([, depth]) => depth > 0).map(([mark]) => mark);
    return open.length === 0 ? marks : new Set([...marks, ...open]);
  }

  #image(source: string, alt: string, caption: string): void {
    const mediaId = this.#context.image(source, alt);
    if (mediaId === null) return;
    this.#onBlock({ kind: 'image', mediaId, alt, caption, decorative: false });
  }

  /** One tag of inline HTML. Those that mean a mark are kept, pictures and addresses too, the rest goes with a note. */
  #html(html: string): void {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html);
    const name = tag?.[2]?.toLowerCase();
    if (tag === null || name === undefined) return; // a comment or an instruction
    const closes = tag[1] === '/';
    const mark = markOfHtmlTag.get(name);
    if (mark !== undefined) this.#open.set(mark, Math.max(0, (this.#open.get(mark) ?? 0) + (closes ? -1 : 1)));
    else if (name === 'br') this.run.break();
    else if (name === 'a') this.#htmlUrl = closes ? null : this.#addressIn(html);
    else if (name === 'img') for (const block of htmlToBlocks(html, this.#context.html())) this.#onBlock(block);
    else if (name === 'script' && !closes) this.#context.notes.count('scripts-removed');
    else if (!closes && name !== 'span') this.#context.notes.name('unknown-elements', name);
  }

  #addressIn(html: string): string | null {
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html);
    return href === null ? null : safeUrl(href[1] ?? href[2] ?? href[3] ?? '', this.#context.notes, this.#context.base);
  }
}
