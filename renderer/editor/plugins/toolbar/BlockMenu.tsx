import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.ts';
import type { Capabilities } from '../../capabilities.ts';
import { editorTexts } from '../../texts.ts';
import { applyBlockChoice, type BlockChoice, blockChoices } from './block-kind.ts';

interface BlockMenuProps {
  readonly capabilities: Capabilities;
  readonly current: BlockChoice;
}

/** Says which kind of paragraph the cursor is in and changes it. */
export function BlockMenu({ capabilities, current }: BlockMenuProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  return (
    <Menu position="bottom-start" returnFocus>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`${t('blockKind')}: ${t(`block.${current}`)}`}
          rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}
          onMouseDown={(event) => event.preventDefault()}
        >
          {t(`block.${current}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {blockChoices(capabilities).map((choice) => (
          <Menu.Item
            key={choice}
            aria-current={choice === current}
            onClick={() => {
              applyBlockChoice(editor, choice);
              editor.focus();
            }}
          >
            {t(`block.${choice}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
