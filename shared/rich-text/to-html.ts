import { assertNever } from '../assert-never.ts';
import type {
  Block,
  CodeBlock,
  ImageBlock,
  Inline,
  ListBlock,
  Mark,
  RichText,
  TableBlock,
  TextInline,
} from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

export interface HtmlOptions {
  /** Where a picture lies: the value of `src`. Null leaves the picture out. */
  readonly imageSource?: (image: ImageBlock) => string | null;
  /** Added to heading levels: 1 where the title is the page's only `h1`. */
  readonly headingShift?: number;
}

const markTags: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' };

/** Clean, semantic HTML without classes and styles: safe addresses only, everything else escaped, one block a line. */
export function toHtml(richText: RichText, options: HtmlOptions = {}): string {
  return richText.blocks
    .map((block) => blockHtml(block, options))
    .filter((html) => html !== '')
    .join('\n');
}

/** Escapes text for element content and for double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

function blockHtml(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`;
    case 'heading': {
      const level = Math.min(6, block.level + (options.headingShift ?? 0));
      return `<h${level}>${inlineHtml(block.children)}</h${level}>`;
    }
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.children)}</p></blockquote>`;
    case 'callout':
      return `<aside role="note"><p>${inlineHtml(block.children)}</p></aside>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'image':
      return imageHtml(block, options);
    case 'code':
      return codeHtml(block);
    case 'divider':
    case 'part-break':
      return '<hr>';
    case 'unknown':
      return '';
    default:
      return assertNever(block);
  }
}

function listHtml(list: ListBlock): string {
  const tag = list.listKind === 'number' ? 'ol' : 'ul';
  const items = list.items.map((item) => {
    const mark = list.listKind === 'check' ? (item.checked === true ? '✓ ' : '☐ ') : '';
    const nested = item.nested === undefined ? '' : `\n${listHtml(item.nested)}\n`;
    return `<li>${mark}${inlineHtml(item.children)}${nested}</li>`;
  });
  return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
}

function tableHtml(table: TableBlock): string {
  const isHead = (index: number) => index === 0 && (table.rows[0]?.cells.every((cell) => cell.header) ?? false);
  const rows = table.rows.map((row, index) => {
    const scope = isHead(index) ? 'col' : 'row';
    const cells = row.cells.map((cell) =>
      cell.header ? `<th scope="${scope}">${inlineHtml(cell.children)}</th>` : `<td>${inlineHtml(cell.children)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = isHead(0) ? `<thead>\n${rows[0] ?? ''}\n</thead>\n` : '';
  const body = rows.slice(head === '' ? 0 : 1);
  return `<table>\n${head}${body.length > 0 ? `<tbody>\n${body.join('\n')}\n</tbody>\n` : ''}</table>`;
}

function imageHtml(image: ImageBlock, options: HtmlOptions): string {
  const source = options.imageSource?.(image) ?? null;
  if (source === null) return '';
  const alt = image.decorative ? '' : image.alt;
  const picture = `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`;
  const caption = image.caption === '' ? '' : `<figcaption>${escapeHtml(image.caption)}</figcaption>`;
  return `<figure>${picture}${caption}</figure>`;
}

function codeHtml(code: CodeBlock): string {
  const name = /^[\w+#-]+$/u.test(code.language) ? ` class="language-${escapeHtml(code.language)}"` : '';
  return `<pre><code${name}>${escapeHtml(code.text)}</code></pre>`;
}

/**
 * Inline content as HTML; a link with an address that is not safe keeps its words only. `linkAttributes` stand in every
 * `a` before its address, written as markup: mail programs read no style sheets.
 */
export function inlineHtml(children: readonly Inline[], linkAttributes = ''): string {
  return children
    .map((child) => {
      if (child.kind === 'line-break') return '<br>';
      if (child.kind === 'text') return markedHtml(child);
      const words = child.children.map(markedHtml).join('');
      const url = safeUrl(child.url);
      return url === null ? words : `<a ${linkAttributes}href="${escapeHtml(url)}">${words}</a>`;
    })
    .join('');
}

function markedHtml(text: TextInline): string {
  return (text.marks ?? []).reduceRight(
    (html, mark) => `<${markTags[mark]}>${html}</${markTags[mark]}>`,
    escapeHtml(text.text),
  );
}
