import type { NewId } from '../../../shared/ids.ts';
import type { Connection } from './connection.ts';
import { placeOf } from './hold.ts';

/**
 * Each copy of a workspace is a replica with an id of its own. A file that lies elsewhere than where it was last written is
 * a copy: made by a file manager, from a backup or on another disk.
 */
export function renewReplica(db: Connection, file: string, newId: NewId): void {
  const place = placeOf(file);
  if (read(db, 'place') === place) return;
  db.transaction(() => {
    write(db, 'replica', newId('replica'));
    write(db, 'place', place);
  }).immediate();
}

export function replicaOf(db: Connection): string {
  return read(db, 'replica') ?? '';
}

function read(db: Connection, key: string): string | null {
  const value = db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key);
  return typeof value === 'string' ? value : null;
}

function write(db: Connection, key: string, value: string): void {
  db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
}
