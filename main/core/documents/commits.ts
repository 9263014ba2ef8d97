import type { Connection, Statement } from '../database/connection.ts';

/** Transactions on one connection. Their statements are kept, because making them costs more than running them. */
export class Commits {
  readonly #db: Connection;
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #rollback: Statement;
  /** Whether the connection syncs each commit. Something that went wrong may have left it without. */
  #syncs = false;

  constructor(db: Connection) {
    this.#db = db;
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
    this.#rollback = db.prepare('ROLLBACK');
  }

  get isOpen(): boolean {
    return this.#db.inTransaction;
  }

  /** One transaction that is on the disk when this returns. If it throws, nothing has changed. */
  durable<T>(run: () => T): T {
    this.#end();
    if (!this.#syncs) this.#sync();
    return this.#transaction(run);
  }

  /**
   * One transaction of what can be made again. It is written at once and reaches the disk with the next durable one, as the
   * log is written in order: a failure of the power in between undoes it as a whole and nothing that came before it.
   */
  derived<T>(run: () => T): T {
    this.#end();
    this.#syncs = false;
    this.#db.pragma('synchronous = NORMAL');
    try {
      return this.#transaction(run);
    } finally {
      this.#trySync();
    }
  }

  #transaction<T>(run: () => T): T {
    try {
      this.#begin.run();
      const result = run();
      if (result instanceof Promise) throw new TypeError('A transaction has to be synchronous');
      this.#commit.run();
      return result;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  /** Ends what an error has left open. SQLite has often done so itself. */
  #end(): void {
    if (this.#db.inTransaction) this.#rollback.run();
  }

  #sync(): void {
    this.#db.pragma('synchronous = FULL');
    this.#syncs = true;
  }

  #trySync(): void {
    try {
      this.#sync();
    } catch {
      // `durable` asks for it again before it begins, and fails where it cannot have it.
    }
  }
}
