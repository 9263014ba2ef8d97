import * as Y from 'yjs';
import type { CollectionName } from '../../../shared/model/collections.ts';
import { workspaceSchema } from '../../../shared/model/workspace.ts';
import type { Connection, Statement } from '../database/connection.ts';
import { keptBlocks } from '../documents/body-blocks.ts';
import { isBodyRoot, masterOf, type Part } from '../documents/document-names.ts';
import { readRecord } from '../documents/records.ts';
import { addressesOf, linkRootOf, LinkUses } from './link-uses.ts';
import { documentUseOf, imagesOf, MediaUses, videoOf } from './media-uses.ts';
import { type BodyColumns, projectBody } from './project-body.ts';
import { type ProjectedRecord, projectRecord } from './project-record.ts';
import { SearchIndex } from './search-index.ts';
import { searchKindOf, textsOf } from './search-texts.ts';
import { Statements } from './statements.ts';
import { columnsOf, isCollectionName, snakeCase } from './tables.ts';

interface StoredRecord {
  readonly row: number;
  readonly record: string;
}

/** Keeps the tables in step with the documents, and notes what is to be indexed. Every method runs inside the caller's transaction. */
export class Projection {
  readonly #index: SearchIndex;
  readonly #uses: MediaUses;
  readonly #links: LinkUses;
  readonly #statements: Statements;

  constructor(db: Connection) {
    this.#index = new SearchIndex(db);
    this.#uses = new MediaUses(db);
    this.#links = new LinkUses(db);
    this.#statements = new Statements(db);
  }

  /** Projects the given parts of a document as they are now. */
  project(document: string, doc: Y.Doc, parts: readonly Part[]): void {
    // A new record brings its body along; read as one of the parts it would be the same a second time.
    const brought = new Set<string>();
    for (const part of parts) {
      if (part.kind === 'body') {
        if (!brought.has(part.root)) this.#projectBody(document, doc, part.root);
      } else if (isCollectionName(part.collection)) {
        const root = this.#projectRecord(document, doc, part.collection, part.id);
        if (root !== null) brought.add(root);
      } else if (part.collection === 'workspace') this.#projectWorkspace(doc);
    }
    this.#index.indexMuch();
  }

  /** Indexes what has been noted. */
  index(): void {
    this.#index.index();
  }

  hasUnindexed(): boolean {
    return this.#index.hasUnindexed();
  }

  /** Every part that a document holds. */
  partsOf(doc: Y.Doc): Part[] {
    const parts: Part[] = [];
    for (const name of [...doc.share.keys()].sort()) {
      if (isBodyRoot(name)) parts.push({ kind: 'body', root: name });
      else if (isCollectionName(name) || name === 'workspace')
        for (const id of [...doc.getMap(name).keys()].sort()) parts.push({ kind: 'record', collection: name, id });
    }
    // Records first: a body is kept only beside its record.
    return [...parts.filter((part) => part.kind === 'record'), ...parts.filter((part) => part.kind === 'body')];
  }

  #projectWorkspace(doc: Y.Doc): void {
    const parsed = workspaceSchema.safeParse(readRecord(doc, 'workspace', 'workspace'));
    if (!parsed.success) return;
    this.#statement('INSERT OR REPLACE INTO workspace (one, record) VALUES (1, ?)').run(JSON.stringify(parsed.data));
  }

  /** The root of the body that was projected with it, because the record is new; else null. */
  #projectRecord(document: string, doc: Y.Doc, collection: CollectionName, id: string): string | null {
    const projected = projectedRecord(doc, collection, id);
    this.#statement('DELETE FROM unfit WHERE document = ? AND collection = ? AND id = ?').run(document, collection, id);
    if (projected?.kind === 'unfit')
      this.#statement('INSERT INTO unfit (document, collection, id, problem) VALUES (?, ?, ?, ?)').run(
        document,
        collection,
        id,
        projected.problem,
      );
    const before = this.#stored(collection, id);
    if (projected?.kind !== 'fit' || projected.record['id'] !== id) {
      if (before !== undefined) this.#removeRecord(document, collection, id, before.row);
      return null;
    }
    const record = JSON.stringify(projected.record);
    if (before?.record === record) return null;
    const row = this.#putRecord(document, collection, projected.record, record);
    if (collection === 'variants') {
      this.#uses.put({ document, root: `variant:${id}`, place: 'images' }, imagesOf(projected.record));
      this.#uses.put({ document, root: `variant:${id}`, place: 'video' }, videoOf(projected.record));
      this.#uses.put({ document, root: `variant:${id}`, place: 'document' }, documentUseOf(projected.record));
    }
    const linkRoot = linkRootOf(collection, id);
    if (linkRoot !== null)
      this.#links.put({ document, root: linkRoot, part: 'record' }, addressesOf(collection, projected.record));
    const root = bodyRootOf(collection, id);
    const isNew = before === undefined;
    const brings = isNew && root !== null && doc.share.has(root);
    if (brings) this.#projectBody(document, doc, root);
    if (isNew || isSearchedAnew(collection, before.record, projected.record)) this.#noteIndex(collection, row);
    return brings ? root : null;
  }

  #putRecord(
    document: string,
    collection: CollectionName,
    record: Readonly<Record<string, unknown>>,
    json: string,
  ): number {
    const columns = columnsOf(collection);
    const names = ['id', 'document', ...columns.map(([, column]) => column), 'record'];
    const statement = this.#statement(
      `INSERT INTO ${snakeCase(collection)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${names
         .slice(1)
         .map((name) => `${name} = excluded.${name}`)
         .join(', ')} RETURNING row`,
    );
    const values = columns.map(([field, , kind]) => columnValue(record[field], kind));
    return (statement.get(record['id'], document, ...values, json) as StoredRecord).row; // RETURNING gives the row
  }

  #removeRecord(document: string, collection: CollectionName, id: string, row: number): void {
    this.#statement(`DELETE FROM ${snakeCase(collection)} WHERE id = ? AND document = ?`).run(id, document);
    const root = bodyRootOf(collection, id);
    if (root !== null) {
      this.#statement('DELETE FROM bodies WHERE document = ? AND root = ?').run(document, root);
      for (const place of ['body', 'images', 'video', 'document'] as const)
        this.#uses.put({ document, root, place }, []);
    }
    const linkRoot = linkRootOf(collection, id);
    if (linkRoot !== null)
      for (const part of ['body', 'record'] as const) this.#links.put({ document, root: linkRoot, part }, []);
    this.#noteIndex(collection, row);
  }

  #projectBody(document: string, doc: Y.Doc, root: string): void {
    const masterId = masterOf(document);
    if (masterId === null) return;
    const variantId = root === 'body' ? null : root.slice('variant:'.length);
    const collection = variantId === null ? 'masters' : 'variants';
    const owner = this.#stored(collection, variantId ?? masterId);
    if (owner === undefined) return;
    const body = this.#readBody(document, doc, root);
    if (body === null) return;
    const before = this.#plainText(document, root);
    this.#statement(
      `INSERT INTO bodies (document, root, master_id, variant_id, rich_text, plain_text, word_count, fingerprint)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (document, root) DO UPDATE SET rich_text = excluded.rich_text, plain_text = excluded.plain_text,
         word_count = excluded.word_count, fingerprint = excluded.fingerprint`,
    ).run(document, root, masterId, variantId, body.richText, body.plainText, body.wordCount, body.fingerprint);
    this.#uses.put({ document, root, place: 'body' }, body.mediaIds);
    this.#links.put(
      { document, root, part: 'body' },
      body.addresses.map((url) => ({ url, place: 'body' })),
    );
    if (before !== body.plainText) this.#noteIndex(collection, owner.row);
  }

  /** Null for a text that cannot be read, noted as such: it keeps its former row, and holds up no other document. */
  #readBody(document: string, doc: Y.Doc, root: string): BodyColumns | null {
    this.#statement("DELETE FROM unfit WHERE document = ? AND collection = 'bodies' AND id = ?").run(document, root);
    try {
      return projectBody(keptBlocks(doc.get(root, Y.XmlElement)));
    } catch (error) {
      this.#statement("INSERT INTO unfit (document, collection, id, problem) VALUES (?, 'bodies', ?, ?)").run(
        document,
        root,
        String(error),
      );
      return null;
    }
  }

  #noteIndex(collection: CollectionName, row: number): void {
    const kind = searchKindOf[collection];
    if (kind !== undefined) this.#index.note(kind, row);
  }

  #plainText(document: string, root: string): string | null {
    const text = this.#statement('SELECT plain_text FROM bodies WHERE document = ? AND root = ?');
    const found = text.get(document, root) as { readonly plain_text: string } | undefined; // one column, text by its table
    return found?.plain_text ?? null;
  }

  #stored(collection: CollectionName, id: string): StoredRecord | undefined {
    return this.#statement(`SELECT row, record FROM ${snakeCase(collection)} WHERE id = ?`).get(id) as
      | StoredRecord
      | undefined; // the columns are those of the interface
  }

  #statement(sql: string): Statement {
    return this.#statements.get(sql);
  }
}

/** Null where there is none. One that cannot be read is unfit, and holds up no other. */
function projectedRecord(doc: Y.Doc, collection: CollectionName, id: string): ProjectedRecord | null {
  try {
    const raw = readRecord(doc, collection, id);
    return raw === null ? null : projectRecord(collection, raw);
  } catch (error) {
    return { kind: 'unfit', problem: String(error) };
  }
}

function columnValue(value: unknown, kind: string): string | number | null {
  if (value === undefined || value === null) return null;
  if (kind === 'json') return JSON.stringify(value);
  return typeof value === 'number' ? value : typeof value === 'string' ? value : JSON.stringify(value);
}

/** The body that belongs to a record, if its collection has any. */
function bodyRootOf(collection: CollectionName, id: string): string | null {
  if (collection === 'masters') return 'body';
  return collection === 'variants' ? `variant:${id}` : null;
}

/** Whether what is searched of a record, apart from its body, has changed. */
function isSearchedAnew(collection: CollectionName, before: string, record: unknown): boolean {
  const texts = textsOf(collection, record, '');
  return texts !== null && JSON.stringify(textsOf(collection, JSON.parse(before), '')) !== JSON.stringify(texts);
}
