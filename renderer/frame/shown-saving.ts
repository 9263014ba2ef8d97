import type { SavingState } from '../hooks/use-saving.ts';

/** How long "saving" stays at least after the last edit, milliseconds, so that it does not flicker at each key. */
export const calm = 400;

/**
 * What the frame says about saving, told only when it changes: every key goes out and comes back, and none of that may
 * render the frame. "Saved" may come late, never early; what fails is said at once.
 */
export class ShownSaving {
  readonly #show: (state: SavingState) => void;
  #shown: SavingState;
  #settling: ReturnType<typeof setTimeout> | null = null;

  constructor(first: SavingState, show: (state: SavingState) => void) {
    this.#shown = first;
    this.#show = show;
  }

  follow(state: SavingState): void {
    const settles = state === 'saved' && this.#shown === 'saving';
    if (settles && this.#settling !== null) return;
    this.stop();
    if (settles) this.#settling = setTimeout(() => this.#tell('saved'), calm);
    else this.#tell(state);
  }

  stop(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = null;
  }

  #tell(state: SavingState): void {
    this.#settling = null;
    if (state === this.#shown) return;
    this.#shown = state;
    this.#show(state);
  }
}
