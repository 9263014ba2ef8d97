import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';

function $currentKey(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return selection.anchor.getNode().getTopLevelElement()?.getKey() ?? null;
}

function mark(editor: LexicalEditor, key: string | null, before: string | null): void {
  if (before !== null) editor.getElementByKey(before)?.removeAttribute('data-current');
  if (key !== null) editor.getElementByKey(key)?.setAttribute('data-current', '');
}

/** Marks the block of the cursor, for focus mode; the attribute is only for the eye and never part of the text. */
export function FocusModePlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    let current: string | null = null;
    const follow = (): void => {
      const next = editor.read($currentKey);
      if (next === null) return;
      mark(editor, next, current === next ? null : current);
      current = next;
    };
    follow();
    const stop = editor.registerUpdateListener(follow);
    return () => {
      stop();
      mark(editor, null, current);
    };
  }, [editor]);
  return null;
}
