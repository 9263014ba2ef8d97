import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Block, Inline, Mark } from '../../../../shared/rich-text/rich-text.ts';
import { inlineContent, marksInside, rawText, silentTags } from './inline-content.ts';
import { isWordListItem, listFromElement, listFromWordParagraphs } from './list-content.ts';
import { tableFromElement } from './table-content.ts';

/** A picture whose bytes came along inside the pasted page, still to be put into the media store. */
export interface PendingImage {
  readonly kind: 'pending-image';
  readonly dataUrl: string;
  readonly alt: string;
  readonly caption: string;
}

export interface PastedText {
  readonly blocks: readonly (Block | PendingImage)[];
  /** Pictures at foreign addresses: they are never fetched. */
  readonly droppedImages: number;
}

interface Gathering {
  readonly blocks: (Block | PendingImage)[];
  run: ElementContent[];
  droppedImages: number;
}

const inlineTags = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'img' ||
        (!inlineTags.has(child.tagName) && !silentTags.has(child.tagName)) ||
        holdsBlocks(child)),
  );
}

function endRun(gathering: Gathering, marks: ReadonlySet<Mark>): void {
  const children = inlineContent(gathering.run, marks);
  gathering.run = [];
  if (children.length > 0) gathering.blocks.push({ kind: 'paragraph', children });
}

function addImage(element: Element, caption: string, gathering: Gathering): void {
  const source = typeof element.properties.src === 'string' ? element.properties.src : '';
  const alt = typeof element.properties.alt === 'string' ? element.properties.alt : '';
  if (/^data:image\/(png|jpeg|gif|webp);base64,/i.test(source)) {
    gathering.blocks.push({ kind: 'pending-image', dataUrl: source, alt, caption });
  } else gathering.droppedImages += 1;
}

function inlineWithBreaks(element: Element): Inline[] {
  const inner = gather(element.children, new Set());
  const out: Inline[] = [];
  for (const block of inner.blocks) {
    if (!('children' in block)) continue;
    if (out.length > 0) out.push({ kind: 'line-break' });
    out.push(...block.children);
  }
  return out;
}

function findAll(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tag ? [child] : findAll(child, tag),
  );
}

function addFigure(element: Element, gathering: Gathering): void {
  const caption = findAll(element, 'figcaption').map(rawText).join(' ').trim();
  const images = findAll(element, 'img');
  for (const image of images) addImage(image, caption, gathering);
  if (images.length === 0) addBlocks(element.children, new Set(), gathering);
}

function addElement(element: Element, marks: ReadonlySet<Mark>, gathering: Gathering): void {
  const { blocks } = gathering;
  const tag = element.tagName;
  const heading = /^h([1-6])$/.exec(tag);
  if (heading !== null) {
    const children = inlineContent(element.children);
    for (const image of findAll(element, 'img')) addImage(image, '', gathering);
    if (children.length > 0)
      blocks.push({ kind: 'heading', level: Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6, children }); // the pattern allows 1 to 6
  } else if (tag === 'blockquote') {
    const children = inlineWithBreaks(element);
    if (children.length > 0) blocks.push({ kind: 'quote', children });
  } else if (tag === 'ul' || tag === 'ol') {
    const list = listFromElement(element);
    if (list.items.length > 0) blocks.push(list);
  } else if (tag === 'table') {
    const table = tableFromElement(element);
    if (table !== null) blocks.push(table);
    else addBlocks(element.children, marks, gathering);
  } else if (tag === 'pre') {
    blocks.push({ kind: 'code', language: '', text: rawText(element).replace(/\n$/, '') });
  } else if (tag === 'hr') blocks.push({ kind: 'divider' });
  else if (tag === 'img') addImage(element, '', gathering);
  else if (tag === 'figure') addFigure(element, gathering);
  else addBlocks(element.children, marksInside(element, marks), gathering);
}

function addBlocks(nodes: readonly ElementContent[], marks: ReadonlySet<Mark>, gathering: Gathering): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined || node.type === 'comment' || (node.type === 'element' && silentTags.has(node.tagName)))
      continue;
    if (node.type === 'text' || (inlineTags.has(node.tagName) && !holdsBlocks(node))) {
      gathering.run.push(node);
      continue;
    }
    endRun(gathering, marks);
    if (isWordListItem(node)) {
      const { list, used } = listFromWordParagraphs(nodes.slice(index));
      gathering.blocks.push(list);
      index += used - 1;
    } else addElement(node, marks, gathering);
  }
  endRun(gathering, marks);
}

function gather(nodes: readonly ElementContent[], marks: ReadonlySet<Mark>): Gathering {
  const gathering: Gathering = { blocks: [], run: [], droppedImages: 0 };
  addBlocks(nodes, marks, gathering);
  return gathering;
}

/**
 * Reads pasted HTML (Word, Google Docs, web pages) as rich text. What has no place in rich text is gone by construction:
 * there is no node for styles, classes, scripts or foreign pictures. Needs no DOM, so nothing of it can load or run.
 */
export function htmlToRichText(html: string): PastedText {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const nodes = tree.children.filter((node) => node.type !== 'doctype');
  const { blocks, droppedImages } = gather(nodes, new Set());
  return { blocks, droppedImages };
}
