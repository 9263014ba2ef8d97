import type { Connection, Statement } from '../database/connection.ts';

/** Prepared statements by their text, kept: for a bounded number of different ones. */
export class Statements {
  readonly #db: Connection;
  readonly #kept = new Map<string, Statement>();

  constructor(db: Connection) {
    this.#db = db;
  }

  get(sql: string): Statement {
    const known = this.#kept.get(sql);
    if (known !== undefined) return known;
    const made = this.#db.prepare(sql);
    this.#kept.set(sql, made);
    return made;
  }
}
