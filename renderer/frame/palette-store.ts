import { createSpotlight } from '@mantine/spotlight';

/** The one palette: `palette.open()` from buttons and shortcuts. */
export const [paletteStore, palette] = createSpotlight();

/**
 * Puts the choice on the first entry, so that Enter does what stands on top. The library marks the choice in the page itself
 * and forgets it at each rendering of other entries.
 */
export function choosePaletteTop(): void {
  const { listId } = paletteStore.getState();
  const list = listId === '' ? null : document.getElementById(listId);
  if (list === null) return;
  for (const entry of list.querySelectorAll('[data-selected]')) delete (entry as HTMLElement).dataset['selected']; // entries are buttons
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
}
