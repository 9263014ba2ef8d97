import type { LexicalEditor } from 'lexical';
import type { Box } from './CaretAnchor.tsx';

/** Where the cursor or the selected words of an editor are on the screen. */
export function selectionBox(editor: LexicalEditor): Box | null {
  const root = editor.getRootElement();
  const selection = root?.ownerDocument.getSelection() ?? null;
  if (root === null || selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  const rectangle = range.getBoundingClientRect();
  // An empty paragraph has no text to measure: its element has a place.
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const { left, top, width, height } =
    rectangle.height > 0 || element === null ? rectangle : element.getBoundingClientRect();
  return { left, top, width: rectangle.height > 0 ? width : 1, height };
}
