import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../media/digest.ts';
import { isIncomplete, readDocument } from '../documents/live-documents.ts';
import type { UpdateLog } from '../documents/update-log.ts';
import { projectionDigests, rebuild } from '../projection/rebuild.ts';
import type { Connection } from './connection.ts';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

interface Patient {
  readonly db: Connection;
  readonly log: UpdateLog;
  readonly mediaFolder: string;
  /** Whether the projection may be made anew to compare it; not in a file that is open for reading. */
  readonly writable: boolean;
}

/** Examines a workspace through and through. With `keepRebuilt` the projection made for comparison stays. */
export function examine({ db, log, mediaFolder, writable }: Patient, keepRebuilt: boolean): Check[] {
  const checks = [checkFile(db), checkRows(log), checkParts(log), checkSetAside(log), checkRecords(db)];
  checks.push(checkMedia(db, mediaFolder));
  if (writable) checks.push(...checkProjection(db, log, keepRebuilt));
  return checks;
}

function checkFile(db: Connection): Check {
  const found = db.pragma('integrity_check', { simple: true });
  return { name: 'file', ok: found === 'ok', detail: String(found) };
}

function checkRows(log: UpdateLog): Check {
  const documents = log.documents();
  const damaged = documents.flatMap((name) => log.damagedSeqs(name).map((seq) => `${name} ${seq}`));
  const detail = damaged.length === 0 ? `${documents.length} documents` : damaged.join(', ');
  return { name: 'checksums', ok: damaged.length === 0, detail };
}

function checkParts(log: UpdateLog): Check {
  const source = { log, waiting: () => [], repairs: () => [], keepRepair: () => undefined };
  const holes = log.documents().filter((name) => {
    const { doc } = readDocument(source, name);
    const hole = isIncomplete(doc);
    doc.destroy();
    return hole;
  });
  return { name: 'parts', ok: holes.length === 0, detail: holes.join(', ') };
}

function checkSetAside(log: UpdateLog): Check {
  const aside = log.setAside();
  const detail = aside.map((entry) => `${entry.document}: ${entry.rows} (${entry.reason})`).join(', ');
  return { name: 'set-aside', ok: aside.length === 0, detail };
}

function checkRecords(db: Connection): Check {
  const unfit = db.prepare('SELECT document, collection, id FROM unfit ORDER BY document, collection, id').raw().all();
  return { name: 'records', ok: unfit.length === 0, detail: unfit.map((row) => String(row)).join('; ') };
}

function checkMedia(db: Connection, folder: string): Check {
  const digests = db.prepare('SELECT DISTINCT digest FROM media ORDER BY digest').pluck().all().map(String);
  const wrong = digests.filter((digest) => {
    try {
      return digestOf(readFileSync(join(folder, digest.slice(0, 2), digest))) !== digest;
    } catch {
      // Missing or unreadable: that is what is asked here.
      return true;
    }
  });
  const detail = wrong.length === 0 ? `${digests.length} files` : wrong.join(', ');
  return { name: 'media', ok: wrong.length === 0, detail };
}

class Undo extends Error {}

/** Makes the projection anew and compares; what differs speaks for a defect of the program, and the new one is right. */
function checkProjection(db: Connection, log: UpdateLog, keep: boolean): Check[] {
  let different: string[] = [];
  try {
    db.transaction(() => {
      const before = projectionDigests(db);
      rebuild(db, log);
      different = [...projectionDigests(db)].flatMap(([name, digest]) => (before.get(name) === digest ? [] : [name]));
      if (!keep) throw new Undo();
    }).immediate();
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return [
    { name: 'projection', ok: different.length === 0 || keep, detail: different.join(', ') },
    ...(keep ? [{ name: 'rebuilt', ok: true, detail: different.length === 0 ? '' : different.join(', ') }] : []),
  ];
}
