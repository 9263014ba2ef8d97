import type { UpdateLog } from './update-log.ts';

/** Documents looked at before the workspace is handed out, and then in each step beside the work. */
const atOnce = 20;
const step = 50;
const pause = 100;

/**
 * Looks through all stored rows for damage after opening, a few documents at a time, so that a large workspace opens as fast
 * as a small one. What is damaged is set aside and announced.
 */
export class RowScan {
  readonly #log: UpdateLog;
  readonly #found: () => void;
  #after = '';
  #timer: NodeJS.Timeout | null = null;

  constructor(log: UpdateLog, found: () => void) {
    this.#log = log;
    this.#found = found;
  }

  start(): void {
    this.#look(atOnce);
    this.#continue();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#after = '\uFFFF';
  }

  #continue(): void {
    if (this.#after === '\uFFFF') return;
    this.#timer = setTimeout(() => {
      if (this.#look(step)) this.#found();
      this.#continue();
    }, pause);
    this.#timer.unref();
  }

  /** Whether damage was found among the next documents. */
  #look(count: number): boolean {
    let found = false;
    for (let looked = 0; looked < count; looked += 1) {
      const next = this.#log.documentAfter(this.#after);
      if (next === null) {
        this.#after = '\uFFFF';
        return found;
      }
      this.#after = next;
      if (this.#log.damagedSeqs(next).length > 0) {
        this.#log.read(next);
        found = true;
      }
    }
    return found;
  }
}
