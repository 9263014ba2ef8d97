import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { RichText } from '../../shared/rich-text/rich-text.ts';
import { richTextOf } from './read-text.ts';

/**
 * Calls back with the text: as soon as it is there, and after edits as soon as the page has nothing more urgent to do, but not oftener
 * than every `pause` milliseconds, so that what may come a little later is not worked out anew for each key.
 */
export function useRichText(onText: (text: RichText) => void, pause = 0): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let waiting: number | null = null;
    let pausing: number | null = null;
    let told = -Infinity;
    const tell = (): void => {
      waiting = null;
      onText(richTextOf(editor));
    };
    const tellWhenIdle = (): void => {
      pausing = null;
      told = performance.now();
      waiting ??= requestIdleCallback(tell, { timeout: 300 });
    };
    // Before the document has come there is no text yet, which is another thing than an empty one.
    if (!editor.getEditorState().isEmpty()) tell();
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      const left = told + pause - performance.now();
      if (left > 0) pausing ??= window.setTimeout(tellWhenIdle, left);
      else if (pausing === null) tellWhenIdle();
    });
    return () => {
      stop();
      if (waiting !== null) cancelIdleCallback(waiting);
      if (pausing !== null) clearTimeout(pausing);
    };
  }, [editor, onText, pause]);
}
