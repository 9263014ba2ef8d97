import * as Y from 'yjs';
import type { Connection } from '../database/connection.ts';
import { isIncomplete, newDocument } from './live-documents.ts';
import type { UpdateLog } from './update-log.ts';

/**
 * Puts one snapshot in place of all rows of a document. The snapshot is made by applying exactly those rows to one document,
 * and read back and compared before anything is replaced. False when it may not be done: a part is missing.
 */
export function squash(db: Connection, log: UpdateLog, document: string): boolean {
  return db
    .transaction(() => {
      const rows = log.read(document);
      if (rows.length < 2) return false;
      const doc = documentOfUpdates(rows.map((row) => row.bytes));
      if (isIncomplete(doc)) return false;
      const snapshot = Y.encodeStateAsUpdate(doc);
      if (!isSameState(doc, documentOfUpdates([snapshot]))) return false;
      log.replace(
        document,
        rows.map((row) => row.seq),
        snapshot,
      );
      return true;
    })
    .immediate();
}

/** A document of its own with these updates applied, in one transaction. */
export function documentOfUpdates(updates: readonly Uint8Array[]): Y.Doc {
  const doc = newDocument();
  doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)));
  return doc;
}

/** Whether two documents hold the same: everything written, everything deleted. */
export function isSameState(left: Y.Doc, right: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(left), Y.snapshot(right));
}
