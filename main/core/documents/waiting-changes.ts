import type { ChangeEvent } from '../../../shared/contract/areas/studio.ts';

/** An update of a document on its way into the log. */
export interface Change {
  readonly document: string;
  readonly bytes: Uint8Array;
  /** The editor it came from; null for a command, whose updates every editor wants. */
  readonly peer: string | null;
}

const firstRetry = 1000;
const longestRetry = 30_000;

/** Changes that the disk has refused: kept in memory, told to the user, and tried again, ever more rarely. */
export class WaitingChanges {
  readonly #announce: (event: ChangeEvent) => void;
  readonly #retry: () => void;
  #changes: readonly Change[] = [];
  #failing: 'full' | 'io' | null = null;
  #retryAfter = firstRetry;
  #timer: NodeJS.Timeout | null = null;

  constructor(announce: (event: ChangeEvent) => void, retry: () => void) {
    this.#announce = announce;
    this.#retry = retry;
  }

  get size(): number {
    return this.#changes.length;
  }

  get all(): readonly Change[] {
    return this.#changes;
  }

  /** Why the disk refused the last time. */
  get reason(): 'full' | 'io' {
    return this.#failing ?? 'io';
  }

  of(document: string): readonly Change[] {
    return this.#changes.filter((change) => change.document === document);
  }

  refused(changes: readonly Change[], reason: 'full' | 'io'): void {
    this.#changes = [...this.#changes, ...changes];
    this.#failing = reason;
    this.#announce({ kind: 'storage-failing', reason, waiting: this.#changes.length });
    this.schedule();
  }

  /** Gives out what waited; it is saved. */
  saved(): readonly Change[] {
    const saved = this.#changes;
    this.#changes = [];
    if (this.#failing !== null) {
      this.#failing = null;
      this.#retryAfter = firstRetry;
      this.stop();
      this.#announce({ kind: 'storage-recovered' });
    }
    return saved;
  }

  schedule(): void {
    if (this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#retry();
    }, this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, longestRetry);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
