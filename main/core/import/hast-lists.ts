import type { Element } from 'hast';
import type { Block, Inline, ListBlock, ListItem, ListKind } from '../../../shared/rich-text/rich-text.ts';
import { hastToBlocks, type Place } from './hast-blocks.ts';
import { attribute, classNames, elementsIn, isBlank, styleOf, textContent, type HastNode } from './hast-tools.ts';
import type { HtmlContext } from './html-blocks.ts';
import { joinedByBreaks } from './inline-run.ts';
import { limitListDepth } from './list-depth.ts';

const listNames = new Set(['ul', 'ol', 'menu', 'dir']);

/** The list, and behind it what cannot stand in one. */
export function listBlocks(element: Element, context: HtmlContext, place: Place): Block[] {
  const hoisted: Block[] = [];
  const list = listOf(element, context, { ...place, wrap: 'paragraph' }, hoisted);
  if (list.items.length === 0) return hoisted;
  return [limitListDepth(list, context.notes), ...hoisted];
}

function listOf(element: Element, context: HtmlContext, place: Place, hoisted: Block[]): ListBlock {
  const start = Number(attribute(element, 'start') || 1);
  if (element.tagName === 'ol' && start !== 1) context.notes.count('list-start');
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (child.type === 'element' && listNames.has(child.tagName)) {
      // Google Docs and old pages put the inner list beside its item, not into it.
      const nested = listOf(child, context, place, hoisted);
      const last = items.pop() ?? { children: [] };
      items.push(withNested(last, nested));
    } else if (child.type === 'element' || (child.type === 'text' && !isBlank(child.value))) {
      items.push(...itemOf(child, context, place, hoisted));
    }
  }
  return asList(element.tagName === 'ol' ? 'number' : 'bullet', items);
}

function asList(listKind: ListKind, items: readonly ListItem[]): ListBlock {
  const isCheck = items.some((item) => item.checked !== undefined);
  if (!isCheck) return listKind === 'bullet' ? withWrittenBoxes(items) : { kind: 'list', listKind, items };
  return { kind: 'list', listKind: 'check', items: items.map((item) => ({ ...item, checked: item.checked === true })) };
}

/** A box drawn with characters, as texts for pages and mails have it. A tick alone may be an ornament; beside boxes it is one of them. */
const written = /^(?:([☐□])|[☑☒✓✔])[ \u00a0]+(?=\S|$)/;

function withWrittenBoxes(items: readonly ListItem[]): ListBlock {
  const marks = items.map(({ children: [first] }) => (first?.kind === 'text' ? written.exec(first.text) : null));
  const areBoxes =
    items.length > 0 && marks.every((mark) => mark !== null) && marks.some((mark) => /[☐□☑☒]/.test(mark?.[0] ?? ''));
  if (!areBoxes) return { kind: 'list', listKind: 'bullet', items };
  const boxes = items.map((item, at): ListItem => {
    const [first, ...rest] = item.children;
    if (first?.kind !== 'text') return item;
    const text = first.text.slice(marks[at]?.[0].length ?? 0);
    return {
      ...item,
      children: text === '' ? rest : [{ ...first, text }, ...rest],
      checked: marks[at]?.[1] === undefined,
    };
  });
  return { kind: 'list', listKind: 'check', items: boxes };
}

function withNested(item: ListItem, nested: ListBlock): ListItem {
  if (nested.items.length === 0) return item;
  const { nested: former } = item;
  return { ...item, nested: former === undefined ? nested : { ...former, items: [...former.items, ...nested.items] } };
}

/** An item with its inner list. An item that holds nothing but an inner list lends it its own text, which is none. */
function itemOf(node: HastNode, context: HtmlContext, place: Place, hoisted: Block[]): ListItem[] {
  // Word's list paragraphs are items themselves; anything else that strayed into a list is the content of one.
  const isItem = node.type === 'element' && (node.tagName === 'li' || isLooseItem(node));
  const content = isItem ? node.children : [node];
  const lines: Inline[][] = [];
  let item: ListItem = { children: [] };
  for (const block of hastToBlocks(content, context, place)) {
    if (['paragraph', 'heading', 'callout', 'quote'].includes(block.kind) && 'children' in block)
      lines.push([...block.children]);
    else if (block.kind === 'list') item = withNested(item, block);
    else {
      hoisted.push(block);
      context.notes.count(block.kind === 'image' ? 'moved-images' : 'item-structure');
    }
  }
  const checked = node.type === 'element' ? checkedState(node) : null;
  const children = joinedByBreaks(lines);
  if (children.length === 0 && item.nested === undefined) return [];
  return [{ children, ...(checked === null ? {} : { checked }), ...(item.nested ? { nested: item.nested } : {}) }];
}

/** Null for an item without a box. */
function checkedState(item: Element): boolean | null {
  if (attribute(item, 'role') === 'checkbox' || 'ariaChecked' in item.properties) {
    return attribute(item, 'ariaChecked') === 'true';
  }
  const box = [...elementsIn(item.children, (inner) => listNames.has(inner.tagName))].find(isBox);
  return box === undefined ? null : box.properties['checked'] === true || attribute(box, 'checked') !== '';
}

function isBox(element: Element): boolean {
  return element.tagName === 'input' && attribute(element, 'type') === 'checkbox';
}

/** The level of a paragraph that Word marks as a list item on the clipboard and in its web pages; null for others. */
function wordLevel(node: HastNode | undefined): number | null {
  if (node?.type !== 'element' || !/^(?:p|h[1-6]|div)$/.test(node.tagName)) return null;
  const level = /^l\d+ level(\d)/.exec(styleOf(node).get('mso-list') ?? '')?.[1];
  if (level !== undefined) return Number(level);
  return /(?:^|\s)MsoListParagraph/.test(classNames(node)) && styleOf(node).has('mso-list') ? 1 : null;
}

/** A paragraph that opens with a tick box (a form field or content control of Word). */
function isBoxParagraph(node: HastNode | undefined): boolean {
  if (node?.type !== 'element' || node.tagName !== 'p') return false;
  const first = node.children.find((child) => child.type !== 'text' || !isBlank(child.value));
  return first?.type === 'element' && isBox(first);
}

function isLooseItem(node: HastNode): boolean {
  return wordLevel(node) !== null || isBoxParagraph(node);
}

/** Where the run of list-like paragraphs that starts at `index` ends; `index` itself where none starts. */
export function looseListEnd(nodes: readonly HastNode[], index: number): number {
  const isItem = wordLevel(nodes[index]) === null ? isBoxParagraph : (node?: HastNode) => wordLevel(node) !== null;
  if (!isItem(nodes[index])) return index;
  let end = index + 1;
  for (let at = end; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (isItem(node)) end = at + 1;
    else if (node?.type === 'element' || (node?.type === 'text' && !isBlank(node.value))) break;
  }
  return end;
}

interface LooseItem {
  readonly level: number;
  readonly listKind: ListKind;
  readonly item: ListItem;
}

/** Builds the list that such paragraphs mean. */
export function looseListBlocks(nodes: readonly HastNode[], context: HtmlContext, place: Place): Block[] {
  const hoisted: Block[] = [];
  const loose = nodes.flatMap((node): LooseItem[] => {
    if (node.type !== 'element') return [];
    const [item] = itemOf(node, context, { ...place, wrap: 'paragraph' }, hoisted);
    return item === undefined ? [] : [{ level: wordLevel(node) ?? 1, listKind: markerKind(node), item }];
  });
  if (loose.length === 0) return hoisted;
  return [limitListDepth(nest(loose, 1), context.notes), ...hoisted];
}

function nest(loose: readonly LooseItem[], level: number): ListBlock {
  const items: ListItem[] = [];
  for (let index = 0; index < loose.length;) {
    let end = index + 1;
    while (end < loose.length && (loose[end]?.level ?? 0) > level) end += 1;
    const head = loose[index];
    const isOwn = (head?.level ?? 0) <= level;
    const inner = loose.slice(isOwn ? index + 1 : index, end);
    const item = isOwn && head !== undefined ? head.item : { children: [] };
    items.push(inner.length === 0 ? item : withNested(item, nest(inner, level + 1)));
    index = end;
  }
  return asList(loose[0]?.listKind ?? 'bullet', items);
}

/** Word writes its bullet or number as text in a part marked `mso-list:Ignore`. */
function markerKind(element: Element): ListKind {
  const marker = [...elementsIn(element.children)].find((inner) => styleOf(inner).get('mso-list') === 'ignore');
  return marker !== undefined && /^\s*\(?(?:\d+|[a-z]{1,3})[.)]/i.test(textContent(marker.children))
    ? 'number'
    : 'bullet';
}
