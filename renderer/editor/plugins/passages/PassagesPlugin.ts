import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { RootNode } from 'lexical';
import { useEffect } from 'react';
import { asId } from '../../../../shared/ids.ts';
import { $getPassage, $setPassage } from '../../../../shared/rich-text/nodes/passage.ts';

/** Gives each block of the root a passage of its own: a new one to new blocks and to copies of others. */
export function $keepPassagesUnique(root: RootNode, newPassage: () => string): void {
  const seen = new Set<string>();
  for (const block of root.getChildren()) {
    const passage = $getPassage(block);
    if (passage !== null && !seen.has(passage)) {
      seen.add(passage);
      continue;
    }
    const fresh = newPassage();
    $setPassage(block, asId('passage', fresh));
    seen.add(fresh);
  }
}

/** In a master only: variants point to these passages. Changes of others are left as they come. */
export function PassagesPlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () => editor.registerNodeTransform(RootNode, (root) => $keepPassagesUnique(root, () => crypto.randomUUID())),
    [editor],
  );
  return null;
}
