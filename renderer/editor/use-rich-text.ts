import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { EditorState, LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { fromLexicalJson } from '../../shared/rich-text/lexical-json.ts';
import type { RichText } from '../../shared/rich-text/rich-text.ts';

/** The text of an editor as the neutral value. */
export function richTextOf(editor: LexicalEditor, state: EditorState = editor.getEditorState()): RichText {
  return fromLexicalJson(state.toJSON());
}

/** Calls back with the text: at once, and after edits as soon as the page has nothing more urgent to do. */
export function useRichText(onText: (text: RichText) => void): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let waiting: number | null = null;
    const tell = (): void => {
      waiting = null;
      onText(richTextOf(editor));
    };
    tell();
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      waiting ??= requestIdleCallback(tell, { timeout: 300 });
    });
    return () => {
      stop();
      if (waiting !== null) cancelIdleCallback(waiting);
    };
  }, [editor, onText]);
}
