import { dirname, join } from 'node:path';
import type { ChangeEvent } from '../../shared/contract/areas/studio.ts';
import type { NewId } from '../../shared/ids.ts';
import { copyMedia, listBackups, makeBackup } from './database/backups.ts';
import type { Connection } from './database/connection.ts';
import { examine } from './database/doctor.ts';
import { backupsFolder, mediaFolder } from './database/folders.ts';
import { beatEvery, type Hold } from './database/hold.ts';
import { replicaOf } from './database/replica.ts';
import { openEditorDocuments } from './documents/editor-documents.ts';
import { repairsFor } from './documents/repairs.ts';
import { RowScan } from './documents/row-scan.ts';
import { Transactions } from './documents/transactions.ts';
import { UpdateLog } from './documents/update-log.ts';
import { DocumentWriter } from './documents/writer.ts';
import { Failure } from './failure.ts';
import { MediaStore } from './media/media-store.ts';
import { Projection } from './projection/projection.ts';
import { ProjectionReader } from './projection/reader.ts';
import type { Clock, OpenWorkspaceOptions, Reader, Workspace, Writer } from './workspace.ts';

export interface OpenedWorkspaceOptions extends OpenWorkspaceOptions {
  readonly db: Connection;
  /** Null when open for reading only. */
  readonly hold: Hold | null;
  readonly access: Workspace['access'];
  readonly readOnlyReason: Workspace['readOnlyReason'];
}

/** An automatic backup is made so long after the last one when something has changed since, in milliseconds. */
const backUpAfter = 10 * 60_000;
/** A workspace whose newest backup is older than a day gets one soon after it was opened, in milliseconds. */
const firstLookAfter = 30_000;
const day = 86_400_000;

/** The object graph of one open workspace. */
export class OpenedWorkspace implements Workspace {
  readonly folder: string;
  readonly access: Workspace['access'];
  readonly readOnlyReason: Workspace['readOnlyReason'];
  readonly clock: Clock;
  readonly newId: NewId;
  readonly reader: Reader;
  readonly documents: Workspace['documents'];
  readonly media: MediaStore;
  readonly #options: OpenedWorkspaceOptions;
  readonly #db: Connection;
  readonly #log: UpdateLog;
  readonly #transactions: Transactions;
  readonly #writer: Writer;
  readonly #scan: RowScan;
  readonly #callbacks = new Set<(event: ChangeEvent) => void>();
  readonly #timers: NodeJS.Timeout[] = [];
  #lastBackup: string | null;
  #changedSinceBackup = false;
  #backingUp: Promise<unknown> | null = null;
  #closing: Promise<void> | null = null;

  constructor(options: OpenedWorkspaceOptions) {
    this.#options = options;
    this.#db = options.db;
    this.folder = options.folder;
    this.access = options.access;
    this.readOnlyReason = options.readOnlyReason;
    this.clock = options.clock;
    this.newId = options.newId;
    this.#log = new UpdateLog(options.db, options.clock);
    this.#transactions = new Transactions({
      db: options.db,
      log: this.#log,
      projection: new Projection(options.db),
      announce: (event) => this.#announce(event),
      repairs: (document) => repairsFor(this.#log, backupsFolder(this.folder), document),
      trace: (event, details) => options.log?.(event, details),
      readOnly: options.access === 'read-only',
    });
    this.reader = new ProjectionReader(options.db, this.#transactions, options.clock);
    this.#writer = new DocumentWriter(options.db, this.#transactions, options);
    const requireWritable = (): void => this.#requireWritable();
    this.documents = openEditorDocuments({
      transactions: this.#transactions,
      log: this.#log,
      clock: options.clock,
      requireWritable,
    });
    this.media = new MediaStore(mediaFolder(this.folder), requireWritable);
    this.#lastBackup = listBackups(backupsFolder(this.folder)).find((backup) => backup.verified)?.at ?? null;
    this.#scan = new RowScan(this.#log, () => this.#announce({ kind: 'status-changed' }));
    this.#scan.start();
    if (options.hold !== null) this.#keepHold(options.hold);
  }

  get setAside(): Workspace['setAside'] {
    return this.#log.setAside();
  }

  /** Id of this copy of the workspace. */
  get replica(): string {
    return replicaOf(this.#db);
  }

  write<T>(change: (writer: Writer) => T): T {
    this.#requireWritable();
    return this.#transactions.write(() => change(this.#writer));
  }

  onChange(callback: (event: ChangeEvent) => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  lastBackupAt(): string | null {
    return this.#lastBackup;
  }

  /** The backup lies in the workspace; with `place` or a second place in the options, another with the media lies there. */
  async backUp(
    cause: string,
    place = this.#options.backupFolder,
  ): Promise<{ readonly place: string; readonly bytes: number; readonly documents: number }> {
    this.#transactions.settle();
    const at = this.clock.now();
    this.#changedSinceBackup = false;
    const made = this.access === 'read-only' ? null : await makeBackup(this.#db, backupsFolder(this.folder), cause, at);
    const second = place === undefined || place === '' ? null : await this.#backUpTo(place, cause, at);
    const backup = second ?? made;
    if (backup === null) throw new Failure('READ_ONLY', { reason: this.readOnlyReason ?? 'asked' });
    if (made !== null && !made.shrunken) this.#forgetRetired();
    this.#lastBackup = at;
    this.#announce({ kind: 'status-changed' });
    return { place: backup.place, bytes: backup.bytes, documents: backup.documents };
  }

  backups(): ReturnType<Workspace['backups']> {
    const folders = [backupsFolder(this.folder)];
    if (this.#options.backupFolder !== undefined && this.#options.backupFolder !== '')
      folders.push(backupsFolder(this.#secondPlace(this.#options.backupFolder)));
    return folders
      .flatMap(listBackups)
      .map(({ place, at, bytes, verified, cause }) => ({ place, at, bytes, verified, cause }))
      .sort((left, right) => (left.at < right.at ? 1 : -1));
  }

  doctor({ rebuild }: { readonly rebuild: boolean }): ReturnType<Workspace['doctor']> {
    if (rebuild) this.#requireWritable();
    this.#transactions.settle();
    const writable = this.access === 'read-write';
    const patient = { db: this.#db, log: this.#log, mediaFolder: mediaFolder(this.folder), writable };
    const checks = examine(patient, rebuild);
    return { ok: checks.every((check) => check.ok), checks };
  }

  /** Saves all that waits first. Throws `STORAGE`, and stays open, when that cannot be done. */
  close(): Promise<void> {
    this.#closing ??= this.#close().catch((error: unknown) => {
      this.#closing = null;
      throw error;
    });
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#scan.stop();
    await this.#backingUp;
    if (this.access === 'read-write') this.#transactions.finish();
    for (const timer of this.#timers) clearInterval(timer);
    this.#options.hold?.release();
    this.#db.close();
    this.#callbacks.clear();
  }

  #requireWritable(): void {
    if (this.access === 'read-only') throw new Failure('READ_ONLY', { reason: this.readOnlyReason ?? 'asked' });
  }

  #announce(event: ChangeEvent): void {
    if (event.kind === 'records-changed') this.#changedSinceBackup = true;
    for (const callback of this.#callbacks) {
      try {
        callback(event);
      } catch (error) {
        // The change is committed; a listener's fault must not look like a failed save.
        this.#options.log?.('listener-failed', { event: event.kind, reason: String(error) });
      }
    }
  }

  async #backUpTo(place: string, cause: string, at: string): Promise<Awaited<ReturnType<typeof makeBackup>>> {
    const target = this.#secondPlace(place);
    const backup = await makeBackup(this.#db, backupsFolder(target), cause, at);
    copyMedia(mediaFolder(this.folder), mediaFolder(target));
    return backup;
  }

  /** One folder per workspace, so that several can share a second place. */
  #secondPlace(place: string): string {
    return join(place, `${this.folder.slice(dirname(this.folder).length + 1).replace(/\.kanalwerk$/, '')}-backups`);
  }

  #forgetRetired(): void {
    this.#db.prepare('DELETE FROM retired_updates').run();
  }

  #keepHold(hold: Hold): void {
    const every = (milliseconds: number, run: () => void): void => {
      const timer = setInterval(run, milliseconds);
      timer.unref();
      this.#timers.push(timer);
    };
    every(beatEvery, () => this.#attempt('beat', () => hold.beat()));
    every(backUpAfter, () => {
      if (this.#changedSinceBackup) this.#backUpByItself();
    });
    const first = setTimeout(() => {
      const last = this.#lastBackup;
      if (last === null || Date.parse(this.clock.now()) - Date.parse(last) > day) this.#backUpByItself();
    }, firstLookAfter);
    first.unref();
    this.#timers.push(first);
  }

  #backUpByItself(): void {
    if (this.#backingUp !== null || this.#closing !== null) return;
    this.#backingUp = this.backUp('automatic')
      .catch((error: unknown) => this.#options.log?.('backup-failed', { reason: String(error) }))
      .finally(() => {
        this.#backingUp = null;
      });
  }

  #attempt(what: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#options.log?.(`${what}-failed`, { reason: String(error) });
    }
  }
}
