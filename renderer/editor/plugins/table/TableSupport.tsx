import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { TablePlugin } from '@lexical/react/LexicalTablePlugin';
import type { JSX } from 'react';

/** Tables: cells move with Tab and the arrow keys; cells are never merged, because not every export can say that. */
export function TableSupport(): JSX.Element {
  useLexicalComposerContext();
  return <TablePlugin hasCellMerge={false} hasCellBackgroundColor={false} hasTabHandler hasHorizontalScroll />;
}
