import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { connect, connectCopy, isDamage, storageReason, type Connection } from './database/connection.ts';
import { makeBackup } from './database/backups.ts';
import { readHeader } from './database/file-header.ts';
import { backupsFolder, databaseFile, requireSuitable } from './database/folders.ts';
import { otherHolder, takeHold, type Hold } from './database/hold.ts';
import { knownFormat, migrate } from './database/migrate.ts';
import { renewReplica } from './database/replica.ts';
import { UpdateLog } from './documents/update-log.ts';
import { Failure } from './failure.ts';
import { catchUp } from './documents/catch-up.ts';
import { isProjectionCurrent, rebuild } from './projection/rebuild.ts';
import { OpenedWorkspace } from './opened-workspace.ts';
import type { OpenWorkspaceOptions, Workspace } from './workspace.ts';

export { createWorkspace } from './create-workspace.ts';
export { copyWorkspace, moveWorkspace, restoreBackup } from './relocate-workspace.ts';

/**
 * Opens a workspace and builds all it consists of. Throws `WORKSPACE_MISSING`, `WORKSPACE_HELD`, `WORKSPACE_DAMAGED`,
 * `WORKSPACE_NEWER`, `UNSUITABLE_FOLDER`. A newer format and a disk that takes nothing open it for reading only.
 */
export async function openWorkspace(options: OpenWorkspaceOptions): Promise<Workspace> {
  const folder = resolve(options.folder);
  const file = databaseFile(folder);
  if (!existsSync(file)) throw new Failure('WORKSPACE_MISSING', { folder });
  try {
    return await openFile({ ...options, folder }, file);
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw new Failure('WORKSPACE_DAMAGED', { folder, what: error instanceof Error ? error.message : '' });
  }
}

async function openFile(options: OpenWorkspaceOptions, file: string): Promise<Workspace> {
  const { folder } = options;
  const header = readHeader(file);
  if (header.kind !== 'workspace')
    throw new Failure('WORKSPACE_DAMAGED', { folder, what: header.kind === 'foreign' ? 'not a workspace' : 'header' });
  if (header.format > knownFormat) return openReading(options, file, 'newer-format', header.format);
  if (options.readOnly === true) return openReading(options, file, 'asked', header.format);
  requireSuitable(folder);
  let db: Connection;
  try {
    db = connect(file, 'write');
  } catch (error) {
    if (storageReason(error) === null) throw error;
    return openReading(options, file, 'disk', header.format);
  }
  let hold: Hold | null = null;
  try {
    hold = takeHold(db, { file, folder, holder: options.holder, now: () => options.clock.now() });
    await prepare(db, options, file);
    return new OpenedWorkspace({ ...options, db, hold, access: 'read-write', readOnlyReason: null });
  } catch (error) {
    hold?.release();
    db.close();
    if (storageReason(error) === null) throw error;
    return openReading(options, file, 'disk', header.format);
  }
}

async function prepare(db: Connection, options: OpenWorkspaceOptions, file: string): Promise<void> {
  await migrate(db, async (next) => {
    await makeBackup(db, backupsFolder(options.folder), `before-format-${next.format}`, options.clock.now());
  });
  renewReplica(db, file, options.newId);
  if (isProjectionCurrent(db)) return;
  db.transaction(() => rebuild(db, new UpdateLog(db, options.clock))).immediate();
}

/**
 * Reads without writing. A file that nobody has open is read as it lies there, so that not one byte in its folder changes.
 * Where its tables are those of another program version, they are made anew in a copy in memory.
 */
function openReading(
  options: OpenWorkspaceOptions,
  file: string,
  why: 'newer-format' | 'asked' | 'disk',
  format: number,
): Workspace {
  const stored = connectReading(file, why);
  let db = stored;
  try {
    const held = why === 'asked' && otherHolder(stored, file, options.clock.now()) !== null;
    if (!isProjectionCurrent(stored)) db = projectedCopy(stored, options, format);
    else if (why !== 'newer-format' && !held && isBehind(stored)) db = caughtUpCopy(stored, options);
    return new OpenedWorkspace({
      ...options,
      db,
      hold: null,
      access: 'read-only',
      readOnlyReason: held ? 'held' : why,
    });
  } catch (error) {
    stored.close();
    throw error;
  }
}

/** A program that has it open keeps its newest changes in the log beside the file: then SQLite has to read both. */
function connectReading(file: string, why: 'newer-format' | 'asked' | 'disk'): Connection {
  if (why === 'newer-format' && !existsSync(`${file}-wal`)) return connect(file, 'frozen');
  try {
    return connect(file, 'read');
  } catch (error) {
    // Nothing can be put beside the file, as SQLite would have to: a medium that only reads.
    if (storageReason(error) === null) throw error;
    return connect(file, 'frozen');
  }
}

/** Whoever had it open last did not come to project what was typed last. */
function isBehind(db: Connection): boolean {
  return db.prepare('SELECT 1 FROM unprojected UNION ALL SELECT 1 FROM unindexed LIMIT 1').get() !== undefined;
}

function caughtUpCopy(stored: Connection, options: OpenWorkspaceOptions): Connection {
  const db = connectCopy(stored.serialize());
  try {
    db.transaction(() => catchUp(db, new UpdateLog(db, options.clock))).immediate();
  } catch (error) {
    db.close();
    throw error;
  }
  stored.close();
  return db;
}

function projectedCopy(stored: Connection, options: OpenWorkspaceOptions, format: number): Connection {
  const db = connectCopy(stored.serialize());
  try {
    db.transaction(() => rebuild(db, new UpdateLog(db, options.clock))).immediate();
  } catch (error) {
    db.close();
    options.log?.('newer-format-unreadable', { reason: String(error) });
    throw new Failure('WORKSPACE_NEWER', { folder: options.folder, format, known: knownFormat });
  }
  stored.close();
  return db;
}
