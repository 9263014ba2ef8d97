import type { Connection } from '../database/connection.ts';
import { searchColumns, trigramsTable, wordsTable, type SearchKind, type SearchTexts } from './search-tables.ts';

const names = searchColumns.map(([name]) => name);

/** Writes the full-text indexes. `row` is that of the record's table. */
export class SearchIndex {
  readonly #put = new Map<string, (row: number, texts: SearchTexts) => void>();
  readonly #db: Connection;

  constructor(db: Connection) {
    this.#db = db;
  }

  put(kind: SearchKind, row: number, texts: SearchTexts): void {
    for (const table of [wordsTable(kind), trigramsTable(kind)]) this.#putInto(table)(row, texts);
  }

  remove(kind: SearchKind, row: number): void {
    for (const table of [wordsTable(kind), trigramsTable(kind)])
      this.#db.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(row);
  }

  #putInto(table: string): (row: number, texts: SearchTexts) => void {
    const known = this.#put.get(table);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(
      `INSERT OR REPLACE INTO ${table} (rowid, ${names.join(', ')}) VALUES (?, ${names.map(() => '?').join(', ')})`,
    );
    const put = (row: number, texts: SearchTexts): void => {
      statement.run(row, ...names.map((name) => texts[name]));
    };
    this.#put.set(table, put);
    return put;
  }
}
