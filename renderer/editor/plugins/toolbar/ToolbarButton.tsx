import { shortcutText } from '../../../actions/shortcuts.ts';
import { useLanguage } from '../../../texts.ts';
import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { JSX, MouseEvent } from 'react';

export interface ToolbarButtonProps {
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
  /** A shortcut as in the table of actions: `Mod+B`. */
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
}

/** Leaves the cursor where it is: pressing a tool must not take the selection away. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

/** One tool of an editor's toolbar. The toolbar moves the tab stop with the arrow keys. */
export function ToolbarButton(properties: ToolbarButtonProps): JSX.Element {
  const { label, icon: Glyph, run, keys, pressed, disabled, expanded } = properties;
  const language = useLanguage();
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${shortcutText(keys, language)})`}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        aria-expanded={expanded}
        data-active={pressed === true || expanded === true || undefined}
        disabled={disabled ?? false}
        onMouseDown={keepSelection}
        onClick={run}
      >
        <Glyph size={17} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
