import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { useEffect } from 'react';
import type { Language } from '../../../../shared/model/common.ts';
import { fromPlainText } from '../../../../shared/rich-text/from-plain-text.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { notifyDone, notifyFailure } from '../../../components/notify.ts';
import { type Translate, useTexts } from '../../../texts.ts';
import type { Capabilities } from '../../capabilities.ts';
import { startUndoStep } from '../../collaboration/Collaboration.tsx';
import { $insertBlocks } from '../../insert-rich-text.ts';
import { editorTexts } from '../../texts.ts';
import { insertImages } from '../image/ImagePlugin.tsx';
import { isPicture, uploadImages } from '../image/upload-images.ts';
import { storePendingImages } from './pending-images.ts';
import { restrictBlocks } from './restrict-text.ts';

/** Characters from which on the present state is saved as a version first. */
const versionFrom = 10_000;
/** More than a book: pasting it would hold the window for minutes. */
const refuseFrom = 2_000_000;

interface PastePluginProps {
  readonly capabilities: Capabilities;
  readonly language: Language;
  /** Saves a version before a large paste changes much at once. */
  readonly onLargePaste: () => Promise<void>;
  /** Takes files where the text itself cannot hold pictures. */
  readonly onFiles?: (files: readonly File[]) => void;
}

interface Pasting extends PastePluginProps {
  readonly editor: LexicalEditor;
  readonly t: Translate<typeof editorTexts>;
}

interface Clip {
  readonly html: string;
  readonly text: string;
}

async function blocksOfClip(clip: Clip, pasting: Pasting): Promise<readonly Block[]> {
  const { t, capabilities } = pasting;
  if (clip.html === '') return fromPlainText(clip.text).blocks;
  // The reader of HTML is large and rarely needed: it is loaded when somebody pastes.
  const { htmlToRichText } = await import('./html-to-rich-text.ts');
  const pasted = htmlToRichText(clip.html);
  if (pasted.droppedImages > 0) notifyDone(t('pastedForeignImages', { count: pasted.droppedImages }));
  const complete = await storePendingImages(pasted.blocks, (name) => notifyDone(t('imageFailed', { name })));
  const { blocks, changed } = restrictBlocks(complete, capabilities);
  if (changed && !capabilities.blocks.includes('table')) notifyDone(t('pastedFlattened'));
  return blocks;
}

async function pasteClip(clip: Clip, pasting: Pasting): Promise<void> {
  const { editor, t, onLargePaste } = pasting;
  const size = Math.max(clip.text.length, clip.html.length / 4);
  if (size > refuseFrom) {
    notifyDone(t('pasteTooLarge'));
    return;
  }
  const blocks = await blocksOfClip(clip, pasting);
  if (blocks.length === 0) return;
  if (clip.text.length > versionFrom) {
    await onLargePaste();
    notifyDone(t('versionSavedBeforePaste'));
  }
  startUndoStep(editor);
  editor.update(() => $insertBlocks(blocks), { discrete: true, tag: PASTE_TAG });
  startUndoStep(editor);
}

function takeFiles(files: readonly File[], pasting: Pasting): void {
  const { editor, capabilities, language, onFiles, t } = pasting;
  if (!capabilities.blocks.includes('image')) {
    onFiles?.(files);
    return;
  }
  const named = files.map((file) => ({ name: file.name, blob: file }));
  void uploadImages(named, (name) => notifyDone(t('imageFailed', { name }))).then((media) =>
    insertImages(editor, media, language),
  );
}

function onPaste(event: ClipboardEvent, pasting: Pasting): boolean {
  const data = event.clipboardData;
  if (data === null || !pasting.editor.isEditable()) return false;
  const files = [...data.files].filter(isPicture);
  const clip: Clip = { html: data.getData('text/html'), text: data.getData('text/plain') };
  // Text copied inside this program keeps its nodes where everything is allowed; elsewhere it is cleaned like any other.
  const own = data.getData('application/x-lexical-editor') !== '' && pasting.capabilities.blocks.includes('table');
  if (own || (files.length === 0 && clip.html === '' && clip.text === '')) return false;
  event.preventDefault();
  if (clip.html === '' && files.length > 0) takeFiles(files, pasting);
  else void pasteClip(inCode() ? { html: '', text: clip.text } : clip, pasting).catch(notifyFailure);
  return true;
}

function inCode(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.anchor.getNode().getTopLevelElement()?.getType() === 'code';
}

function placeCursor(editor: LexicalEditor, event: DragEvent): void {
  const position = document.caretPositionFromPoint(event.clientX, event.clientY);
  if (position !== null && editor.getRootElement()?.contains(position.offsetNode) === true) {
    document.getSelection()?.collapse(position.offsetNode, position.offset);
  }
}

/** Cleans what is pasted or dropped down to what this text may hold. Nothing foreign is loaded. */
export function PastePlugin(properties: PastePluginProps): null {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const { capabilities, language, onLargePaste, onFiles } = properties;
  useEffect(() => {
    const pasting: Pasting = {
      editor,
      t,
      capabilities,
      language,
      onLargePaste,
      ...(onFiles === undefined ? {} : { onFiles }),
    };
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => (event instanceof ClipboardEvent ? onPaste(event, pasting) : false),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (carriesFiles(event)) event.preventDefault();
          return carriesFiles(event);
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          if (!carriesFiles(event)) return false;
          event.preventDefault();
          placeCursor(editor, event);
          takeFiles([...(event.dataTransfer?.files ?? [])].filter(isPicture), pasting);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }, [editor, t, capabilities, language, onLargePaste, onFiles]);
  return null;
}
