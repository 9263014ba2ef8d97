import type { Connection } from '../database/connection.ts';
import type { CollectionName } from '../../../shared/model/collections.ts';
import {
  searchColumns,
  searchedTable,
  searchKinds,
  trigramsTable,
  wordsTable,
  type SearchKind,
  type SearchTexts,
} from './search-tables.ts';
import { textsOf } from './search-texts.ts';
import { Statements } from './statements.ts';

const names = searchColumns.map(([name]) => name);

/** Rows that may wait for the index; with more, a write indexes by itself, so that no search has to wait long. */
const mostUnindexed = 200;

const bodySql: Readonly<Record<SearchKind, string>> = {
  master: "(SELECT plain_text FROM bodies b WHERE b.document = t.document AND b.root = 'body')",
  variant: "(SELECT plain_text FROM bodies b WHERE b.document = t.document AND b.root = 'variant:' || t.id)",
  channel: 'NULL',
  person: 'NULL',
  media: 'NULL',
  source: 'NULL',
};

/**
 * Keeps the full-text indexes. What has changed is noted in the transaction of the change and indexed before the next search
 * or in a quiet moment: indexing costs more than all else about a change, and most changes are followed by another.
 */
export class SearchIndex {
  readonly #statements: Statements;
  readonly #inTransaction: () => boolean;
  #noted = 0;
  /** Whether the table of notes may hold any. */
  #mayWait = true;

  constructor(db: Connection) {
    this.#statements = new Statements(db);
    this.#inTransaction = () => db.inTransaction;
  }

  /** Notes that the texts of a row have changed, or that it has come or gone. `row` is that of the record's table. */
  note(kind: SearchKind, row: number): void {
    this.#mayWait = true;
    this.#noted += 1;
    this.#statements.get('INSERT OR IGNORE INTO unindexed (kind, row) VALUES (?, ?)').run(kind, row);
  }

  /** Indexes what is noted when it has become much. */
  indexMuch(): void {
    if (this.#noted >= mostUnindexed) this.index();
  }

  hasUnindexed(): boolean {
    if (!this.#mayWait) return false;
    const waits = this.#statements.get('SELECT 1 FROM unindexed LIMIT 1').get() !== undefined;
    // Inside a transaction the table may yet go back to what it was.
    if (!waits && !this.#inTransaction()) this.#mayWait = false;
    return waits;
  }

  /** Indexes what is noted, as it stands in the tables now. */
  index(): void {
    this.#noted = 0;
    if (!this.#mayWait) return;
    const noted = this.#statements.get('SELECT kind, row FROM unindexed').all() as {
      readonly kind: SearchKind;
      readonly row: number;
    }[]; // the columns of the table, which only `note` fills
    if (noted.length === 0) return;
    for (const { kind, row } of noted) this.#indexRow(kind, row);
    this.#statements.get('DELETE FROM unindexed').run();
  }

  #indexRow(kind: SearchKind, row: number): void {
    const found = this.#statements
      .get(`SELECT t.record, ${bodySql[kind]} AS body FROM ${searchedTable[kind]} t WHERE t.row = ?`)
      .get(row) as { readonly record: string; readonly body: string | null } | undefined; // the columns of the query
    const collection: CollectionName = searchedTable[kind];
    const texts = found === undefined ? null : textsOf(collection, JSON.parse(found.record), found.body ?? '');
    for (const table of [wordsTable(kind), trigramsTable(kind)]) {
      if (texts === null) this.#statements.get(`DELETE FROM ${table} WHERE rowid = ?`).run(row);
      else this.#put(table, row, texts);
    }
  }

  #put(table: string, row: number, texts: SearchTexts): void {
    const columns = `rowid, ${names.join(', ')}`;
    this.#statements
      .get(`INSERT OR REPLACE INTO ${table} (${columns}) VALUES (?, ${names.map(() => '?').join(', ')})`)
      .run(row, ...names.map((name) => texts[name]));
  }
}

const indexNames = searchKinds.flatMap((kind) => [wordsTable(kind), trigramsTable(kind)]);

/** Whether a query reads the full-text indexes. */
export function readsIndex(sql: string): boolean {
  return indexNames.some((name) => sql.includes(name));
}
