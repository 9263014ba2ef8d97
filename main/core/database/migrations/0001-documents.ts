import type { Migration } from '../migrate.ts';

/** The log of the documents, who holds the workspace, and what could not be read. The projection is not part of the format. */
export const documents: Migration = {
  format: 1,
  sql: `
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE owner (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      holder TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, process TEXT NOT NULL,
      token TEXT NOT NULL, place TEXT NOT NULL, since TEXT NOT NULL, beat TEXT NOT NULL
    );
    CREATE TABLE updates (
      seq INTEGER PRIMARY KEY, document TEXT NOT NULL, bytes BLOB NOT NULL, checksum BLOB NOT NULL
    );
    CREATE INDEX updates_by_document ON updates (document, seq);
    CREATE TABLE retired_updates (
      number INTEGER PRIMARY KEY, seq INTEGER NOT NULL, document TEXT NOT NULL, bytes BLOB NOT NULL, checksum BLOB NOT NULL
    );
    CREATE TABLE set_aside (
      number INTEGER PRIMARY KEY, seq INTEGER NOT NULL, document TEXT NOT NULL, bytes BLOB, checksum BLOB,
      reason TEXT NOT NULL, at TEXT NOT NULL
    );
    CREATE TABLE unprojected (document TEXT NOT NULL, part TEXT NOT NULL, PRIMARY KEY (document, part)) WITHOUT ROWID;
  `,
};
