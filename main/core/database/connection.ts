import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';

export type Connection = Database.Database;
export type Statement = Database.Statement;

/** `frozen` reads a copy in memory, so that nothing about the file or beside it changes: no -wal, no -shm, no lock. */
export type ConnectionMode = 'write' | 'read' | 'frozen';

/** Oldest SQLite whose write-ahead log survives a reset under concurrent readers (fixed in 3.51.3 and 3.53.0). */
const oldestSqlite = [3, 53, 0] as const;

/** Marks the file as a workspace in its header: the bytes of `KNWK`. */
export const applicationId = 0x4b4e574b;

/**
 * The only way to a database. Sets what must hold on every connection and asserts it: an existing WAL file would
 * otherwise reopen with `synchronous = NORMAL` and lose commits when the power fails.
 */
export function connect(file: string, mode: ConnectionMode): Connection {
  if (mode === 'frozen') return connectCopy(readFileSync(file));
  const db = new Database(file, { readonly: mode === 'read', timeout: 5000 });
  try {
    requireSqlite(db);
    if (mode === 'write') {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
    }
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 5000');
    if (mode === 'write') requireDurable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A database in memory with this content, as `serialize` gives it. What is written to it stays there. */
export function connectCopy(content: Buffer): Connection {
  // Bytes 18 and 19 ask for a write-ahead log, which memory cannot have (sqlite.org/fileformat2.html, 1.3).
  content[18] = 1;
  content[19] = 1;
  const db = new Database(content);
  requireSqlite(db);
  return db;
}

/** Makes a finished file one that is read without any other file beside it: for backups, which nobody writes again. */
export function seal(file: string): void {
  const db = new Database(file);
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

function requireSqlite(db: Connection): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const at = oldestSqlite.findIndex((least, index) => (parts[index] ?? 0) !== least);
  if (at >= 0 && (parts[at] ?? 0) < (oldestSqlite[at] ?? 0))
    throw new Error(`SQLite ${version} is too old: at least ${oldestSqlite.join('.')} is needed`);
}

function requireDurable(db: Connection): void {
  const found = {
    journal: db.pragma('journal_mode', { simple: true }),
    synchronous: db.pragma('synchronous', { simple: true }),
    foreignKeys: db.pragma('foreign_keys', { simple: true }),
  };
  if (found.journal !== 'wal' || found.synchronous !== 2 || found.foreignKeys !== 1)
    throw new Error(`The database connection is not durable: ${JSON.stringify(found)}`);
}

/** The SQLite code of an error, or an empty text for errors of other origin. */
export function sqliteCode(error: unknown): string {
  return error instanceof Database.SqliteError ? error.code : '';
}

/** Whether the disk refused, and how; null for every other error. */
export function storageReason(error: unknown): 'full' | 'io' | null {
  const code = sqliteCode(error);
  if (code === 'SQLITE_FULL') return 'full';
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_READONLY')) return 'io';
  return null;
}

/** Whether the file itself is damaged. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}
