import { create } from 'zustand';
import type { PreviewWidth } from './preview/preview-input.ts';

/** Where a person was in one variant, to find the same place again. */
export interface Place {
  readonly scroll: number;
  /** Block and offset of the cursor; null where there was none. */
  readonly cursor: { readonly block: number; readonly offset: number } | null;
}

interface DeskMemory {
  readonly masterFolded: boolean;
  readonly previewWidth: PreviewWidth;
  readonly sizes: readonly [number, number, number];
  readonly places: ReadonlyMap<string, Place>;
}

/** What the desk remembers while the program runs. It belongs to this window, never to the workspace. */
export const useDeskMemory = create<DeskMemory>(() => ({
  masterFolded: false,
  previewWidth: 'phone',
  sizes: [33, 39, 28],
  places: new Map(),
}));

export function rememberPlace(variantId: string, place: Place): void {
  useDeskMemory.setState(({ places }) => ({ places: new Map(places).set(variantId, place) }));
}
