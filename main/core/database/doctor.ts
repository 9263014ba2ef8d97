import { join } from 'node:path';
import type { Check } from '../../../shared/contract/areas/content.ts';
import { digestOfFileSync } from '../media/digest.ts';
import { isIncomplete, readDocument } from '../documents/live-documents.ts';
import type { UpdateLog } from '../documents/update-log.ts';
import { projectionDigests, rebuild } from '../projection/rebuild.ts';
import type { Connection } from './connection.ts';

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

type Found = Check['found'][number];

function checkOf(
  name: Check['name'],
  found: readonly (Pick<Found, 'what'> & Partial<Found>)[],
  examined?: number,
): Check {
  const whole = found.map(({ what, rows = null, reason = null }) => ({ what, rows, reason }));
  return { name, ok: found.length === 0, examined: examined ?? null, found: whole };
}

function named(names: readonly string[]): { readonly what: string }[] {
  return names.map((what) => ({ what }));
}

function checkFile(db: Connection): Check {
  const found = String(db.pragma('integrity_check', { simple: true }));
  return checkOf('file', found === 'ok' ? [] : named([found]));
}

function checkRows(log: UpdateLog): Check {
  const documents = log.documents();
  const damaged = documents
    .map((what) => ({ what, rows: log.damagedSeqs(what).length }))
    .filter(({ rows }) => rows > 0);
  return checkOf('checksums', damaged, documents.length);
}

function checkParts(log: UpdateLog): Check {
  const source = { log, waiting: () => [], repairs: () => [], keepRepair: () => undefined };
  const holes = log.documents().filter((name) => {
    const { doc } = readDocument(source, name);
    const hole = isIncomplete(doc);
    doc.destroy();
    return hole;
  });
  return checkOf('parts', named(holes));
}

function checkSetAside(log: UpdateLog): Check {
  return checkOf(
    'set-aside',
    log.setAside().map(({ document, rows, reason }) => ({ what: document, rows: rows === 0 ? null : rows, reason })),
  );
}

function checkRecords(db: Connection): Check {
  const unfit = db.prepare('SELECT document, collection, id FROM unfit ORDER BY document, collection, id').raw().all();
  return checkOf('records', named(unfit.map((row) => String(row))));
}

function checkMedia(db: Connection, folder: string): Check {
  const digests = db.prepare('SELECT DISTINCT digest FROM media ORDER BY digest').pluck().all().map(String);
  const wrong = digests.filter((digest) => {
    try {
      return digestOfFileSync(join(folder, digest.slice(0, 2), digest)) !== digest;
    } catch {
      // Missing or unreadable: that is what is asked here.
      return true;
    }
  });
  return checkOf('media', named(wrong), digests.length);
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
  const differing = checkOf('projection', named(different));
  // What is kept is right now: the difference belongs to the making anew.
  return keep ? [checkOf('projection', []), { ...differing, name: 'rebuilt', ok: true }] : [differing];
}
