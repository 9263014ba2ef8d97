import { createCommand, type LexicalCommand } from 'lexical';

/** Opens the link popover at the cursor or for the selected words. */
export const OPEN_LINK_COMMAND: LexicalCommand<void> = createCommand('OPEN_LINK_COMMAND');
