import { $isListItemNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isTableCellNode } from '@lexical/table';
import { $findMatchingParent } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { useEffect } from 'react';
import { OPEN_LINK_COMMAND } from '../link/open-link-command.ts';

interface KeyboardPluginProps {
  readonly onFind?: () => void;
  /** Where focus goes on Esc; the nearest element around the editor that can take it if not given. */
  readonly onLeave?: () => void;
  readonly links: boolean;
}

/** Esc leaves the text, Tab indents only in lists (tables have their own), everything else moves on to the next control. */
export function KeyboardPlugin({ onFind, onLeave, links }: KeyboardPluginProps): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const onTab = (event: KeyboardEvent): boolean => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      const node = selection.anchor.getNode();
      const inTable = $findMatchingParent(node, $isTableCellNode) !== null;
      if (inTable || $findMatchingParent(node, $isListItemNode) === null) return false;
      event.preventDefault();
      return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
    };
    const onEscape = (): boolean => {
      if (onLeave === undefined) editor.getRootElement()?.closest<HTMLElement>('[data-editor-frame]')?.focus();
      else onLeave();
      return true;
    };
    const onKey = (event: KeyboardEvent): boolean => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
      const key = event.key.toLowerCase();
      if (key === 'k' && links) {
        event.preventDefault();
        event.stopPropagation();
        return editor.dispatchCommand(OPEN_LINK_COMMAND, undefined);
      }
      if (key === 'f' && onFind !== undefined) {
        event.preventDefault();
        onFind();
        return true;
      }
      return false;
    };
    return mergeRegister(
      editor.registerCommand(KEY_TAB_COMMAND, onTab, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ESCAPE_COMMAND, onEscape, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_DOWN_COMMAND, onKey, COMMAND_PRIORITY_LOW),
    );
  }, [editor, onFind, onLeave, links]);
  return null;
}
