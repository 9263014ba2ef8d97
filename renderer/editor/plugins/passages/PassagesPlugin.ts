import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, type LexicalEditor, mergeRegister, RootNode } from 'lexical';
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

/**
 * The root is asked at every key, but it is another object only when its list of blocks has changed: a root that was
 * looked through and committed as it was needs no second look.
 */
function keepPassages(editor: LexicalEditor): () => void {
  let looked: RootNode | null = null;
  let settled: RootNode | null = null;
  return mergeRegister(
    editor.registerNodeTransform(RootNode, (root) => {
      if (root.getLatest() === settled) return;
      $keepPassagesUnique(root, () => crypto.randomUUID());
      looked = root.getLatest();
    }),
    editor.registerUpdateListener(({ editorState }) => {
      const root = editorState.read($getRoot);
      settled = root === looked ? root : null;
    }),
  );
}

/** In a master only: variants point to these passages. Changes of others are left as they come. */
export function PassagesPlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => keepPassages(editor), [editor]);
  return null;
}
