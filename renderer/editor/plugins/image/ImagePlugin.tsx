import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import { Popover } from '@mantine/core';
import {
  $createParagraphNode,
  $getSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
} from 'lexical';
import { type JSX, useEffect, useState } from 'react';
import type { Language } from '../../../../shared/model/common.ts';
import type { Media } from '../../../../shared/model/media.ts';
import { $createImageNode } from '../../../../shared/rich-text/nodes/image-node.ts';
import { type Box, CaretAnchor } from '../../text/CaretAnchor.tsx';
import { selectionBox } from '../../text/selection-box.ts';
import { ImagePicker } from './ImagePicker.tsx';
import { OPEN_IMAGE_COMMAND } from './open-image-command.ts';

/** Inserts pictures as blocks after the cursor's, with the alt text that the media record has in the text's language. */
export function insertImages(editor: LexicalEditor, media: readonly Media[], language: Language): void {
  editor.update(() => {
    for (const record of media) {
      const node = $createImageNode({
        mediaId: record.id,
        alt: record.altText[language],
        caption: '',
        decorative: record.decorative,
      });
      $insertNodeToNearestRoot(node);
      if (node.getNextSibling() === null) node.insertAfter($createParagraphNode());
    }
  });
}

interface OpenPicker {
  readonly box: Box;
  readonly selection: BaseSelection | null;
}

/** The picker, opened by command at the cursor. */
export function ImagePlugin({ language }: { readonly language: Language }): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<OpenPicker | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_IMAGE_COMMAND,
        () => {
          const root = editor.getRootElement()?.getBoundingClientRect();
          const fallback: Box = { left: root?.left ?? 0, top: root?.top ?? 0, width: 1, height: 24 };
          setOpen({ box: selectionBox(editor) ?? fallback, selection: $getSelection()?.clone() ?? null });
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  );
  if (open === null) return null;
  const pick = (media: Media): void => {
    setOpen(null);
    editor.update(() => $setSelection(open.selection?.clone() ?? null), { discrete: true });
    insertImages(editor, [media], language);
    editor.focus();
  };
  return (
    <Popover opened onDismiss={() => setOpen(null)} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <CaretAnchor box={open.box} />
      </Popover.Target>
      <Popover.Dropdown>
        <ImagePicker onPick={pick} />
      </Popover.Dropdown>
    </Popover>
  );
}
