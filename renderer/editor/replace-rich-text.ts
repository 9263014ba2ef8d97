import { $getRoot, type LexicalEditor } from 'lexical';
import type { Block, RichText } from '../../shared/rich-text/rich-text.ts';
import { startUndoStep } from './collaboration/Collaboration.tsx';
import { $nodesOf } from './insert-rich-text.ts';
import { richTextOf } from './read-text.ts';

function equal(a: Block | undefined, b: Block | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Turns the text of an editor into another one as a single undo step. Blocks that stay the same at both ends are left alone,
 * so that what others write there at the same time is kept.
 */
export function replaceRichText(editor: LexicalEditor, next: RichText): void {
  const before = richTextOf(editor).blocks;
  const after = next.blocks;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && equal(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && equal(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1;
  startUndoStep(editor);
  editor.update(
    () => {
      const root = $getRoot();
      root.splice(head, before.length - head - tail, $nodesOf(after.slice(head, after.length - tail)));
    },
    { discrete: true },
  );
  startUndoStep(editor);
}
