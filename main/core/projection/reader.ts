import type { MasterId } from '../../../shared/ids.ts';
import { collections, type CollectionName } from '../../../shared/model/collections.ts';
import type { WorkspaceRecord } from '../../../shared/model/workspace.ts';
import { dayOf } from '../../../shared/packages/moments.ts';
import type { Connection, Statement } from '../database/connection.ts';
import { storageFailure } from '../database/folders.ts';
import { masterDocument } from '../documents/document-names.ts';
import { Failure } from '../failure.ts';
import type { BodyRoot, Clock, ProjectedBody, Reader, RecordOf } from '../workspace.ts';
import { readsIndex } from './search-index.ts';
import { columnsOf, snakeCase } from './tables.ts';

export interface Freshness {
  /** Brings the projection up to date before something is read from it, and the index before a search. */
  settle(reading: 'rows' | 'search'): void;
  revision(document: string): number;
}

interface BodyRow {
  readonly rich_text: string;
  readonly plain_text: string;
  readonly word_count: number;
  readonly fingerprint: string;
}

interface Query {
  readonly statement: Statement;
  readonly reading: 'rows' | 'search';
}

/** Statements kept prepared; handlers build a bounded number of different queries. */
const mostStatements = 400;

/** Reads the projection, always as of the last change. */
export class ProjectionReader implements Reader {
  readonly #db: Connection;
  readonly #freshness: Freshness;
  readonly #clock: Clock;
  readonly #statements = new Map<string, Query>();

  constructor(db: Connection, freshness: Freshness, clock: Clock) {
    this.#db = db;
    this.#freshness = freshness;
    this.#clock = clock;
  }

  today(): string {
    return dayOf(this.#clock.now(), this.workspace().timeZone);
  }

  workspace(): WorkspaceRecord {
    const [row] = this.rows<{ record: string }>('SELECT record FROM workspace');
    if (row === undefined) throw new Failure('NOT_FOUND', { kind: 'workspace', id: 'workspace' });
    return JSON.parse(row.record) as WorkspaceRecord; // written by the projection from its schema
  }

  find<C extends CollectionName>(collection: C, id: string): RecordOf<C> | null {
    const [row] = this.rows<{ record: string }>(`SELECT record FROM ${tableOf(collection)} WHERE id = ?`, [id]);
    return row === undefined ? null : recordOf<C>(row);
  }

  get<C extends CollectionName>(collection: C, id: string): RecordOf<C> {
    const record = this.find(collection, id);
    if (record === null) throw new Failure('NOT_FOUND', { kind: collection, id });
    return record;
  }

  list<C extends CollectionName>(
    collection: C,
    where: Readonly<Partial<Record<string, string | number | null>>> = {},
  ): RecordOf<C>[] {
    const conditions: string[] = [];
    const values: (string | number)[] = [];
    for (const [field, value] of Object.entries(where)) {
      if (value === undefined) continue;
      const column = columnOf(collection, field);
      conditions.push(value === null ? `${column} IS NULL` : `${column} = ?`);
      if (value !== null) values.push(value);
    }
    const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    return this.rows<{ record: string }>(`SELECT record FROM ${tableOf(collection)} ${filter} ORDER BY id`, values).map(
      (row) => recordOf<C>(row),
    );
  }

  body(masterId: MasterId, root: BodyRoot): ProjectedBody | null {
    const [row] = this.rows<BodyRow>(
      'SELECT rich_text, plain_text, word_count, fingerprint FROM bodies WHERE document = ? AND root = ?',
      [masterDocument(masterId), root],
    );
    if (row === undefined) return null;
    return {
      richText: JSON.parse(row.rich_text) as ProjectedBody['richText'], // written by the projection
      plainText: row.plain_text,
      wordCount: row.word_count,
      fingerprint: row.fingerprint,
    };
  }

  rows<Row>(sql: string, parameters: readonly (string | number | null)[] = []): Row[] {
    try {
      const { statement, reading } = this.#query(sql);
      this.#freshness.settle(reading);
      return statement.all(...parameters) as Row[]; // the caller names the columns of its own query
    } catch (error) {
      throw storageFailure(error, 'read');
    }
  }

  revision(document: string): number {
    return this.#freshness.revision(document);
  }

  #query(sql: string): Query {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    if (!statement.reader || !statement.readonly) throw new Error(`A reader was asked to write: ${sql.slice(0, 200)}`);
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    const query: Query = { statement, reading: readsIndex(sql) ? 'search' : 'rows' };
    this.#statements.set(sql, query);
    return query;
  }
}

function tableOf(collection: CollectionName): string {
  if (!Object.hasOwn(collections, collection)) throw new Error(`No collection ${collection}`);
  return snakeCase(collection);
}

function columnOf(collection: CollectionName, field: string): string {
  if (field === 'id') return 'id';
  const column = columnsOf(collection).find(([name]) => name === field);
  if (column === undefined) throw new Error(`${collection} has no column ${field}`);
  return column[1];
}

function recordOf<C extends CollectionName>(row: { readonly record: string }): RecordOf<C> {
  return JSON.parse(row.record) as RecordOf<C>; // written by the projection from the collection's schema
}
