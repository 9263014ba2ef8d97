import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Menu, Tooltip, ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type JSX, useMemo } from 'react';
import { useTexts } from '../../../texts.ts';
import type { Capabilities } from '../../capabilities.ts';
import { editorTexts } from '../../texts.ts';
import { insertionsFor } from './insertions.ts';

/** The "+" of the toolbar: everything the "/" menu offers, for those who do not know it. */
export function InsertButton({ capabilities }: { readonly capabilities: Capabilities }): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const insertions = useMemo(() => insertionsFor(capabilities), [capabilities]);
  if (insertions.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Tooltip label={t('insert')}>
        <Menu.Target>
          <ActionIcon aria-label={t('insert')} onMouseDown={(event) => event.preventDefault()}>
            <IconPlus size={17} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {insertions.map(({ key, label, icon: Glyph, run }) => (
          <Menu.Item
            key={key}
            leftSection={<Glyph size={16} stroke={1.5} aria-hidden />}
            onClick={() => editor.focus(() => run(editor))}
          >
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
