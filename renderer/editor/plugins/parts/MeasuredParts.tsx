import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { $isPartBreakNode } from '../../../../shared/rich-text/nodes/part-break-node.ts';
import { richTextOf } from '../../read-text.ts';
import { clearHighlights } from '../../text/highlights.ts';
import { markEntities } from './mark-entities.ts';
import { type MeasureContext, measureParts } from './measure-parts.ts';
import { noParts, type Parts, PartsContext } from './parts-context.ts';

function $breakKeys(): string[] {
  return $getRoot()
    .getChildren()
    .filter((node) => $isPartBreakNode(node))
    .map((node) => node.getKey());
}

function $activePart(): number | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const top = selection.anchor.getNode().getTopLevelElement();
  if (top === null) return null;
  const before = $getRoot().getChildren().slice(0, top.getIndexWithinParent());
  return before.filter((node) => $isPartBreakNode(node)).length;
}

function partsOf(editor: LexicalEditor, context: MeasureContext): Parts {
  const parts = measureParts(richTextOf(editor), context);
  return { parts, breaks: editor.read($breakKeys), active: editor.read($activePart) ?? 0 };
}

/** Measures while one types, once a frame, and marks in the text what is too much, hashtags, mentions and addresses. */
function useMeasuredParts(editor: LexicalEditor | null, context: MeasureContext): Parts {
  const [state, setState] = useState<Parts>(noParts);
  useEffect(() => {
    if (editor === null) return undefined;
    let frame: number | null = null;
    const measure = (): void => {
      frame = null;
      const next = partsOf(editor, context);
      setState(next);
      markEntities(editor, next);
    };
    measure();
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) frame ??= requestAnimationFrame(measure);
      else {
        const active = editorState.read($activePart);
        if (active !== null) setState((before) => (before.active === active ? before : { ...before, active }));
      }
    });
    return () => {
      stop();
      if (frame !== null) cancelAnimationFrame(frame);
      clearHighlights(editor);
    };
  }, [editor, context]);
  return state;
}

interface MeasuredPartsProps {
  /** Null until the text is there. */
  readonly editor: LexicalEditor | null;
  readonly context: MeasureContext;
  readonly children: ReactNode;
}

/** Holds the measures for those who show them, so that a key renders these and not the editor around them. */
export function MeasuredParts({ editor, context, children }: MeasuredPartsProps): ReactElement {
  return <PartsContext value={useMeasuredParts(editor, context)}>{children}</PartsContext>;
}
