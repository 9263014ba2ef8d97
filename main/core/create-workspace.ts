import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { NewId } from '../../shared/ids.ts';
import type { Language } from '../../shared/model/common.ts';
import { workspaceSchema } from '../../shared/model/workspace.ts';
import * as Y from 'yjs';
import { connect } from './database/connection.ts';
import { syncFolder } from './database/durable-file.ts';
import {
  backupsFolder,
  databaseFile,
  mediaFolder,
  prepareParent,
  requireFree,
  requireSuitable,
  storageFailure,
  unfinishedFolder,
} from './database/folders.ts';
import { migrate } from './database/migrate.ts';
import { catalogName } from './documents/document-names.ts';
import { newDocument } from './documents/live-documents.ts';
import { createRecord } from './documents/records.ts';
import { UpdateLog } from './documents/update-log.ts';
import { Failure } from './failure.ts';
import { rebuild } from './projection/rebuild.ts';
import type { Clock } from './workspace.ts';

export interface CreateWorkspaceOptions {
  /** Ends in `.kanalwerk`; must not exist yet, or be an empty folder. */
  readonly folder: string;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly clock: Clock;
  readonly newId: NewId;
}

/**
 * Makes a new workspace, complete or not at all: it is built beside its place and moved there. Throws `WORKSPACE_EXISTS`,
 * `UNSUITABLE_FOLDER`, `INVALID`, `STORAGE`.
 */
export async function createWorkspace(options: CreateWorkspaceOptions): Promise<void> {
  const folder = resolve(options.folder);
  const record = workspaceSchema.safeParse({ ...options, createdAt: options.clock.now() });
  if (!record.success) {
    const [issue] = record.error.issues;
    throw new Failure('INVALID', {
      field: String(issue?.path[0]),
      rule: issue?.code ?? '',
      value: issue?.message ?? '',
    });
  }
  await buildBeside(folder, async (unfinished) => {
    const db = connect(databaseFile(unfinished), 'write');
    try {
      await migrate(db, () => Promise.resolve());
      const doc = newDocument();
      doc.transact(() => createRecord(doc, 'workspace', 'workspace', record.data));
      const log = new UpdateLog(db, options.clock);
      db.transaction(() => {
        log.append(catalogName, Y.encodeStateAsUpdate(doc));
        rebuild(db, log);
      }).immediate();
      db.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  });
}

/** Fills a new folder beside `folder` and puts it in place when it is complete; removes it when anything fails. */
export async function buildBeside(folder: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  requireFree(folder);
  requireSuitable(folder);
  const parent = prepareParent(folder);
  const unfinished = unfinishedFolder(folder, randomUUID());
  try {
    for (const part of [unfinished, mediaFolder(unfinished), backupsFolder(unfinished)]) mkdirSync(part);
    await fill(unfinished);
    syncFolder(unfinished);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(unfinished, folder);
    syncFolder(parent);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (existsSync(dirname(folder))) syncFolder(dirname(folder));
    throw storageFailure(error, 'workspace');
  }
}
