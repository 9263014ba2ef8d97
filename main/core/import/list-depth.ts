import type { ListBlock, ListItem } from '../../../shared/rich-text/rich-text.ts';
import type { Notes } from './notes.ts';

/** Levels a list may have; platforms and readers get lost below. */
const deepest = 3;

/** The list with everything below the third level raised to it, in order; no text is lost. */
export function limitListDepth(list: ListBlock, notes: Notes): ListBlock {
  return limited(list, 1, notes);
}

function limited(list: ListBlock, level: number, notes: Notes): ListBlock {
  if (level < deepest) return { ...list, items: list.items.map((item) => limitedItem(item, level, notes)) };
  const items: ListItem[] = [];
  const raise = (from: readonly ListItem[], isRaised: boolean): void => {
    for (const { nested, ...item } of from) {
      items.push(list.listKind === 'check' ? { ...item, checked: item.checked === true } : { children: item.children });
      if (isRaised) notes.count('list-depth');
      if (nested !== undefined) raise(nested.items, true);
    }
  };
  raise(list.items, false);
  return { ...list, items };
}

function limitedItem(item: ListItem, level: number, notes: Notes): ListItem {
  return item.nested === undefined ? item : { ...item, nested: limited(item.nested, level + 1, notes) };
}
