import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';

/** Inserts words at the cursor (or at the end), with a blank before them where one is missing, and after them if wanted. */
export function insertText(editor: LexicalEditor, text: string, spacing: 'none' | 'word'): void {
  editor.update(() => {
    if (!$isRangeSelection($getSelection())) $getRoot().selectEnd();
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const { offset } = selection.anchor;
    const before = selection.anchor.getNode().getTextContent().slice(0, offset).at(-1);
    const lead = spacing === 'word' && before !== undefined && !/\s/.test(before) ? ' ' : '';
    selection.insertText(`${lead}${text}${spacing === 'word' ? ' ' : ''}`);
  });
  editor.focus();
}
