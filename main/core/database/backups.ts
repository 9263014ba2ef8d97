import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { connect, seal, type Connection } from './connection.ts';
import { keptBackups } from './backup-rotation.ts';
import { makeFolder, syncFile, syncFolder, writeDurably } from './durable-file.ts';
import { mediaFolder, storageFailure } from './folders.ts';

export interface Backup {
  readonly place: string;
  readonly at: string;
  readonly bytes: number;
  readonly verified: boolean;
  readonly cause: string;
  readonly documents: number;
  /** Words of all texts: with the documents it tells whether something has gone missing. */
  readonly words: number;
  /** It holds clearly less than the one before; it pushes no other out. */
  readonly shrunken: boolean;
}

const suffix = '.backup.db';

/** The backups of a folder, newest first. A backup without its note is one that was interrupted. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix) && existsSync(noteOf(join(folder, name))))
    .flatMap((name) => {
      const place = join(folder, name);
      try {
        return [{ ...(JSON.parse(readFileSync(noteOf(place), 'utf8')) as Backup), place }]; // written below
      } catch {
        // A note that does not parse speaks for a disk fault: the backup is listed as unverified.
        return [unverified(place)];
      }
    })
    .sort((left, right) => (left.at < right.at ? 1 : -1));
}

function unverified(place: string): Backup {
  const { size, mtime } = statSync(place);
  const at = mtime.toISOString();
  return { place, at, bytes: size, verified: false, cause: '', documents: 0, words: 0, shrunken: false };
}

function noteOf(place: string): string {
  return place.replace(/\.db$/, '.json');
}

/**
 * Makes a backup with SQLite's backup API, opens and counts it, and only then lets go of older ones.
 * Throws `STORAGE`; what is half done is removed.
 */
export async function makeBackup(db: Connection, folder: string, cause: string, at: string): Promise<Backup> {
  const name = `${at.replaceAll(':', '-')}-${cause.replaceAll(/[^a-z0-9-]/gi, '')}-${randomUUID().slice(0, 8)}${suffix}`;
  const place = join(folder, name);
  const unfinished = `${place}.part`;
  try {
    makeFolder(folder);
    await db.backup(unfinished);
    seal(unfinished);
    syncFile(unfinished);
    const counts = verifyBackup(unfinished);
    const before = listBackups(folder);
    const backup: Backup = {
      place,
      at,
      bytes: statSync(unfinished).size,
      verified: true,
      cause,
      ...counts,
      shrunken: isShrunken(counts, before),
    };
    renameSync(unfinished, place);
    writeDurably(noteOf(place), Buffer.from(JSON.stringify(backup, null, 2)), randomUUID());
    syncFolder(folder);
    if (!backup.shrunken) letGo([backup, ...before]);
    return backup;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw storageFailure(error, 'backup');
  }
}

/** Opens a backup as it lies there, checks it through and counts what is in it. Throws if it is not whole. */
export function verifyBackup(place: string): { readonly documents: number; readonly words: number } {
  const db = connect(place, 'read');
  try {
    const found = db.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`The backup is damaged: ${String(found)}`);
    return countContent(db);
  } finally {
    db.close();
  }
}

export function countContent(db: Connection): { readonly documents: number; readonly words: number } {
  const hasBodies = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'bodies'").get() !== undefined;
  return {
    documents: Number(db.prepare('SELECT count(DISTINCT document) FROM updates').pluck().get()),
    words: hasBodies ? Number(db.prepare('SELECT coalesce(sum(word_count), 0) FROM bodies').pluck().get()) : 0,
  };
}

function isShrunken(counts: { documents: number; words: number }, before: readonly Backup[]): boolean {
  const last = before.find((backup) => backup.verified && !backup.shrunken);
  return last !== undefined && (counts.documents < last.documents * 0.9 || counts.words < last.words * 0.9);
}

function letGo(backups: readonly Backup[]): void {
  const kept = keptBackups(backups);
  for (const { place } of backups.filter((backup) => !kept.has(backup.place))) {
    rmSync(place, { force: true });
    rmSync(noteOf(place), { force: true });
  }
}

/** Copies the media that a second place does not have yet. Files never change, so a name that is there is enough. */
export function copyMedia(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const target = join(to, basename(entry.parentPath), entry.name);
    if (existsSync(target)) continue;
    makeFolder(to);
    makeFolder(dirname(target));
    copyFileSync(join(entry.parentPath, entry.name), `${target}.part`);
    syncFile(`${target}.part`);
    renameSync(`${target}.part`, target);
    syncFolder(dirname(target));
  }
}

/** Where the media of a backup are: beside the folder it lies in, in the workspace and in a second place alike. */
export function mediaOfBackup(backup: string): string {
  return mediaFolder(dirname(dirname(backup)));
}
