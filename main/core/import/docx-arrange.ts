import type { Element, ElementContent, Root, RootContent } from 'hast';
import { attribute, classNames, elementsIn, isBlank, textContent } from './hast-tools.ts';
import type { Notes } from './notes.ts';

/**
 * Puts mammoth's HTML into our order: title and lead into their fields, footnotes as numbered paragraphs at the end,
 * captions to their pictures. Changes the tree it is given.
 */
export function arrangeDocx(root: Root, notes: Notes): { readonly title: string; readonly lead: string } {
  const title = takeOpening(root, 'kanalwerk-title');
  const lead = takeOpening(root, 'kanalwerk-lead');
  if (lead !== '') notes.tell('lead-from-text');
  moveFootnotes(root, notes);
  root.children = withCaptions(root.children);
  return { title, lead };
}

/** The first block of a class, if it stands among the first few; it leaves the text. */
export function takeOpening(root: Root, className: string): string {
  const opening = root.children.filter((child) => child.type === 'element').slice(0, 6);
  const found = opening.find((child) => classNames(child).split(' ').includes(className));
  if (found === undefined) return '';
  root.children = root.children.filter((child) => child !== found);
  return textContent(found.children).replace(/\s+/g, ' ').trim();
}

/** Mammoth ends with an ordered list of notes whose items point back by an arrow. */
function moveFootnotes(root: Root, notes: Notes): void {
  for (const reference of elementsIn(root.children)) {
    if (reference.tagName === 'a' && /^(?:foot|end)note-ref-/.test(attribute(reference, 'id'))) {
      delete reference.properties['href']; // the number stays as text
    }
  }
  const list = root.children.find(
    (child) => child.type === 'element' && child.tagName === 'ol' && child.children.some(isNote),
  );
  if (list?.type !== 'element') return;
  const items = list.children.filter(isNote);
  notes.count('footnotes', items.length);
  const paragraphs = items.flatMap((item, index) => noteContent(item, index + 1));
  const rest = root.children.filter((child) => child !== list);
  root.children = [...rest, { type: 'element', tagName: 'hr', properties: {}, children: [] }, ...paragraphs];
}

function isNote(node: ElementContent): node is Element {
  return node.type === 'element' && /^(?:foot|end)note-/.test(attribute(node, 'id'));
}

function noteContent(item: Element, number: number): ElementContent[] {
  for (const inner of elementsIn([item])) {
    inner.children = inner.children.filter((child) => !isBackLink(child));
  }
  const first = item.children.find((child) => child.type === 'element' && child.tagName === 'p');
  const mark: ElementContent = { type: 'text', value: `[${number}] ` };
  if (first?.type === 'element') first.children.unshift(mark);
  else item.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: [mark] });
  return item.children;
}

function isBackLink(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(attribute(node, 'href'));
}

/** A paragraph of nothing but a picture and the caption paragraph after it become one figure. */
function withCaptions(children: readonly RootContent[]): RootContent[] {
  const arranged: RootContent[] = [];
  for (const child of children) {
    const isCaption = child.type === 'element' && classNames(child).split(' ').includes('kanalwerk-caption');
    const last = arranged.at(-1);
    if (isCaption && last?.type === 'element' && isPictureOnly(last)) {
      const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: child.children };
      arranged[arranged.length - 1] = {
        type: 'element',
        tagName: 'figure',
        properties: {},
        children: [...last.children, caption],
      };
    } else arranged.push(child);
  }
  return arranged;
}

function isPictureOnly(element: Element): boolean {
  const pictures = [...elementsIn(element.children)].filter((inner) => inner.tagName === 'img');
  return element.tagName === 'p' && pictures.length === 1 && isBlank(textContent(element.children));
}
