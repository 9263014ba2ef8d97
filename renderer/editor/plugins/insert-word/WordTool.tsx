import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { type JSX, type ReactNode, useState } from 'react';
import { insertText } from './insert-text.ts';

interface WordToolProps {
  readonly label: string;
  readonly icon: Icon;
  readonly spacing: 'none' | 'word';
  readonly disabled?: boolean;
  /** The form or picker; it hands over what is to be inserted. */
  readonly children: (insert: (text: string) => void) => ReactNode;
}

/** A tool of the variant's toolbar that inserts words from a small popover. */
export function WordTool({ label, icon: Glyph, spacing, disabled, children }: WordToolProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState(false);
  const insert = (text: string): void => {
    setOpen(false);
    insertText(editor, text, spacing);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus withinPortal>
      <Tooltip label={label} disabled={open}>
        <Popover.Target>
          <ActionIcon
            aria-label={label}
            aria-expanded={open}
            disabled={disabled ?? false}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOpen(!open)}
          >
            <Glyph size={17} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown>{open ? children(insert) : null}</Popover.Dropdown>
    </Popover>
  );
}
