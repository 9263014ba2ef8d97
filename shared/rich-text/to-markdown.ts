import { assertNever } from '../assert-never.ts';
import { escapeMarkdown } from './escape-markdown.ts';
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

export interface MarkdownOptions {
  /** What stands in the brackets of a picture, usually its file in the package. Null leaves the picture out. */
  readonly imageSource?: (image: ImageBlock) => string | null;
  /** Added to heading levels: 1 where the title is written as `#`. */
  readonly headingShift?: number;
  /** Changes words once they are escaped, for readers with more syntax than Markdown; code and addresses stay as they are. */
  readonly words?: (escaped: string) => string;
  /** Ends a line inside of a paragraph, with `\n` at its end. A backslash before it unless told otherwise. */
  readonly lineBreak?: string;
}

const backslashBreak = '\\\n';

const delimiters: Record<Mark, readonly [string, string]> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  underline: ['<u>', '</u>'],
  strike: ['~~', '~~'],
  code: ['`', '`'],
};

/** GitHub-flavoured Markdown: tables, check lists, nested lists, fenced code; characters with a meaning are escaped. */
export function toMarkdown(richText: RichText, options: MarkdownOptions = {}): string {
  const parts: string[] = [];
  let previous: Block | null = null;
  for (const block of richText.blocks) {
    const text = blockMarkdown(block, options);
    if (text === '') continue;
    // Two lists of one kind in a row would run into one: a comment keeps them apart.
    if (previous?.kind === 'list' && block.kind === 'list' && isNumbered(previous) === isNumbered(block))
      parts.push('<!-- -->');
    parts.push(text);
    previous = block;
  }
  return parts.join('\n\n');
}

function isNumbered(list: ListBlock): boolean {
  return list.listKind === 'number';
}

function blockMarkdown(block: Block, options: MarkdownOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineMarkdown(block.children, options);
    case 'heading':
      return `${'#'.repeat(Math.min(6, block.level + (options.headingShift ?? 0)))} ${oneLine(inlineMarkdown(block.children, options), options)}`;
    case 'quote':
      return prefixed('> ', inlineMarkdown(block.children, options));
    case 'callout':
      return prefixed('> ', `[!${block.tone.toUpperCase()}]\n${inlineMarkdown(block.children, options)}`);
    case 'list':
      return listMarkdown(block, '', options);
    case 'table':
      return tableMarkdown(block, options);
    case 'image':
      return imageMarkdown(block, options);
    case 'code':
      return codeMarkdown(block);
    case 'divider':
    case 'part-break':
      return '---';
    case 'unknown':
      return '';
    default:
      return assertNever(block);
  }
}

function prefixed(prefix: string, text: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');
}

/** A hard line break as a space, where one line is all there is. */
function oneLine(markdown: string, { lineBreak = backslashBreak }: MarkdownOptions): string {
  return markdown.replaceAll(lineBreak, ' ');
}

function listMarkdown(list: ListBlock, indent: string, options: MarkdownOptions): string {
  return list.items
    .map((item, index) => {
      const marker = list.listKind === 'number' ? `${index + 1}. ` : '- ';
      const box = list.listKind === 'check' ? (item.checked === true ? '[x] ' : '[ ] ') : '';
      const inner = indent + ' '.repeat(marker.length);
      const text = inlineMarkdown(item.children, options).replace(/\n/gu, `\n${inner}`);
      const nested = item.nested === undefined ? '' : `\n${listMarkdown(item.nested, inner, options)}`;
      return `${indent}${marker}${box}${text}${nested}`.trimEnd();
    })
    .join('\n');
}

function tableMarkdown(table: TableBlock, options: MarkdownOptions): string {
  const width = Math.max(0, ...table.rows.map((row) => row.cells.length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const rows = table.rows.map((row) =>
    row.cells.map((cell) => oneLine(inlineMarkdown(cell.children, options), options).replace(/\|/gu, '\\|')),
  );
  const hasHead = table.rows[0]?.cells.every((cell) => cell.header) ?? false;
  const head = hasHead ? (rows[0] ?? []) : [];
  const rule = line(Array.from({ length: width }, () => '---'));
  return [line(head), rule, ...rows.slice(hasHead ? 1 : 0).map(line)].join('\n');
}

function imageMarkdown(image: ImageBlock, options: MarkdownOptions): string {
  const source = options.imageSource === undefined ? image.mediaId : options.imageSource(image);
  if (source === null) return '';
  const { words = asItIs } = options;
  const alt = words(escapeMarkdown(image.decorative ? '' : image.alt)).replace(/\n/gu, ' ');
  const caption = image.caption === '' ? '' : `\n*${words(escapeMarkdown(image.caption))}*`;
  return `![${alt}](${destination(source)})${caption}`;
}

/** An address as Markdown wants it: in angle brackets as soon as a blank or a bracket is in it. */
function destination(url: string): string {
  return /[\s()<>]/u.test(url) ? `<${url.replace(/[<>]/gu, (sign) => (sign === '<' ? '%3C' : '%3E'))}>` : url;
}

function codeMarkdown(code: CodeBlock): string {
  const longest = Math.max(2, ...[...code.text.matchAll(/`+/gu)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${code.language}\n${code.text}\n${fence}`;
}

/** Inline content as Markdown; a line break is a backslash at the line's end. */
export function inlineMarkdown(children: readonly Inline[], options: MarkdownOptions = {}): string {
  return children
    .map((child, index) => {
      if (child.kind === 'line-break') return options.lineBreak ?? backslashBreak;
      const atStart = index === 0 || children[index - 1]?.kind === 'line-break';
      if (child.kind === 'text') return markedMarkdown(child, atStart, options);
      const words = child.children.map((text) => markedMarkdown(text, false, options)).join('');
      const url = safeUrl(child.url);
      return url === null ? words : `[${words}](${destination(url)})`;
    })
    .join('');
}

function asItIs(text: string): string {
  return text;
}

function markedMarkdown(text: TextInline, atStart: boolean, { words: change = asItIs }: MarkdownOptions): string {
  const marks = text.marks ?? [];
  if (marks.length === 0) return change(escapeMarkdown(text.text, atStart));
  // Delimiters must touch the words: blanks at the edges move outside.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text.text) ?? [];
  if (words === '') return text.text;
  const inner = marks.includes('code') ? codeSpan(words) : change(escapeMarkdown(words, false));
  const outer = marks.filter((mark) => mark !== 'code');
  return (
    before + outer.reduceRight((inside, mark) => delimiters[mark][0] + inside + delimiters[mark][1], inner) + after
  );
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
  if (longest === 0) return `\`${text}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
