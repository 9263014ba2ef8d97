import { $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { ActionIcon, Button, Group, Popover, TextInput, Tooltip } from '@mantine/core';
import { IconExternalLink, IconLinkOff } from '@tabler/icons-react';
import { type JSX, useEffect, useState } from 'react';
import { linkTarget } from '../../../../shared/links/link-gate.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import { CaretAnchor, type Box } from '../../text/CaretAnchor.tsx';
import { selectionBox } from '../../text/selection-box.ts';
import { OPEN_LINK_COMMAND } from './open-link-command.ts';

interface OpenLink {
  readonly box: Box;
  readonly url: string;
  readonly exists: boolean;
  /** Nothing is selected and no link is there: words are needed too. */
  readonly needsText: boolean;
}

function $linkAtSelection(): LinkNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return $isLinkNode(node) ? node : $findMatchingParent(node, $isLinkNode);
}

function describe(editor: LexicalEditor): OpenLink | null {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const link = $linkAtSelection();
    const box = selectionBox(editor);
    if (box === null) return null;
    return {
      box,
      url: link?.getURL() ?? '',
      exists: link !== null,
      needsText: link === null && selection.isCollapsed(),
    };
  });
}

function applyLink(editor: LexicalEditor, url: string, text: string): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    if (selection.isCollapsed() && $linkAtSelection() === null) {
      const node = $createTextNode(text.trim() === '' ? url : text.trim());
      selection.insertNodes([node]);
      node.select(0, node.getTextContentSize());
    }
    $toggleLink(url);
  });
}

/** Sets, changes and removes links at the place of the words. Takes http, https and mailto, nothing else. */
export function LinkPopover(): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<OpenLink | null>(null);
  useEffect(() => {
    const show = (): boolean => {
      setOpen(describe(editor));
      return true;
    };
    const onClick = (event: MouseEvent): void => {
      const onLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (onLink) event.preventDefault();
      if (onLink && editor.isEditable()) setTimeout(() => setOpen(describe(editor)), 0);
    };
    return mergeRegister(
      editor.registerCommand(OPEN_LINK_COMMAND, show, COMMAND_PRIORITY_LOW),
      editor.registerRootListener((now, before) => {
        before?.removeEventListener('click', onClick);
        now?.addEventListener('click', onClick);
      }),
    );
  }, [editor]);
  if (open === null) return null;
  const close = (): void => {
    setOpen(null);
    editor.focus();
  };
  return (
    <Popover opened onDismiss={close} position="bottom-start" trapFocus width={340} withinPortal>
      <Popover.Target>
        <CaretAnchor box={open.box} />
      </Popover.Target>
      <Popover.Dropdown>
        <LinkForm
          link={open}
          onApply={(url, text) => {
            applyLink(editor, url, text);
            close();
          }}
          onRemove={() => {
            editor.update(() => $toggleLink(null));
            close();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface LinkFormProps {
  readonly link: OpenLink;
  readonly onApply: (url: string, text: string) => void;
  readonly onRemove: () => void;
}

function withScheme(address: string): string {
  const trimmed = address.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  return /^[^\s/]+@[^\s/]+\.[a-z]+$/i.test(trimmed) ? `mailto:${trimmed}` : `https://${trimmed}`;
}

function LinkForm({ link, onApply, onRemove }: LinkFormProps): JSX.Element {
  const t = useTexts(editorTexts);
  const openLink = useCommand(['studio', 'openLink']);
  const [address, setAddress] = useState(link.url);
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);
  const apply = (): void => {
    const url = linkTarget(withScheme(address));
    if (url === null || address.trim() === '') setInvalid(true);
    else onApply(url, text);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        apply();
      }}
    >
      <TextInput
        label={t('linkAddress')}
        value={address}
        data-autofocus
        spellCheck={false}
        error={invalid ? t('linkInvalid') : undefined}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setInvalid(false);
        }}
      />
      {link.needsText ? (
        <TextInput
          mt="sm"
          label={t('linkText')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      <Group mt="md" justify="space-between">
        <Button type="submit" size="compact-sm">
          {t('linkApply')}
        </Button>
        {link.exists ? (
          <Group gap={2}>
            <Tooltip label={t('linkOpen')}>
              <ActionIcon aria-label={t('linkOpen')} onClick={() => openLink.mutate({ url: link.url })}>
                <IconExternalLink size={16} stroke={1.5} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('linkRemove')}>
              <ActionIcon aria-label={t('linkRemove')} onClick={onRemove}>
                <IconLinkOff size={16} stroke={1.5} />
              </ActionIcon>
            </Tooltip>
          </Group>
        ) : null}
      </Group>
    </form>
  );
}
