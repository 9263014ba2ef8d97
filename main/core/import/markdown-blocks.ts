import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  List,
  ListItem as MdItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Block, Inline, ListBlock, ListItem, ListKind, TableRow } from '../../../shared/rich-text/rich-text.ts';
import { htmlToBlocks } from './html-blocks.ts';
import { joinedByBreaks, textOf } from './inline-run.ts';
import { limitListDepth } from './list-depth.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { MarkdownInlines } from './markdown-inlines.ts';

/** The blocks of a parsed Markdown text; footnotes stand behind a divider at the end. */
export function markdownBlocks(root: Root, context: MarkdownContext): Block[] {
  collectDefinitions(root, context);
  const blocks = root.children.flatMap((node) => blocksOf(node, context));
  // Footnotes may mention footnotes: the list grows while it is read.
  const notes: Block[] = [];
  for (let done = 0; done < context.mentioned().length; done += 1) {
    const [number, definition] = context.mentioned()[done] ?? [];
    if (number === undefined || definition === undefined) break;
    const inner = definition.children.flatMap((child) => blocksOf(child, context));
    notes.push(...numbered(number, inner));
    context.notes.count('footnotes');
  }
  return notes.length === 0 ? blocks : [...blocks, { kind: 'divider' }, ...notes];
}

function numbered(number: number, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  const mark: Inline = { kind: 'text', text: `[${number}] ` };
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', children: [mark] }, ...blocks];
  const [head, ...tail] = first.children;
  const opening: Inline[] =
    head?.kind === 'text' && head.marks === undefined
      ? [{ kind: 'text', text: mark.text + head.text }]
      : head === undefined
        ? [mark]
        : [mark, head];
  return [{ kind: 'paragraph', children: [...opening, ...tail] }, ...rest];
}

function collectDefinitions(node: Root | RootContent, context: MarkdownContext): void {
  const stack: (Root | RootContent)[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    // The first definition of a name counts, so later ones (met earlier on the stack) are overwritten.
    if (next.type === 'definition') context.definitions.set(next.identifier, next);
    if (next.type === 'footnoteDefinition') context.footnotes.set(next.identifier, next);
    if ('children' in next) stack.push(...next.children);
  }
}

function blocksOf(node: RootContent | BlockContent | DefinitionContent, context: MarkdownContext): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, context);
    case 'heading': {
      const { inlines, hoisted } = inlinesOf(node.children, context);
      return inlines.length === 0 ? hoisted : [{ kind: 'heading', level: node.depth, children: inlines }, ...hoisted];
    }
    case 'blockquote':
      return quoteBlocks(node, context);
    case 'list':
      return listBlocks(node, context);
    case 'code':
      return [{ kind: 'code', language: node.lang ?? '', text: node.value.toWellFormed() }];
    case 'table':
      return tableBlocks(node, context);
    case 'thematicBreak':
      return [{ kind: 'divider' }];
    case 'html':
      return htmlToBlocks(node.value, context.html());
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return []; // read where they belong
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'inlineCode':
    case 'break':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return []; // inline content never stands here in a parsed text
    default:
      return assertNever(node);
  }
}

/** Inline content where pictures cannot stand: they are handed out beside it. */
function inlinesOf(
  nodes: readonly PhrasingContent[],
  context: MarkdownContext,
): { inlines: Inline[]; hoisted: Block[] } {
  const hoisted: Block[] = [];
  const inlines = new MarkdownInlines(context, (block) => hoisted.push(block));
  inlines.add(nodes);
  return { inlines: inlines.run.finish(), hoisted };
}

function paragraphBlocks(node: Paragraph, context: MarkdownContext): Block[] {
  const blocks: Block[] = [];
  const flush = () => {
    const children = inlines.run.finish();
    if (children.length > 0) blocks.push({ kind: 'paragraph', children });
  };
  const inlines = new MarkdownInlines(context, (block) => {
    flush();
    blocks.push(block);
  });
  inlines.add(node.children);
  flush();
  return captioned(node, blocks);
}

/** A picture with one line in italics under it: that line is its caption (as `toMarkdown` writes it). */
function captioned(node: Paragraph, blocks: readonly Block[]): Block[] {
  const [image, text] = blocks;
  const isPair =
    node.children.length === 3 && node.children[0]?.type === 'image' && node.children[2]?.type === 'emphasis';
  if (!isPair || blocks.length !== 2 || image?.kind !== 'image' || text?.kind !== 'paragraph') return [...blocks];
  return image.caption === '' ? [{ ...image, caption: textOf(text.children) }] : [...blocks];
}

const alerts: Readonly<Record<string, 'note' | 'tip' | 'warning'>> = {
  NOTE: 'note',
  IMPORTANT: 'note',
  TIP: 'tip',
  WARNING: 'warning',
  CAUTION: 'warning',
};

function quoteBlocks(node: Blockquote, context: MarkdownContext): Block[] {
  const first = node.children[0];
  const opening = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0] : null;
  const alert = /^\[!([A-Z]+)\][ \t]*(?:\n|$)/.exec(opening?.value ?? '');
  const tone = alerts[alert?.[1] ?? ''];
  if (opening !== null && alert !== null && tone !== undefined) opening.value = opening.value.slice(alert[0].length);
  const blocks = node.children.flatMap((child) => blocksOf(child, context));
  if (tone !== undefined) return calloutBlocks(blocks, tone);
  return blocks.map((block): Block =>
    block.kind === 'paragraph' ? { kind: 'quote', children: block.children } : block,
  );
}

function calloutBlocks(blocks: readonly Block[], tone: 'note' | 'tip' | 'warning'): Block[] {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : []));
  const others = blocks.filter((block) => block.kind !== 'paragraph');
  return lines.length === 0 ? [...others] : [{ kind: 'callout', tone, children: joinedByBreaks(lines) }, ...others];
}

function listBlocks(node: List, context: MarkdownContext): Block[] {
  const hoisted: Block[] = [];
  if (node.ordered === true && (node.start ?? 1) !== 1) context.notes.count('list-start');
  const list = limitListDepth(listOf(node, context, hoisted), context.notes);
  return list.items.length === 0 ? hoisted : [list, ...hoisted];
}

function listOf(node: List, context: MarkdownContext, hoisted: Block[]): ListBlock {
  const isCheck = node.children.some((item) => typeof item.checked === 'boolean');
  const listKind: ListKind = isCheck ? 'check' : node.ordered === true ? 'number' : 'bullet';
  return { kind: 'list', listKind, items: node.children.map((item) => itemOf(item, listKind, context, hoisted)) };
}

function itemOf(item: MdItem, listKind: ListKind, context: MarkdownContext, hoisted: Block[]): ListItem {
  const lines: Inline[][] = [];
  const nested: ListBlock[] = [];
  for (const child of item.children) {
    if (child.type === 'list') {
      nested.push(listOf(child, context, hoisted));
      continue;
    }
    for (const block of blocksOf(child, context)) {
      if (['paragraph', 'heading', 'callout', 'quote'].includes(block.kind) && 'children' in block)
        lines.push([...block.children]);
      else {
        hoisted.push(block);
        context.notes.count(block.kind === 'image' ? 'moved-images' : 'item-structure');
      }
    }
  }
  const [first, ...more] = nested;
  const merged =
    first === undefined ? {} : { nested: { ...first, items: [first, ...more].flatMap((list) => list.items) } };
  const checked = listKind === 'check' ? { checked: item.checked === true } : {};
  return { children: joinedByBreaks(lines), ...checked, ...merged };
}

function tableBlocks(node: Table, context: MarkdownContext): Block[] {
  const hoisted: Block[] = [];
  const width = Math.max(...node.children.map((row) => row.children.length));
  const rows = node.children.map((row, rowIndex): TableRow => ({
    cells: Array.from({ length: width }, (_, column) => {
      const cell = row.children[column];
      const content = cell === undefined ? { inlines: [], hoisted: [] } : inlinesOf(cell.children, context);
      hoisted.push(...content.hoisted);
      context.notes.count('moved-images', content.hoisted.length);
      return { header: rowIndex === 0, children: content.inlines };
    }),
  }));
  // Markdown knows no table without a head: an empty one means there is none.
  const hasHead = rows[0]?.cells.some((cell) => cell.children.length > 0) === true;
  const kept = hasHead ? rows : rows.slice(1);
  return kept.length === 0 ? hoisted : [{ kind: 'table', rows: kept }, ...hoisted];
}
