import { $getNodeByKey, $getSelection, $isRangeSelection, $isTextNode, type LexicalEditor } from 'lexical';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { $textBlocks } from '../../editor/text/text-blocks.ts';
import { type Place, rememberPlace, useDeskMemory } from './desk-store.ts';

function cursorOf(editor: LexicalEditor): Place['cursor'] {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const { key, offset } = selection.anchor;
    const blocks = $textBlocks();
    for (const [index, block] of blocks.entries()) {
      const piece = block.pieces.find((one) => one.key === key);
      if (piece !== undefined) return { block: index, offset: piece.start + offset };
      if (block.key === key) return { block: index, offset: 0 };
    }
    return null;
  });
}

function placeCursor(editor: LexicalEditor, cursor: NonNullable<Place['cursor']>): void {
  editor.update(() => {
    const block = $textBlocks()[cursor.block];
    const piece = block?.pieces.findLast((one) => one.start <= cursor.offset) ?? block?.pieces[0];
    const node = $getNodeByKey(piece?.key ?? block?.key ?? '');
    if ($isTextNode(node) && piece !== undefined) {
      const offset = Math.min(cursor.offset - piece.start, piece.length);
      node.select(offset, offset);
    }
  });
}

/** Keeps scroll and cursor of each variant: whoever comes back stands where they left. */
export function useKeptPlace(
  variantId: string,
  onReady: (editor: LexicalEditor | null) => void,
): { readonly pane: RefObject<HTMLElement | null>; readonly onEditor: (editor: LexicalEditor | null) => void } {
  const pane = useRef<HTMLElement>(null);
  const editor = useRef<LexicalEditor | null>(null);
  useEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    let cursor: Place['cursor'] = null;
    const remember = (): void => {
      if (editor.current !== null) cursor = cursorOf(editor.current) ?? cursor;
      rememberPlace(variantId, { scroll: element.scrollTop, cursor });
    };
    element.addEventListener('scroll', remember, { passive: true });
    element.addEventListener('keyup', remember);
    element.addEventListener('pointerup', remember);
    return () => {
      element.removeEventListener('scroll', remember);
      element.removeEventListener('keyup', remember);
      element.removeEventListener('pointerup', remember);
    };
  }, [variantId]);
  const onEditor = useCallback(
    (next: LexicalEditor | null) => {
      editor.current = next;
      onReady(next);
      const place = useDeskMemory.getState().places.get(variantId);
      if (next === null || place === undefined) return;
      if (place.cursor !== null) placeCursor(next, place.cursor);
      if (pane.current !== null) pane.current.scrollTop = place.scroll;
    },
    [variantId, onReady],
  );
  return { pane, onEditor };
}
