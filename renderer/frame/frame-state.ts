import { create } from 'zustand';

/** What floats over the frame. */
export const useFrame = create<{ readonly shortcutsOpen: boolean }>(() => ({ shortcutsOpen: false }));
