import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isHeadingNode } from '@lexical/rich-text';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconListTree } from '@tabler/icons-react';
import { $getNodeByKey, $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import { type JSX, useState } from 'react';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';

interface Entry {
  readonly key: string;
  readonly level: number;
  readonly text: string;
}

function entriesOf(editor: LexicalEditor): Entry[] {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .filter($isHeadingNode)
      .map((node) => ({
        key: node.getKey(),
        level: Number(node.getTag().slice(1)),
        text: node.getTextContent().trim(),
      }))
      .filter(({ text }) => text !== ''),
  );
}

function jump(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if ($isElementNode(node)) node.selectStart();
  });
  editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
  editor.focus();
}

/** The headings of the text; choosing one goes there. */
export function OutlineMenu(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  return (
    <Menu position="bottom-end" onOpen={() => setEntries(entriesOf(editor))} width={280}>
      <Tooltip label={t('outline')}>
        <Menu.Target>
          <ActionIcon aria-label={t('outline')} onMouseDown={(event) => event.preventDefault()}>
            <IconListTree size={17} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {entries.length === 0 ? <Menu.Label>{t('outlineEmpty')}</Menu.Label> : <Menu.Label>{t('outline')}</Menu.Label>}
        {entries.map(({ key, level, text }) => (
          <Menu.Item
            key={key}
            style={{ paddingInlineStart: `${0.5 + (level - 1) * 0.75}rem` }}
            onClick={() => jump(editor, key)}
          >
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
