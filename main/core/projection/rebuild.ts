import { createHash } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { readDocument } from '../documents/live-documents.ts';
import type { UpdateLog } from '../documents/update-log.ts';
import { Projection } from './projection.ts';
import { collectionNames, dropProjection, projectionDigest, projectionSql, snakeCase } from './tables.ts';

const digestKey = 'projection';

/** Whether the tables in the file are those that this program would make. */
export function isProjectionCurrent(db: Connection): boolean {
  return db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(digestKey) === projectionDigest;
}

/** Makes the projection anew from the documents, in the transaction of the caller. One document at a time is in memory. */
export function rebuild(db: Connection, log: UpdateLog): void {
  dropProjection(db);
  db.exec(projectionSql);
  const projection = new Projection(db);
  const source = { log, waiting: () => [], repairs: () => [], keepRepair: () => undefined };
  for (const name of log.documents()) {
    const { doc } = readDocument(source, name);
    projection.project(name, doc, projection.partsOf(doc));
    doc.destroy();
  }
  projection.index();
  db.prepare('DELETE FROM unprojected').run();
  db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(digestKey, projectionDigest);
}

/** One digest for each table over its rows, without what only numbers them: equal for equal content. */
export function projectionDigests(db: Connection): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  const add = (name: string, sql: string): void => {
    const hash = createHash('sha256');
    for (const row of db.prepare(sql).raw().iterate()) hash.update(JSON.stringify(row));
    digests.set(name, hash.digest('hex'));
  };
  for (const name of collectionNames) {
    const table = snakeCase(name);
    const columns = db
      .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE name <> 'row'`)
      .pluck()
      .all()
      .join(', ');
    add(table, `SELECT ${columns} FROM ${table} ORDER BY id`);
  }
  add('workspace', 'SELECT record FROM workspace');
  add('bodies', 'SELECT * FROM bodies ORDER BY document, root');
  add('media_uses', 'SELECT media_id, document, root, place FROM media_uses ORDER BY media_id, document, root, place');
  add('link_uses', 'SELECT * FROM link_uses ORDER BY url, document, root, part, place');
  add('unfit', 'SELECT * FROM unfit ORDER BY document, collection, id');
  return digests;
}
