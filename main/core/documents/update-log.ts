import type { Clock } from '../workspace.ts';
import { isDamage, storageReason, type Connection, type Statement } from '../database/connection.ts';
import { checksumOf, isIntact } from './checksum.ts';

export interface LoggedUpdate {
  readonly seq: number;
  readonly bytes: Uint8Array;
}

interface Row {
  readonly seq: number;
  readonly bytes: Buffer;
  readonly checksum: Buffer;
}

/** What was set aside of one document, counted by reason. */
export interface SetAside {
  readonly document: string;
  readonly rows: number;
  readonly reason: string;
}

/** The stored updates of all documents: appended, verified when read, replaced only by a squash. */
export class UpdateLog {
  readonly #db: Connection;
  readonly #clock: Clock;
  readonly #foundInMemory: SetAside[] = [];

  constructor(db: Connection, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  append(document: string, bytes: Uint8Array): number {
    const statement = this.#prepare('INSERT INTO updates (document, bytes, checksum) VALUES (?, ?, ?)');
    return Number(statement.run(document, bytes, checksumOf(document, bytes)).lastInsertRowid);
  }

  /** Every intact update in order. Others are set aside, or only reported where the file cannot be written. */
  read(document: string): LoggedUpdate[] {
    const intact: LoggedUpdate[] = [];
    for (const seq of this.#seqs(document)) {
      const row = this.#row(seq);
      if (row !== null && isIntact(document, row.bytes, row.checksum)) intact.push({ seq, bytes: row.bytes });
      else this.#setAside(document, seq, row);
    }
    return intact;
  }

  /** Whether each row of a document is intact, without setting anything aside. */
  damagedSeqs(document: string): number[] {
    return this.#seqs(document).filter((seq) => {
      const row = this.#row(seq);
      return row === null || !isIntact(document, row.bytes, row.checksum);
    });
  }

  has(document: string): boolean {
    return this.#prepare('SELECT 1 FROM updates WHERE document = ? LIMIT 1').get(document) !== undefined;
  }

  count(document: string): number {
    return Number(this.#prepare('SELECT count(*) FROM updates WHERE document = ?').pluck().get(document));
  }

  /** The newest row of a document, 0 for none: grows with each change. */
  newest(document: string): number {
    return Number(this.#prepare('SELECT max(seq) FROM updates WHERE document = ?').pluck().get(document) ?? 0);
  }

  /** The next document by name, null after the last. */
  documentAfter(document: string): string | null {
    const next = this.#prepare('SELECT min(document) FROM updates WHERE document > ?').pluck().get(document);
    return typeof next === 'string' ? next : null;
  }

  documents(): string[] {
    return this.#prepare('SELECT DISTINCT document FROM updates ORDER BY document')
      .pluck()
      .all()
      .map((name) => String(name));
  }

  /**
   * Puts a snapshot in place of exactly the rows that went into it. They are kept in `retired_updates` until the next
   * verified backup. To be called inside a transaction.
   */
  replace(document: string, seqs: readonly number[], snapshot: Uint8Array): void {
    this.append(document, snapshot);
    const retire = this.#prepare(
      `INSERT INTO retired_updates (seq, document, bytes, checksum)
       SELECT seq, document, bytes, checksum FROM updates WHERE seq = ? AND document = ?`,
    );
    const remove = this.#prepare('DELETE FROM updates WHERE seq = ? AND document = ?');
    for (const seq of seqs) {
      retire.run(seq, document);
      remove.run(seq, document);
    }
  }

  setAside(): SetAside[] {
    const stored = this.#prepare(
      'SELECT document, reason, count(*) AS rows FROM set_aside GROUP BY document, reason ORDER BY document, reason',
    ).all() as SetAside[]; // the columns are those of the interface
    return [...stored, ...this.#foundInMemory];
  }

  /** Notes a problem of a whole document that no single row is to blame for. */
  noteMissing(document: string): void {
    if (this.#foundInMemory.some((entry) => entry.document === document && entry.reason === 'missing-part')) return;
    this.#foundInMemory.push({ document, rows: 0, reason: 'missing-part' });
  }

  /** Retired updates of a document that are still intact: with them a hole may close. */
  retired(document: string): Uint8Array[] {
    const rows = this.#prepare('SELECT seq, bytes, checksum FROM retired_updates WHERE document = ?').all(
      document,
    ) as Row[]; // the columns are those of the interface
    return rows.filter((row) => isIntact(document, row.bytes, row.checksum)).map((row) => row.bytes);
  }

  #seqs(document: string): number[] {
    return this.#prepare('SELECT seq FROM updates WHERE document = ? ORDER BY seq')
      .pluck()
      .all(document)
      .map((seq) => Number(seq));
  }

  /** Row by row, so that a damaged page of the file costs the rows on it and no others. */
  #row(seq: number): Row | null {
    try {
      const row = this.#prepare('SELECT seq, bytes, checksum FROM updates WHERE seq = ?').get(seq);
      const { bytes, checksum } = row as Row; // typed by the table, looked at below
      return Buffer.isBuffer(bytes) && Buffer.isBuffer(checksum) ? { seq, bytes, checksum } : null;
    } catch (error) {
      if (isDamage(error)) return null;
      throw error;
    }
  }

  #setAside(document: string, seq: number, row: Row | null): void {
    const reason = row === null ? 'unreadable' : 'checksum';
    if (this.#db.readonly) {
      this.#foundInMemory.push({ document, rows: 1, reason });
      return;
    }
    const keep = this.#db.transaction(() => {
      this.#prepare('INSERT INTO set_aside (seq, document, bytes, checksum, reason, at) VALUES (?, ?, ?, ?, ?, ?)').run(
        seq,
        document,
        row?.bytes ?? null,
        row?.checksum ?? null,
        reason,
        this.#clock.now(),
      );
      this.#prepare('DELETE FROM updates WHERE seq = ?').run(seq);
    });
    try {
      keep();
    } catch (error) {
      // A full disk must not keep what is intact from being read; the next opening sets it aside.
      if (!isDamage(error) && storageReason(error) === null) throw error;
      this.#foundInMemory.push({ document, rows: 1, reason });
    }
  }

  readonly #statements = new Map<string, Statement>();

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
