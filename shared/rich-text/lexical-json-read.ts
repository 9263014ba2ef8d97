import { asId } from '../ids.ts';
import { inlinesOf, inlinesOfAll } from './lexical-json-inline.ts';
import { childNodes, type LexicalJsonNode } from './lexical-json-node.ts';
import { inlineText } from './inline-text.ts';
import type { Block, CodeBlock, HeadingBlock, ListBlock, ListItem, ListKind, TableBlock } from './rich-text.ts';

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'studio-link', 'code-highlight']);

/** The block of one child of the root. Loose words become a paragraph, an unknown type is kept as it came. */
export function blockFromJson(node: LexicalJsonNode): Block[] {
  const block = readBlock(node);
  const passage = passageOf(node);
  return [passage === null ? block : { ...block, passage: asId('passage', passage) }];
}

function readBlock(node: LexicalJsonNode): Block {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', children: inlinesOf(node) };
    case 'heading':
      return { kind: 'heading', level: levelOf(node['tag']), children: inlinesOf(node) };
    case 'quote':
      return { kind: 'quote', children: inlinesOf(node) };
    case 'callout':
      return { kind: 'callout', tone: toneOf(node['tone']), children: inlinesOf(node) };
    case 'list':
      return readList(node);
    case 'table':
      return readTable(node);
    case 'code':
      return readCode(node);
    case 'image':
      return {
        kind: 'image',
        mediaId: asId('media', textOf(node['mediaId'])),
        alt: textOf(node['alt']),
        caption: textOf(node['caption']),
        decorative: node['decorative'] === true,
      };
    case 'horizontalrule':
      return { kind: 'divider' };
    case 'part-break':
      return { kind: 'part-break' };
    default:
      if (inlineTypes.has(node.type)) return { kind: 'paragraph', children: inlinesOfAll([node]) };
      return { kind: 'unknown', type: node.type, json: node };
  }
}

function passageOf(node: LexicalJsonNode): string | null {
  const state = node['$'];
  if (typeof state !== 'object' || state === null || !('passage' in state)) return null;
  return typeof state.passage === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(state.passage) ? state.passage : null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function levelOf(tag: unknown): HeadingBlock['level'] {
  switch (tag) {
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
      return 4;
    case 'h5':
      return 5;
    case 'h6':
      return 6;
    default:
      return 1;
  }
}

function toneOf(tone: unknown): 'note' | 'tip' | 'warning' {
  return tone === 'tip' || tone === 'warning' ? tone : 'note';
}

function readList(node: LexicalJsonNode): ListBlock {
  const kind = node['listType'];
  const listKind: ListKind = kind === 'check' || kind === 'number' ? kind : 'bullet';
  const items: ListItem[] = [];
  for (const child of childNodes(node)) {
    const parts = child.type === 'listitem' ? childNodes(child) : [child];
    const lists = parts.filter((part) => part.type === 'list').map(readList);
    const words = parts.filter((part) => part.type !== 'list');
    const last = items.at(-1);
    // Lexical keeps a nested list in an item of its own, after the one it belongs to.
    if (words.length === 0 && lists.length > 0 && last !== undefined) {
      items[items.length - 1] = withNested(last, lists);
    } else {
      const item: ListItem = { children: inlinesOfAll(words) };
      const checked = listKind === 'check' ? { ...item, checked: child['checked'] === true } : item;
      items.push(withNested(checked, lists));
    }
  }
  return { kind: 'list', listKind, items };
}

function withNested(item: ListItem, lists: readonly ListBlock[]): ListItem {
  const [first, ...others] = item.nested === undefined ? lists : [item.nested, ...lists];
  if (first === undefined) return item;
  return { ...item, nested: { ...first, items: [...first.items, ...others.flatMap((list) => list.items)] } };
}

function readTable(node: LexicalJsonNode): TableBlock {
  return {
    kind: 'table',
    rows: childNodes(node).map((row) => ({
      cells: childNodes(row).map((cell) => ({
        header: typeof cell['headerState'] === 'number' && cell['headerState'] !== 0,
        children: inlinesOf(cell),
      })),
    })),
  };
}

function readCode(node: LexicalJsonNode): CodeBlock {
  return { kind: 'code', language: textOf(node['language']), text: inlineText(inlinesOf(node)) };
}
