import { create } from 'zustand';

/** Whether the one palette of the window is open. */
export const usePalette = create<{ readonly opened: boolean }>(() => ({ opened: false }));

/** For buttons and shortcuts. */
export const palette = {
  open: (): void => usePalette.setState({ opened: true }),
  close: (): void => usePalette.setState({ opened: false }),
};
