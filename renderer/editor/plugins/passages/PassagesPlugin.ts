import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type LexicalEditor, type LexicalNode, mergeRegister, RootNode } from 'lexical';
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

function isSame(a: readonly LexicalNode[], b: readonly LexicalNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}

/**
 * The root is asked at every key, and a key changes none of its blocks themselves, only the words below one. Blocks that
 * were looked through and committed as they were need no second look; Lexical replaces a block that changes.
 */
function keepPassages(editor: LexicalEditor): () => void {
  let looked: readonly LexicalNode[] = [];
  let settled: readonly LexicalNode[] = [];
  return mergeRegister(
    editor.registerNodeTransform(RootNode, (root) => {
      if (isSame(root.getChildren(), settled)) return;
      $keepPassagesUnique(root, () => crypto.randomUUID());
      looked = root.getChildren();
    }),
    editor.registerUpdateListener(() => {
      settled = looked;
    }),
  );
}

/** In a master only: variants point to these passages. Changes of others are left as they come. */
export function PassagesPlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => keepPassages(editor), [editor]);
  return null;
}
