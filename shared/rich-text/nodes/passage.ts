import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { asId, type PassageId } from '../../ids.ts';

/** The passage of a block, kept with the node; empty for none. */
export const passageState = createState('passage', {
  parse: (value) => (typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value) ? value : ''),
});

/** The passage of a block, or null. */
export function $getPassage(node: LexicalNode): PassageId | null {
  const passage = $getState(node, passageState);
  return passage === '' ? null : asId('passage', passage);
}

export function $setPassage(node: LexicalNode, passage: PassageId | null): void {
  $setState(node, passageState, passage ?? '');
}
