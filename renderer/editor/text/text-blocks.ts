import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';

/** One run of characters of a block: a text node, or a line break, which counts as one character. */
export interface TextPiece {
  readonly key: string;
  readonly start: number;
  readonly length: number;
}

/** A block that holds text directly: a paragraph, a list item, a cell. Offsets are UTF-16 code units of `text`. */
export interface TextBlock {
  readonly key: string;
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

function $inlinePieces(element: ElementNode, pieces: TextPiece[], start: number): { text: string } {
  let text = '';
  for (const child of element.getChildren()) {
    if ($isTextNode(child) || $isLineBreakNode(child)) {
      const own = child.getTextContent();
      pieces.push({ key: child.getKey(), start: start + text.length, length: own.length });
      text += own;
    } else if ($isElementNode(child) && child.isInline()) {
      text += $inlinePieces(child, pieces, start + text.length).text;
    }
  }
  return { text };
}

function $holdsText(element: ElementNode): boolean {
  const first = element.getFirstChild();
  return first === null || $isTextNode(first) || $isLineBreakNode(first) || ($isElementNode(first) && first.isInline());
}

function $collect(element: ElementNode, blocks: TextBlock[]): void {
  if ($holdsText(element) && element.getType() !== 'root') {
    const pieces: TextPiece[] = [];
    const { text } = $inlinePieces(element, pieces, 0);
    blocks.push({ key: element.getKey(), text, pieces });
  }
  for (const child of element.getChildren()) if ($isElementNode(child) && !child.isInline()) $collect(child, blocks);
}

/** All blocks that hold text, in reading order. `within` limits it to some top-level nodes. */
export function $textBlocks(within?: readonly LexicalNode[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  if (within === undefined) $collect($getRoot(), blocks);
  else for (const node of within) if ($isElementNode(node)) $collect(node, blocks);
  return blocks;
}

/** The browser's text node that draws a text node of the editor. */
export function domTextOf(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null = editor.getElementByKey(key);
  while (node !== null && node.nodeType !== Node.TEXT_NODE) node = node.firstChild;
  return node as Text | null; // the loop ends at a text node or at null
}

function domPoint(
  editor: LexicalEditor,
  block: TextBlock,
  offset: number,
  end: boolean,
): { node: Text; offset: number } | null {
  for (const piece of block.pieces) {
    const within = end ? offset <= piece.start + piece.length : offset < piece.start + piece.length;
    if (!within) continue;
    const node = domTextOf(editor, piece.key);
    if (node === null) continue;
    return { node, offset: Math.min(Math.max(offset - piece.start, 0), node.length) };
  }
  return null;
}

/** A range of the page for a stretch of a block, for highlights and for scrolling to it. Null where nothing is drawn. */
export function domRange(editor: LexicalEditor, block: TextBlock, start: number, end: number): Range | null {
  const from = domPoint(editor, block, start, false);
  const to = domPoint(editor, block, end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? null : range;
}
