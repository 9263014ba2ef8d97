import type { LexicalEditor } from 'lexical';
import { bodyFingerprint } from '../../shared/rich-text/fingerprint.ts';
import { richTextOf } from './read-text.ts';

/** Calls back once, as soon as the text is another one than now; returned is the way to stop. */
export function untilEdited(editor: LexicalEditor, edited: () => void): () => void {
  const now = bodyFingerprint(richTextOf(editor));
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    if (bodyFingerprint(richTextOf(editor, editorState)) === now) return;
    stop();
    edited();
  });
  return stop;
}
