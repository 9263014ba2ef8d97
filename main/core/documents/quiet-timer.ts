/** Quiet time after which what may wait is done, in milliseconds. Nobody waits for it. */
const quietTime = 400;
/** Somebody who types on and on is quiet for as long as this takes. */
const longestWait = 5000;

/** Runs `tidy` when no start has followed another for a while, and from time to time when they never cease. */
export class QuietTimer {
  readonly #tidy: () => void;
  readonly #failed: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #since = 0;

  constructor(tidy: () => void, failed: (error: unknown) => void) {
    this.#tidy = tidy;
    this.#failed = failed;
  }

  start(): void {
    const now = performance.now();
    if (this.#timer !== null) {
      if (now - this.#since < longestWait) this.#timer.refresh();
      return;
    }
    this.#since = now;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      try {
        this.#tidy();
      } catch (error) {
        this.#failed(error);
      }
    }, quietTime);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
