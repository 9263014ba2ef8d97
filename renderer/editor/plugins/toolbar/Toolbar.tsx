import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Toolbar as Bar } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconCode,
  IconItalic,
  IconLink,
  IconStrikethrough,
  IconUnderline,
  type Icon,
} from '@tabler/icons-react';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { JSX, ReactNode } from 'react';
import type { Mark } from '../../../../shared/rich-text/rich-text.ts';
import { useTexts } from '../../../texts.ts';
import type { Capabilities } from '../../capabilities.ts';
import { editorTexts } from '../../texts.ts';
import { OPEN_LINK_COMMAND } from '../link/open-link-command.ts';
import { TableMenu } from '../table/TableMenu.tsx';
import { BlockMenu } from './BlockMenu.tsx';
import { MoreMenu, type MoreTool } from './MoreMenu.tsx';
import classes from './Toolbar.module.css';
import { ToolbarButton } from './ToolbarButton.tsx';
import { formatOfMark, useHistoryState, useSelectionState } from './use-selection-state.ts';

const iconOfMark: Readonly<Record<Mark, Icon>> = {
  bold: IconBold,
  italic: IconItalic,
  underline: IconUnderline,
  strike: IconStrikethrough,
  code: IconCode,
};
const keysOfMark: Readonly<Partial<Record<Mark, string>>> = { bold: 'Mod+B', italic: 'Mod+I', underline: 'Mod+U' };

/** Give way first where the pane is narrow; the menu at the end holds them too. */
const rareMarks: ReadonlySet<Mark> = new Set(['underline', 'strike', 'code']);

interface ToolbarProps {
  readonly capabilities: Capabilities;
  /** Tools of the editor around it, after the formats. */
  readonly children?: ReactNode;
  /** Entries of the menu at the right edge. */
  readonly more?: readonly MoreTool[];
}

/** The slim toolbar: one tab stop, arrow keys inside, only what the text may hold. */
export function Toolbar({ capabilities, children, more = [] }: ToolbarProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const state = useSelectionState();
  const { canUndo, canRedo } = useHistoryState();
  return (
    <Bar className={classes.bar} withBorder={false} aria-label={t('toolbar')} size="sm">
      {capabilities.blocks.length > 1 ? <BlockMenu capabilities={capabilities} current={state.block} /> : null}
      {capabilities.marks.map((mark) => (
        <span key={mark} className={rareMarks.has(mark) ? classes.wide : classes.tool}>
          <ToolbarButton
            label={t(`mark.${mark}`)}
            icon={iconOfMark[mark]}
            pressed={state.marks.includes(mark)}
            {...(keysOfMark[mark] === undefined ? {} : { keys: keysOfMark[mark] })}
            run={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, formatOfMark[mark])}
          />
        </span>
      ))}
      {capabilities.namedLinks ? (
        <ToolbarButton
          label={t('link')}
          keys="Mod+K"
          icon={IconLink}
          pressed={state.link}
          run={() => editor.dispatchCommand(OPEN_LINK_COMMAND, undefined)}
        />
      ) : null}
      {state.table ? <TableMenu /> : null}
      {children}
      <span className={classes.space} />
      <span className={classes.wide}>
        <ToolbarButton
          label={t('undo')}
          keys="Mod+Z"
          icon={IconArrowBackUp}
          disabled={!canUndo}
          run={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
        />
        <ToolbarButton
          label={t('redo')}
          keys="Mod+Y"
          icon={IconArrowForwardUp}
          disabled={!canRedo}
          run={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
        />
      </span>
      <MoreMenu capabilities={capabilities} tools={more} />
    </Bar>
  );
}
