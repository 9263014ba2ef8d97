import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { RichText } from '../../shared/rich-text/rich-text.ts';
import { richTextOf } from './read-text.ts';

/**
 * Calls back with the text: at once, and after edits as soon as the page has nothing more urgent to do, but not before
 * `pause` milliseconds have passed, so that what may come a little later is not worked out anew for each key.
 */
export function useRichText(onText: (text: RichText) => void, pause = 0): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let waiting: number | null = null;
    let pausing: number | null = null;
    const tell = (): void => {
      waiting = null;
      onText(richTextOf(editor));
    };
    const tellWhenIdle = (): void => {
      pausing = null;
      waiting ??= requestIdleCallback(tell, { timeout: 300 });
    };
    tell();
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      if (pause === 0) tellWhenIdle();
      else pausing ??= window.setTimeout(tellWhenIdle, pause);
    });
    return () => {
      stop();
      if (waiting !== null) cancelIdleCallback(waiting);
      if (pausing !== null) clearTimeout(pausing);
    };
  }, [editor, onText, pause]);
}
