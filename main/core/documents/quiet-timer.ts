/** Quiet time after which what may wait is done, in milliseconds. Nobody waits for it. */
const quietTime = 400;

/** Runs `tidy` some time after the first of several starts. */
export class QuietTimer {
  readonly #tidy: () => void;
  readonly #failed: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(tidy: () => void, failed: (error: unknown) => void) {
    this.#tidy = tidy;
    this.#failed = failed;
  }

  start(): void {
    if (this.#timer !== null) return;
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
