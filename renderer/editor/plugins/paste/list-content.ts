import type { Element, ElementContent } from 'hast';
import type { ListBlock, ListItem, ListKind } from '../../../../shared/rich-text/rich-text.ts';
import { inlineContent, rawText, styleOf } from './inline-content.ts';

function checkbox(item: Element): { readonly checked: boolean } | null {
  for (const child of item.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'input' && child.properties.type === 'checkbox')
      return { checked: child.properties.checked === true };
    const inner = child.tagName === 'p' || child.tagName === 'label' ? checkbox(child) : null;
    if (inner !== null) return inner;
  }
  return null;
}

function isList(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

/** A list as pages write it. Lists directly inside lists (Google Docs, old pages) become nested ones of the item before. */
export function listFromElement(element: Element): ListBlock {
  const items: ListItem[] = [];
  let checks = false;
  for (const node of element.children) {
    if (isList(node)) {
      const nested = listFromElement(node);
      const last = items.at(-1);
      if (last === undefined) items.push(...nested.items);
      else items[items.length - 1] = { ...last, nested };
    }
    if (node.type !== 'element' || node.tagName !== 'li') continue;
    const box = checkbox(node);
    checks ||= box !== null;
    const inner = node.children.find(isList);
    const nested = inner === undefined ? undefined : listFromElement(inner);
    items.push({
      children: inlineContent(node.children.filter((child) => !isList(child))),
      ...(box === null ? {} : { checked: box.checked }),
      ...(nested === undefined ? {} : { nested }),
    });
  }
  const listKind: ListKind = checks ? 'check' : element.tagName === 'ol' ? 'number' : 'bullet';
  const complete = checks ? items.map((item) => ({ checked: false, ...item })) : items;
  return { kind: 'list', listKind, items: complete };
}

function wordLevel(element: Element): number {
  return Number(/mso-list:[^;]*level(\d)/.exec(styleOf(element))?.[1] ?? 0);
}

/** Word writes list items as paragraphs that only their style gives away. */
export function isWordListItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p' && wordLevel(node) > 0;
}

function wordMarker(element: Element): string {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (/mso-list:\s*ignore/.test(styleOf(child))) return rawText(child).trim();
    const inner = wordMarker(child);
    if (inner !== '') return inner;
  }
  return '';
}

function wordKind(element: Element): ListKind {
  return /^\(?([0-9]+|[a-zA-Z]{1,4})[.)]/.test(wordMarker(element)) ? 'number' : 'bullet';
}

/** Gathers the list paragraphs at the start of `nodes` into one list; `used` nodes belong to it. */
export function listFromWordParagraphs(nodes: readonly ElementContent[]): {
  readonly list: ListBlock;
  readonly used: number;
} {
  const paragraphs: Element[] = [];
  let used = 0;
  for (const node of nodes) {
    if (isWordListItem(node)) paragraphs.push(node);
    else if (node.type !== 'comment' && !(node.type === 'text' && node.value.trim() === '')) break;
    used += 1;
  }
  return { list: wordList(paragraphs, 0, paragraphs.length), used };
}

function wordList(paragraphs: readonly Element[], from: number, to: number): ListBlock {
  const first = paragraphs[from];
  const items: ListItem[] = [];
  const level = first === undefined ? 1 : wordLevel(first);
  for (let index = from; index < to;) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    let next = index + 1;
    for (let follower = paragraphs[next]; follower !== undefined && next < to && wordLevel(follower) > level;) {
      next += 1;
      follower = paragraphs[next];
    }
    const nested = next > index + 1 ? wordList(paragraphs, index + 1, next) : undefined;
    items.push({ children: inlineContent(paragraph.children), ...(nested === undefined ? {} : { nested }) });
    index = next;
  }
  return { kind: 'list', listKind: first === undefined ? 'bullet' : wordKind(first), items };
}
