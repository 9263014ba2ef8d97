import { createCommand, type LexicalCommand } from 'lexical';

/** Opens the picker at the cursor: a picture of the media store, or a file. */
export const OPEN_IMAGE_COMMAND: LexicalCommand<void> = createCommand('OPEN_IMAGE_COMMAND');
