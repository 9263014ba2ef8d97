/** Names that `editor.css` draws with `::highlight(...)`. */
export type HighlightName =
  | 'found'
  | 'found-current'
  | 'overhang'
  | 'hashtag'
  | 'mention'
  | 'address'
  | 'finding-blocking'
  | 'finding-warning'
  | 'finding-hint'
  | 'finding-current';

const byName = new Map<HighlightName, Map<object, readonly Range[]>>();

/** Marks ranges on the page without touching the text. Each owner (an editor) sets its own; an empty list takes them away. */
export function setHighlight(owner: object, name: HighlightName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  const owners = byName.getOrInsertComputed(name, () => new Map());
  if (ranges.length === 0 && !owners.has(owner)) return;
  if (ranges.length === 0) owners.delete(owner);
  else owners.set(owner, ranges);
  const all = [...owners.values()].flat();
  if (all.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...all));
}

/** Takes away everything an owner has marked. */
export function clearHighlights(owner: object): void {
  for (const name of byName.keys()) setHighlight(owner, name, []);
}
