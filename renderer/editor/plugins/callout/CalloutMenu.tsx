import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent } from '@lexical/utils';
import { SegmentedControl } from '@mantine/core';
import { $getSelection, $isRangeSelection } from 'lexical';
import { type JSX, useEffect, useState } from 'react';
import { $isCalloutNode, calloutTone, type CalloutTone } from '../../../../shared/rich-text/nodes/callout-node.ts';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';

function $calloutAtSelection(): ReturnType<typeof $findMatchingParent> {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $findMatchingParent(selection.anchor.getNode(), $isCalloutNode) : null;
}

const tones: readonly CalloutTone[] = ['note', 'tip', 'warning'];

/** Appears in the toolbar while the cursor is in a callout. */
export function CalloutMenu(): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const [tone, setTone] = useState<CalloutTone | null>(null);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        setTone(
          editorState.read(() => {
            const node = $calloutAtSelection();
            return $isCalloutNode(node) ? node.tone() : null;
          }),
        );
      }),
    [editor],
  );
  if (tone === null) return null;
  const choose = (value: string): void =>
    editor.update(() => {
      const node = $calloutAtSelection();
      if ($isCalloutNode(node)) node.setTone(calloutTone(value));
    });
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('calloutTone')}
      value={tone}
      onChange={choose}
      data={tones.map((value) => ({ value, label: t(`callout.${value}`) }))}
    />
  );
}
