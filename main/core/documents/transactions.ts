import type { ChangeEvent } from '../../../shared/contract/areas/studio.ts';
import { storageReason, type Connection } from '../database/connection.ts';
import { Failure } from '../failure.ts';
import type { Projection } from '../projection/projection.ts';
import { applyPeerUpdate } from './apply-peer-update.ts';
import { Commits } from './commits.ts';
import type { Part } from './document-names.ts';
import { LiveDocuments, type DocumentObserver, type LiveDocument } from './live-documents.ts';
import { inOrder, notePart, recordsOf, type PartsByDocument } from './parts.ts';
import { PeerUpdates } from './peer-updates.ts';
import { ProjectionNotes } from './projection-notes.ts';
import { QuietTimer } from './quiet-timer.ts';
import { squash } from './squash.ts';
import type { UpdateLog } from './update-log.ts';
import { WaitingChanges, type Change } from './waiting-changes.ts';

/** What one transaction has collected so far. */
interface Pending {
  readonly changes: Change[];
  /** Touched and not yet projected. */
  readonly parts: PartsByDocument;
  readonly projected: PartsByDocument;
  readonly peer: string | null;
  /** How many of the changes are in the log already. */
  appended: number;
}

export interface TransactionsOptions {
  readonly db: Connection;
  readonly log: UpdateLog;
  readonly projection: Projection;
  readonly announce: (event: ChangeEvent) => void;
  readonly repairs: (document: string) => readonly Uint8Array[];
  readonly readOnly: boolean;
  readonly trace: (event: string, details: Readonly<Record<string, unknown>>) => void;
}

/** Rows of one document above which they are squashed into one. */
const squashAbove = 200;
/** Documents that a large write may hold in memory. */
const mostAtOnce = 300;

/**
 * Turns changes of documents into commits. A command is one SQL transaction: append and project. An editor's update is
 * appended with a note of what it touched; the projection follows before the next read, the index before the next search,
 * both in the next quiet moment at the latest, and after a crash from the notes. So a key costs one append, and many keys
 * are projected and indexed once.
 */
export class Transactions implements DocumentObserver {
  readonly live: LiveDocuments;
  readonly peers = new PeerUpdates();
  readonly #options: TransactionsOptions;
  readonly #commits: Commits;
  readonly #notes: ProjectionNotes;
  readonly #waiting: WaitingChanges;
  readonly #quiet: QuietTimer;
  /** What waiting changes have touched: announced when they are saved. */
  readonly #unannounced: PartsByDocument = new Map();
  #pending: Pending | null = null;
  /** Revisions given out for changes that were rolled back; no later one may equal them. */
  #discarded = 0;
  #closed = false;

  constructor(options: TransactionsOptions) {
    this.#options = options;
    this.#commits = new Commits(options.db);
    this.#notes = new ProjectionNotes(options.db);
    this.#waiting = new WaitingChanges(options.announce, () => this.#retry());
    this.#quiet = new QuietTimer(
      () => this.#tidy(),
      (error) => options.trace('tidying-failed', { reason: String(error) }),
    );
    this.live = new LiveDocuments(
      {
        log: options.log,
        waiting: (document) => this.#waiting.of(document).map((one) => one.bytes),
        repairs: options.repairs,
        keepRepair: (document, update) => this.#keepRepair(document, update),
      },
      this,
    );
  }

  updated(live: LiveDocument, update: Uint8Array, origin: unknown): void {
    if (this.#pending === null) throw new Error(`${live.name} was changed outside of a transaction`);
    const peer = origin === this.#pending ? this.#pending.peer : null;
    this.#pending.changes.push({ document: live.name, bytes: update, peer });
  }

  touched(live: LiveDocument, parts: readonly Part[]): void {
    if (this.#pending !== null && parts.length > 0) notePart(this.#pending.parts, live.name, parts);
  }

  /** Runs `change` and commits what it did to documents. If it throws, or the disk refuses, nothing has changed. */
  write<T>(change: () => T): T {
    this.#requireOpen();
    if (this.#pending !== null) throw new Error('A write inside a write');
    const pending = newPending(null);
    let result: T;
    try {
      result = this.#commits.durable(() => {
        this.#pending = pending;
        this.#append(this.#waiting.all);
        this.#notes.project(this.#options.projection, this.live);
        const given = change();
        if (given instanceof Promise) throw new TypeError('A write has to be synchronous');
        this.#flush(pending);
        return given;
      });
    } catch (error) {
      this.#undo(pending);
      throw this.#translate(error, 'write');
    } finally {
      this.#pending = null;
    }
    this.#notes.forget();
    this.#committed(pending, false);
    this.live.trim();
    return result;
  }

  /**
   * An editor's update. Returns after the commit. If the disk refuses, the update stays in memory and is tried again,
   * and `STORAGE` is thrown, because it is not saved.
   */
  applyUpdate(
    name: string,
    update: Uint8Array,
    peer: string,
    alsoChange: (live: LiveDocument, parts: readonly Part[]) => void,
  ): void {
    this.#requireOpen();
    const pending = newPending(peer);
    let live: LiveDocument | null = null;
    try {
      live = this.live.get(name);
      this.#pending = pending;
      // What refers to something not here yet makes no update event, but must not be lost.
      if (applyPeerUpdate(live.doc, update, pending)) pending.changes.push({ document: name, bytes: update, peer });
      const parts = pending.parts.get(name);
      if (parts !== undefined) alsoChange(live, [...parts.values()]);
    } catch (error) {
      if (live !== null) this.live.forget(name);
      this.#discarded += pending.changes.length;
      throw this.#translate(error, 'update');
    } finally {
      this.#pending = null;
    }
    // Nothing new may be what waits already, sent again: it is no more saved than before.
    if (pending.changes.length > 0 || this.#waiting.of(name).length > 0) this.#commitUpdate(pending);
  }

  /** Brings the projection up to date, and the index for a search. Inside a write they include what it has changed so far. */
  settle(reading: 'rows' | 'search' = 'rows'): void {
    const { projection } = this.#options;
    if (this.#pending !== null) {
      if (!this.#commits.isOpen) return;
      this.#project(this.#pending);
      if (reading === 'search') projection.index();
      return;
    }
    if (this.#closed || this.#options.readOnly) return;
    // While changes wait in memory the projection stays at what is saved: after a crash it must not show more than the log.
    const isBehind = !this.#notes.isEmpty && this.#waiting.size === 0;
    if (!isBehind && !(reading === 'search' && projection.hasUnindexed())) return;
    try {
      this.#commits.derived(() => {
        if (isBehind) this.#notes.project(projection, this.live);
        if (reading === 'search') projection.index();
      });
      if (isBehind) this.#notes.forget();
    } catch (error) {
      if (storageReason(error) === null) throw error;
      // Readers see the state before; the notes are kept and tried again with the next change.
      this.#options.trace('projection-delayed', { reason: String(error) });
    }
    this.live.trim();
  }

  /** Between two steps of a large write: what is done so far leaves memory, still inside the one SQL transaction. */
  makeRoom(): void {
    if (this.#pending === null || this.live.names().length < mostAtOnce) return;
    this.#flush(this.#pending);
    this.live.trim();
  }

  revision(document: string): number {
    const pending = this.#pending?.changes.slice(this.#pending.appended) ?? [];
    const unsaved = this.#waiting.of(document).length + pending.filter((change) => change.document === document).length;
    return this.#options.log.newest(document) + unsaved + this.#discarded;
  }

  /** Saves what waits, projects what is noted, squashes long logs. Throws `STORAGE` if something stays unsaved. */
  finish(): void {
    if (this.#waiting.size > 0) this.#retry();
    this.#waiting.stop();
    this.#quiet.stop();
    if (this.#waiting.size > 0) {
      this.#waiting.schedule();
      throw new Failure('STORAGE', { reason: this.#waiting.reason, what: `${this.#waiting.size} changes` });
    }
    try {
      this.#tidy();
    } catch (error) {
      // All edits are saved. What stays undone is noted in the file and done after the next opening.
      if (storageReason(error) === null) throw error;
      this.#options.trace('tidying-failed', { reason: String(error) });
    }
    this.#quiet.stop();
    this.#closed = true;
  }

  #requireOpen(): void {
    if (this.#closed) throw new Failure('NO_WORKSPACE');
  }

  /** A repair is an update like any other; where it cannot be stored now, the next reading makes it again. */
  #keepRepair(document: string, update: Uint8Array): void {
    this.#options.trace('document-repaired', { document, bytes: update.length });
    if (this.#options.readOnly) return;
    const inTransaction = this.#commits.isOpen;
    try {
      this.#options.log.append(document, update);
    } catch (error) {
      // Where SQLite has undone a transaction around this, what follows must not be committed piece by piece.
      if (storageReason(error) === null || inTransaction !== this.#commits.isOpen) throw error;
    }
  }

  #append(changes: readonly Change[]): void {
    for (const { document, bytes } of changes) {
      this.#options.log.append(document, bytes);
      const live = this.live.peek(document);
      if (live !== undefined) live.rows += 1;
    }
  }

  #flush(pending: Pending): void {
    this.#project(pending);
    this.#append(pending.changes.slice(pending.appended));
    pending.appended = pending.changes.length;
  }

  /** Projects what the write has changed and not projected yet. */
  #project(pending: Pending): void {
    for (const [document, parts] of pending.parts) {
      pending.parts.delete(document);
      this.#options.projection.project(document, this.live.get(document).doc, inOrder(parts));
      notePart(pending.projected, document, parts.values());
    }
  }

  #commitUpdate(pending: Pending): void {
    try {
      this.#commits.durable(() => {
        this.#append(this.#waiting.all);
        this.#append(pending.changes);
        this.#notes.store(pending.parts);
      });
    } catch (error) {
      const reason = storageReason(error) ?? 'io';
      // In memory the change stays: it is part of what the next commit appends, with its note.
      this.#notes.refused(pending.parts);
      for (const [document, parts] of pending.parts) notePart(this.#unannounced, document, parts.values());
      this.#options.trace('update-refused', { reason: String(error) });
      this.#waiting.refused(pending.changes, reason);
      throw new Failure('STORAGE', { reason, what: 'update' });
    }
    this.#notes.stored(pending.parts);
    this.#committed(pending, true);
  }

  #committed(pending: Pending, typed: boolean): void {
    for (const change of [...this.#waiting.saved(), ...pending.changes]) this.peers.send(change);
    for (const [document, parts] of [...this.#unannounced, ...pending.parts])
      notePart(pending.projected, document, parts.values());
    this.#unannounced.clear();
    const changes = recordsOf(pending.projected);
    if (changes.length > 0) this.#options.announce({ kind: 'records-changed', typed, changes });
    if (!this.#closed) this.#quiet.start();
  }

  #undo(pending: Pending): void {
    this.#discarded += pending.changes.length;
    const touched = [pending.changes, this.#waiting.all].flat().map((change) => change.document);
    for (const document of new Set([...touched, ...pending.parts.keys(), ...pending.projected.keys()]))
      this.live.forget(document);
  }

  #translate(error: unknown, what: 'write' | 'update'): unknown {
    const reason = storageReason(error);
    if (reason !== null) {
      this.#options.trace(`${what}-refused`, { reason });
      return new Failure('STORAGE', { reason, what });
    }
    if (what === 'write' || error instanceof Failure) return error;
    return new Failure('INVALID', { field: 'update', rule: 'yjs', value: String(error) });
  }

  #retry(): void {
    if (this.#waiting.size === 0 || this.#pending !== null) return;
    try {
      this.#commitUpdate(newPending(''));
    } catch (error) {
      if (!(error instanceof Failure)) this.#options.trace('retry-failed', { reason: String(error) });
    }
  }

  #tidy(): void {
    this.settle('search');
    for (const name of this.live.names()) {
      const live = this.live.peek(name);
      if (live !== undefined && live.rows > squashAbove && !live.incomplete) this.#squash(live);
    }
  }

  #squash(live: LiveDocument): void {
    const squashed = squash(this.#options.db, this.#options.log, live.name);
    if (squashed) live.rows = 1;
    else this.#options.trace('squash-skipped', { document: live.name });
  }
}

function newPending(peer: string | null): Pending {
  return { changes: [], parts: new Map(), projected: new Map(), peer, appended: 0 };
}
