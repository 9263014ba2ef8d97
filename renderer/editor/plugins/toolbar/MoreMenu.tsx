import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconDots, type Icon } from '@tabler/icons-react';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { JSX } from 'react';
import type { Mark } from '../../../../shared/rich-text/rich-text.ts';
import { shortcutText } from '../../../actions/shortcuts.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import type { Capabilities } from '../../capabilities.ts';
import { editorTexts } from '../../texts.ts';
import { formatOfMark } from './use-selection-state.ts';

/** An entry of the menu at the end of a toolbar. */
export interface MoreTool {
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
  readonly keys?: string;
}

const marks: readonly Mark[] = ['underline', 'strike', 'code'];

/** What does not stand in the toolbar, and what gives way where it is narrow. */
export function MoreMenu({
  capabilities,
  tools,
}: {
  readonly capabilities: Capabilities;
  readonly tools: readonly MoreTool[];
}): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const language = useLanguage();
  const shown = marks.filter((mark) => capabilities.marks.includes(mark));
  return (
    <Menu position="bottom-end" width={250}>
      <Tooltip label={t('more')}>
        <Menu.Target>
          <ActionIcon aria-label={t('more')} onMouseDown={(event) => event.preventDefault()}>
            <IconDots size={17} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {tools.map(({ label, icon: Glyph, run, keys }) => (
          <Menu.Item
            key={label}
            leftSection={<Glyph size={16} stroke={1.5} aria-hidden />}
            rightSection={keys === undefined ? null : shortcutText(keys, language)}
            onClick={run}
          >
            {label}
          </Menu.Item>
        ))}
        {tools.length === 0 ? null : <Menu.Divider />}
        <Menu.Item
          leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
          rightSection={shortcutText('Mod+Z', language)}
          onClick={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
        >
          {t('undo')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowForwardUp size={16} stroke={1.5} aria-hidden />}
          rightSection={shortcutText('Mod+Y', language)}
          onClick={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
        >
          {t('redo')}
        </Menu.Item>
        {shown.map((mark) => (
          <Menu.Item
            key={mark}
            onClick={() => editor.focus(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, formatOfMark[mark]))}
          >
            {t(`mark.${mark}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
