import { existsSync } from 'node:fs';
import { listBackups } from '../database/backups.ts';
import { connect, isDamage } from '../database/connection.ts';
import { isIntact } from './checksum.ts';
import type { UpdateLog } from './update-log.ts';

/** Backups that are asked for lost parts, newest first. */
const backupsAsked = 3;

/**
 * Intact updates of a damaged document from elsewhere: rows that a squash retired, and the newest verified backups. Applying
 * an update twice changes nothing, so all of them may be applied.
 */
export function repairsFor(log: UpdateLog, backupFolder: string, document: string): Uint8Array[] {
  const backups = listBackups(backupFolder).filter((backup) => backup.verified && existsSync(backup.place));
  return [
    ...log.retired(document),
    ...backups.slice(0, backupsAsked).flatMap(({ place }) => readFrom(place, document)),
  ];
}

interface Row {
  readonly bytes: Buffer;
  readonly checksum: Buffer;
}

function readFrom(place: string, document: string): Uint8Array[] {
  const db = connect(place, 'read');
  try {
    const rows = db
      .prepare('SELECT bytes, checksum FROM updates WHERE document = ? ORDER BY seq')
      .all(document) as Row[]; // columns of the table
    return rows.filter((row) => isIntact(document, row.bytes, row.checksum)).map((row) => row.bytes);
  } catch (error) {
    // A backup that has gone bad since it was verified helps no more than none.
    if (isDamage(error)) return [];
    throw error;
  } finally {
    db.close();
  }
}
