import type { Connection, Statement } from '../database/connection.ts';
import type { Projection } from '../projection/projection.ts';
import { partOf } from './document-names.ts';
import type { LiveDocuments } from './live-documents.ts';
import { inOrder, notePart, type PartsByDocument } from './parts.ts';

/**
 * What editors have changed and the projection does not show yet. A note is stored in the transaction of its change, so that
 * a projection that is behind after a crash is known to be, and catches up.
 */
export class ProjectionNotes {
  readonly #put: Statement;
  readonly #clear: Statement;
  readonly #noted: PartsByDocument = new Map();
  /** A refused commit has left notes in memory that the table does not have. */
  #unstored = false;

  constructor(db: Connection) {
    this.#put = db.prepare('INSERT OR IGNORE INTO unprojected (document, part) VALUES (?, ?)');
    this.#clear = db.prepare('DELETE FROM unprojected');
    const rows = db.prepare('SELECT document, part FROM unprojected').all() as {
      readonly document: string;
      readonly part: string;
    }[]; // the columns are those of the table
    for (const { document, part } of rows) notePart(this.#noted, document, [partOf(part)]);
  }

  get isEmpty(): boolean {
    return this.#noted.size === 0;
  }

  /** Stores the notes of these parts that the table does not have, inside the transaction of their change. */
  store(parts: PartsByDocument): void {
    if (this.#unstored)
      for (const [document, known] of this.#noted) for (const key of known.keys()) this.#put.run(document, key);
    for (const [document, found] of parts)
      for (const key of found.keys()) if (this.#noted.get(document)?.has(key) !== true) this.#put.run(document, key);
  }

  stored(parts: PartsByDocument): void {
    for (const [document, found] of parts) notePart(this.#noted, document, found.values());
    this.#unstored = false;
  }

  refused(parts: PartsByDocument): void {
    for (const [document, found] of parts) notePart(this.#noted, document, found.values());
    this.#unstored = true;
  }

  /** Projects what is noted, inside a transaction; `forget` follows when that is committed. */
  project(projection: Projection, live: LiveDocuments): void {
    if (this.isEmpty) return;
    for (const [document, parts] of this.#noted) projection.project(document, live.get(document).doc, inOrder(parts));
    this.#clear.run();
  }

  forget(): void {
    this.#noted.clear();
    this.#unstored = false;
  }
}
