import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { copyMedia, mediaOfBackup, verifyBackup } from './database/backups.ts';
import { connect, isDamage } from './database/connection.ts';
import { syncFile, syncFolder } from './database/durable-file.ts';
import { readHeader } from './database/file-header.ts';
import { databaseFile, mediaFolder, prepareParent, requireFree, requireSuitable } from './database/folders.ts';
import { otherHolder } from './database/hold.ts';
import { buildBeside } from './create-workspace.ts';
import { Failure } from './failure.ts';
import type { Workspace } from './workspace.ts';

/**
 * Moves a workspace that nobody has open. On another disk it is copied, verified and only then removed.
 * Throws `WORKSPACE_MISSING`, `WORKSPACE_HELD`, `WORKSPACE_EXISTS`, `UNSUITABLE_FOLDER`, `STORAGE`.
 */
export async function moveWorkspace(from: string, to: string): Promise<void> {
  const source = resolve(from);
  const target = resolve(to);
  if (!existsSync(databaseFile(source))) throw new Failure('WORKSPACE_MISSING', { folder: source });
  requireFree(target);
  requireSuitable(target);
  prepareParent(target);
  requireUnheld(source);
  try {
    renameSync(source, target);
    syncFolder(dirname(target));
    syncFolder(dirname(source));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await copyFiles(source, target);
    rmSync(source, { recursive: true });
  }
}

/** Folds the write-ahead log into the file, so that the folder is whole by itself. */
function requireUnheld(folder: string): void {
  const file = databaseFile(folder);
  const db = connect(file, 'write');
  try {
    const other = otherHolder(db, file, new Date().toISOString());
    if (other !== null) throw new Failure('WORKSPACE_HELD', { folder, holder: other.holder, since: other.since });
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/** Copies an open workspace as it is now, with its media. The copy becomes a replica of its own. */
export async function copyWorkspace(workspace: Workspace, to: string): Promise<void> {
  // What is still to be projected is, before the file is copied.
  workspace.reader.workspace();
  await copyFiles(workspace.folder, resolve(to));
}

/** Makes a workspace from a backup, beside whatever there is. Throws `WORKSPACE_DAMAGED` when the backup is not whole. */
export async function restoreBackup(backup: string, folder: string): Promise<{ readonly documents: number }> {
  const source = resolve(backup);
  if (!existsSync(source)) throw new Failure('WORKSPACE_MISSING', { folder: source });
  if (readHeader(source).kind !== 'workspace')
    throw new Failure('WORKSPACE_DAMAGED', { folder: source, what: 'header' });
  const { documents } = verified(source);
  await buildBeside(resolve(folder), (unfinished) => copyInto(source, mediaOfBackup(source), unfinished));
  return { documents };
}

async function copyFiles(source: string, target: string): Promise<void> {
  await buildBeside(target, (unfinished) => copyInto(databaseFile(source), mediaFolder(source), unfinished));
}

async function copyInto(file: string, media: string, unfinished: string): Promise<void> {
  const db = connect(file, 'read');
  const target = databaseFile(unfinished);
  try {
    await db.backup(target);
  } finally {
    db.close();
  }
  disown(target);
  syncFile(target);
  verified(target);
  mkdirSync(mediaFolder(unfinished), { recursive: true });
  copyMedia(media, mediaFolder(unfinished));
}

/** A copy has no holder, and on first open it takes a replica id of its own. */
function disown(file: string): void {
  const db = connect(file, 'write');
  try {
    db.transaction(() => {
      db.prepare('DELETE FROM owner').run();
      db.prepare("DELETE FROM meta WHERE key IN ('replica', 'place')").run();
    }).immediate();
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

function verified(file: string): { readonly documents: number } {
  try {
    return verifyBackup(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!isDamage(error) && !(error instanceof Error)) throw error;
    throw new Failure('WORKSPACE_DAMAGED', { folder: file, what: error instanceof Error ? error.message : '' });
  }
}
