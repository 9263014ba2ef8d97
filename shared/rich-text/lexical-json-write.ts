import { assertNever } from '../assert-never.ts';
import { formatOf } from './lexical-json-inline.ts';
import type { LexicalJsonNode } from './lexical-json-node.ts';
import type { Block, Inline, ListBlock, TableBlock, TextInline } from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

/** Neighbouring lists of one kind as one: the editor joins them too, and doing it in two windows at once would double them. */
export function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.listKind === block.listKind)
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

/** A block as Lexical serialises it, with its passage as node state. */
export function blockToJson(block: Block): LexicalJsonNode {
  const node = writeBlock(block);
  if (block.passage === undefined) return node;
  const state = node['$'];
  return { ...node, $: { ...(typeof state === 'object' ? state : {}), passage: block.passage } };
}

function writeBlock(block: Block): LexicalJsonNode {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(inlinesToJson(block.children));
    case 'heading':
      return element('heading', inlinesToJson(block.children), { tag: `h${block.level}` });
    case 'quote':
      return element('quote', inlinesToJson(block.children));
    case 'callout':
      return element('callout', inlinesToJson(block.children), block.tone === 'note' ? {} : { tone: block.tone });
    case 'list':
      return writeList(block, 0);
    case 'table':
      return writeTable(block);
    case 'code':
      return element('code', codeLines(block.text), block.language === '' ? {} : { language: block.language });
    case 'image':
      return {
        type: 'image',
        version: 1,
        mediaId: block.mediaId,
        ...(block.alt === '' ? {} : { alt: block.alt }),
        ...(block.caption === '' ? {} : { caption: block.caption }),
        ...(block.decorative ? { decorative: true } : {}),
      };
    case 'divider':
      return { type: 'horizontalrule', version: 1 };
    case 'part-break':
      return { type: 'part-break', version: 1 };
    case 'unknown':
      return unknownNode(block.type, block.json);
    default:
      return assertNever(block);
  }
}

function unknownNode(type: string, json: unknown): LexicalJsonNode {
  return typeof json === 'object' && json !== null ? { ...json, type } : { type, version: 1 };
}

function element(
  type: string,
  children: readonly LexicalJsonNode[],
  fields: Readonly<Record<string, unknown>> = {},
): LexicalJsonNode {
  return { type, version: 1, direction: null, format: '', indent: 0, ...fields, children };
}

function paragraph(children: readonly LexicalJsonNode[]): LexicalJsonNode {
  return element('paragraph', children, { textFormat: 0, textStyle: '' });
}

function text(value: string, format: number): LexicalJsonNode {
  return { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text: value };
}

const lineBreak: LexicalJsonNode = { type: 'linebreak', version: 1 };

function inlinesToJson(inlines: readonly Inline[]): LexicalJsonNode[] {
  const nodes: LexicalJsonNode[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'line-break') nodes.push(lineBreak);
    else if (inline.kind === 'text') nodes.push(...textToJson([inline]));
    else {
      const url = safeUrl(inline.url);
      const words = textToJson(inline.children);
      if (url === null) nodes.push(...words);
      else if (words.length > 0)
        nodes.push(element('studio-link', words, { rel: null, target: null, title: null, url }));
    }
  }
  return joinTexts(nodes);
}

function textToJson(texts: readonly TextInline[]): LexicalJsonNode[] {
  return joinTexts(
    texts.flatMap((run) =>
      run.text
        .split('\n')
        .flatMap((line, index) => [
          ...(index > 0 ? [lineBreak] : []),
          ...(line === '' ? [] : [text(line, formatOf(run.marks))]),
        ]),
    ),
  );
}

/** Lexical joins neighbours of equal format itself; doing it here keeps its first normalisation from being a change. */
function joinTexts(nodes: readonly LexicalJsonNode[]): LexicalJsonNode[] {
  const joined: LexicalJsonNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last['format'] === node['format'])
      joined[joined.length - 1] = { ...last, text: `${String(last['text'])}${String(node['text'])}` };
    else joined.push(node);
  }
  return joined;
}

function codeLines(code: string): LexicalJsonNode[] {
  return code
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), ...(line === '' ? [] : [text(line, 0)])]);
}

function writeList(list: ListBlock, depth: number): LexicalJsonNode {
  const children: LexicalJsonNode[] = [];
  let value = 1;
  for (const item of list.items) {
    const checked = list.listKind === 'check' ? { checked: item.checked === true } : {};
    children.push(element('listitem', inlinesToJson(item.children), { value, indent: depth, ...checked }));
    value += 1;
    if (item.nested !== undefined)
      children.push(
        element('listitem', [writeList(item.nested, depth + 1)], { value, indent: depth, ...checkedOff(list) }),
      );
  }
  return element('list', children, {
    listType: list.listKind,
    start: 1,
    tag: list.listKind === 'number' ? 'ol' : 'ul',
  });
}

function checkedOff(list: ListBlock): Readonly<Record<string, unknown>> {
  return list.listKind === 'check' ? { checked: false } : {};
}

function writeTable(table: TableBlock): LexicalJsonNode {
  return element(
    'table',
    table.rows.map((row, rowIndex) =>
      element(
        'tablerow',
        row.cells.map((cell) =>
          element('tablecell', [paragraph(inlinesToJson(cell.children))], {
            headerState: cell.header ? (rowIndex === 0 ? 1 : 2) : 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
          }),
        ),
      ),
    ),
  );
}
