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
  /** When the last write was acknowledged, on the page's clock; null while one is under way or fails. */
  #savedSince: number | null = null;

  constructor(first: SavingState, show: (state: SavingState) => void) {
    this.#shown = first;
    this.#show = show;
  }

  follow(state: SavingState): void {
    const settles = state === 'saved' && this.#shown === 'saving';
    if (!settles) this.#tell(state);
    this.#savedSince = settles ? performance.now() : null;
    // One timer for many keys: it looks how long all has been saved by then.
    if (settles) this.#settling ??= setTimeout(this.#settle, calm);
  }

  stop(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = null;
  }

  readonly #settle = (): void => {
    this.#settling = null;
    if (this.#savedSince === null) return;
    const left = this.#savedSince + calm - performance.now();
    if (left > 1) this.#settling = setTimeout(this.#settle, left);
    else this.#tell('saved');
  };

  #tell(state: SavingState): void {
    if (state === this.#shown) return;
    this.#shown = state;
    this.#show(state);
  }
}
