import type { ChangeEvent } from '../../../shared/contract/areas/studio.ts';
import * as Y from 'yjs';
import { storageReason, type Connection } from '../database/connection.ts';
import { Failure } from '../failure.ts';
import type { Projection } from '../projection/projection.ts';
import { isCollectionName } from '../projection/tables.ts';
import { partKey, partOf, type Part } from './document-names.ts';
import { LiveDocuments, type DocumentObserver, type LiveDocument } from './live-documents.ts';
import { PeerUpdates } from './peer-updates.ts';
import { squash } from './squash.ts';
import type { UpdateLog } from './update-log.ts';

interface Change {
  readonly document: string;
  readonly bytes: Uint8Array;
  /** The editor it came from; null for a command, whose updates every editor wants. */
  readonly peer: string | null;
}

/** What one transaction has collected so far. */
interface Pending {
  readonly changes: Change[];
  readonly parts: Map<string, Map<string, Part>>;
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
/** Quiet time after which the projection catches up by itself, in milliseconds. Readers never wait for it. */
const quietTime = 400;
const longestRetry = 30_000;
/** Documents that a large write may hold in memory. */
const mostAtOnce = 300;

/**
 * Turns changes of documents into commits. A command is one SQL transaction: append, project, index. An editor's update is
 * appended with a note of what it touched; the projection follows before the next read, at the latest after `quietTime`,
 * and after a crash from the notes. So a key costs one append, and many keys are projected once.
 */
export class Transactions implements DocumentObserver {
  readonly live: LiveDocuments;
  readonly peers = new PeerUpdates();
  readonly #options: TransactionsOptions;
  readonly #db: Connection;
  readonly #unprojected = new Map<string, Map<string, Part>>();
  #pending: Pending | null = null;
  #waiting: Change[] = [];
  #failing: 'full' | 'io' | null = null;
  #retryAfter = 1000;
  #retryTimer: NodeJS.Timeout | null = null;
  #quietTimer: NodeJS.Timeout | null = null;
  /** Revisions given out for changes that were rolled back; no later one may equal them. */
  #discarded = 0;
  #closed = false;

  constructor(options: TransactionsOptions) {
    this.#options = options;
    this.#db = options.db;
    this.live = new LiveDocuments(
      {
        log: options.log,
        waiting: (document) => this.#waiting.filter((one) => one.document === document).map((one) => one.bytes),
        repairs: options.repairs,
        keepRepair: (document, update) => this.#keepRepair(document, update),
      },
      this,
    );
    this.#readNotes();
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
    const pending: Pending = { changes: [], parts: new Map(), peer: null, appended: 0 };
    let result: T;
    try {
      this.#db.prepare('BEGIN IMMEDIATE').run();
      this.#pending = pending;
      this.#appendWaiting();
      this.#projectNoted();
      result = change();
      if (result instanceof Promise) throw new TypeError('A write has to be synchronous');
      this.#flush(pending);
      this.#db.prepare('COMMIT').run();
    } catch (error) {
      this.#undo(pending);
      throw this.#translate(error, 'write');
    } finally {
      this.#pending = null;
    }
    this.#committed(pending);
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
    const live = this.live.get(name);
    const pending: Pending = { changes: [], parts: new Map(), peer, appended: 0 };
    this.#pending = pending;
    try {
      const before = [live.doc.store.pendingStructs, live.doc.store.pendingDs];
      Y.applyUpdate(live.doc, update, pending);
      const after = [live.doc.store.pendingStructs, live.doc.store.pendingDs];
      const waits = after.some((part, index) => part !== null && part !== before[index]);
      // What refers to something not here yet makes no update event, but must not be lost.
      if (waits) pending.changes.push({ document: name, bytes: update, peer });
      const parts = pending.parts.get(name);
      if (parts !== undefined) alsoChange(live, [...parts.values()]);
    } catch (error) {
      this.live.forget(name);
      this.#discarded += pending.changes.length;
      if (error instanceof Failure || storageReason(error) !== null) throw this.#translate(error, 'update');
      throw new Failure('INVALID', { field: 'update', rule: 'yjs', value: String(error) });
    } finally {
      this.#pending = null;
    }
    if (pending.changes.length > 0) this.#commitUpdate(pending);
  }

  /** Brings the projection up to date. Inside a write it projects what the write has changed so far. */
  settle(): void {
    if (this.#pending !== null) {
      if (this.#db.inTransaction) this.#project();
      return;
    }
    // While changes wait in memory the projection stays at what is saved: after a crash it must not show more than the log.
    if (this.#unprojected.size === 0 || this.#waiting.length > 0 || this.#closed || this.#options.readOnly) return;
    try {
      this.#db
        .transaction(() => {
          this.#projectNoted();
        })
        .immediate();
      this.#unprojected.clear();
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
    const unsaved =
      this.#waiting.filter((change) => change.document === document).length +
      (this.#pending?.changes.slice(this.#pending.appended).filter((change) => change.document === document).length ??
        0);
    return this.#options.log.newest(document) + unsaved + this.#discarded;
  }

  /** Saves what waits, projects what is noted, squashes long logs. Throws `STORAGE` if something stays unsaved. */
  finish(): void {
    if (this.#waiting.length > 0) this.#retry();
    this.#stopTimers();
    if (this.#waiting.length > 0) {
      this.#scheduleRetry();
      throw new Failure('STORAGE', { reason: this.#failing ?? 'io', what: `${this.#waiting.length} changes` });
    }
    this.#tidy();
    this.#stopTimers();
    this.#closed = true;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  #requireOpen(): void {
    if (this.#closed) throw new Failure('NO_WORKSPACE');
  }

  /** A repair is an update like any other; where it cannot be stored now, the next reading makes it again. */
  #keepRepair(document: string, update: Uint8Array): void {
    this.#options.trace('document-repaired', { document, bytes: update.length });
    if (this.#options.readOnly) return;
    try {
      this.#options.log.append(document, update);
    } catch (error) {
      if (storageReason(error) === null) throw error;
    }
  }

  #readNotes(): void {
    const rows = this.#db.prepare('SELECT document, part FROM unprojected').all() as {
      readonly document: string;
      readonly part: string;
    }[]; // the columns are those of the table
    for (const { document, part } of rows) notePart(this.#unprojected, document, [partOf(part)]);
  }

  #append(document: string, bytes: Uint8Array): void {
    this.#options.log.append(document, bytes);
    const live = this.live.peek(document);
    if (live !== undefined) live.rows += 1;
  }

  #flush(pending: Pending): void {
    this.#project();
    for (const { document, bytes } of pending.changes.slice(pending.appended)) this.#append(document, bytes);
    pending.appended = pending.changes.length;
  }

  #appendWaiting(): void {
    for (const { document, bytes } of this.#waiting) this.#append(document, bytes);
  }

  /** Projects what the current write has changed and not projected yet. */
  #project(): void {
    const pending = this.#pending;
    if (pending === null) return;
    for (const [document, parts] of pending.parts) {
      pending.parts.delete(document);
      this.#options.projection.project(document, this.live.get(document).doc, inOrder(parts));
      this.#projected.push([document, [...parts.values()]]);
    }
  }

  #projected: (readonly [document: string, parts: readonly Part[]])[] = [];

  #projectNoted(): void {
    for (const [document, parts] of this.#unprojected)
      this.#options.projection.project(document, this.live.get(document).doc, inOrder(parts));
    if (this.#unprojected.size > 0) this.#db.prepare('DELETE FROM unprojected').run();
  }

  #commitUpdate(pending: Pending): void {
    try {
      this.#db
        .transaction(() => {
          this.#appendWaiting();
          for (const { document, bytes } of pending.changes) this.#append(document, bytes);
          this.#note(pending.parts);
        })
        .immediate();
    } catch (error) {
      const reason = storageReason(error);
      // In memory the change stays: it is part of what the next commit appends, with its note.
      for (const [document, parts] of pending.parts) notePart(this.#unprojected, document, [...parts.values()]);
      this.#waiting.push(...pending.changes);
      this.#options.trace('update-refused', { reason: String(error) });
      this.#fail(reason ?? 'io');
      throw new Failure('STORAGE', { reason: reason ?? 'io', what: 'update' });
    }
    for (const [document, parts] of pending.parts) this.#projected.push([document, [...parts.values()]]);
    for (const [document, parts] of pending.parts) notePart(this.#unprojected, document, [...parts.values()]);
    this.#committed(pending);
  }

  #note(parts: ReadonlyMap<string, ReadonlyMap<string, Part>>): void {
    const statement = this.#db.prepare('INSERT OR IGNORE INTO unprojected (document, part) VALUES (?, ?)');
    const put = (document: string, keys: Iterable<string>): void => {
      for (const key of keys)
        if (this.#waiting.length > 0 || !this.#isNoted(document, key)) statement.run(document, key);
    };
    if (this.#waiting.length > 0) for (const [document, known] of this.#unprojected) put(document, known.keys());
    for (const [document, found] of parts) put(document, found.keys());
  }

  #isNoted(document: string, key: string): boolean {
    return this.#unprojected.get(document)?.has(key) === true;
  }

  #committed(pending: Pending): void {
    const saved = [...this.#waiting, ...pending.changes];
    const projected = this.#projected;
    this.#waiting = [];
    this.#projected = [];
    if (pending.peer === null) this.#unprojected.clear();
    this.#recover();
    for (const change of saved) this.peers.send(change);
    const changes = changesOf(projected);
    if (changes.length > 0) this.#options.announce({ kind: 'records-changed', changes });
    if (pending.peer === null) this.live.trim();
    this.#scheduleTidying();
  }

  #undo(pending: Pending): void {
    if (this.#db.inTransaction) this.#db.prepare('ROLLBACK').run();
    this.#projected = [];
    this.#discarded += pending.changes.length;
    for (const document of new Set([...pending.changes.map((change) => change.document), ...pending.parts.keys()]))
      this.live.forget(document);
    for (const { document } of this.#waiting) this.live.forget(document);
  }

  #translate(error: unknown, what: string): unknown {
    const reason = storageReason(error);
    if (reason === null) return error;
    if (what === 'write') this.#options.trace('write-refused', { reason });
    return new Failure('STORAGE', { reason, what });
  }

  #fail(reason: 'full' | 'io'): void {
    this.#failing = reason;
    this.#options.announce({ kind: 'storage-failing', reason, waiting: this.#waiting.length });
    this.#scheduleRetry();
  }

  #recover(): void {
    if (this.#failing === null) return;
    this.#failing = null;
    this.#retryAfter = 1000;
    if (this.#retryTimer !== null) clearTimeout(this.#retryTimer);
    this.#retryTimer = null;
    this.#options.announce({ kind: 'storage-recovered' });
  }

  #scheduleRetry(): void {
    if (this.#retryTimer !== null || this.#closed) return;
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = null;
      this.#retry();
    }, this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, longestRetry);
  }

  #retry(): void {
    if (this.#waiting.length === 0 || this.#pending !== null) return;
    try {
      this.#commitUpdate({ changes: [], parts: new Map(), peer: '', appended: 0 });
    } catch (error) {
      if (!(error instanceof Failure)) this.#options.trace('retry-failed', { reason: String(error) });
    }
  }

  #scheduleTidying(): void {
    if (this.#quietTimer !== null || this.#closed) return;
    this.#quietTimer = setTimeout(() => {
      this.#quietTimer = null;
      try {
        this.#tidy();
      } catch (error) {
        this.#options.trace('tidying-failed', { reason: String(error) });
      }
    }, quietTime);
    this.#quietTimer.unref();
  }

  #tidy(): void {
    this.settle();
    for (const name of this.live.names()) {
      const live = this.live.peek(name);
      if (live !== undefined && live.rows > squashAbove && !live.incomplete) this.#squash(live);
    }
  }

  #squash(live: LiveDocument): void {
    const squashed = squash(this.#db, this.#options.log, live.name);
    if (squashed) live.rows = 1;
    else this.#options.trace('squash-skipped', { document: live.name });
  }

  #stopTimers(): void {
    for (const timer of [this.#retryTimer, this.#quietTimer]) if (timer !== null) clearTimeout(timer);
    this.#retryTimer = null;
    this.#quietTimer = null;
  }
}

function notePart(noted: Map<string, Map<string, Part>>, document: string, parts: readonly Part[]): void {
  const known = noted.get(document) ?? new Map<string, Part>();
  for (const part of parts) known.set(partKey(part), part);
  noted.set(document, known);
}

/** Records before bodies: a body is projected only beside its record. */
function inOrder(parts: ReadonlyMap<string, Part>): Part[] {
  const all = [...parts.values()];
  return [...all.filter((part) => part.kind === 'record'), ...all.filter((part) => part.kind === 'body')];
}

type RecordChanges = Extract<ChangeEvent, { kind: 'records-changed' }>['changes'];

function changesOf(projected: readonly (readonly [document: string, parts: readonly Part[]])[]): RecordChanges {
  const found = new Map<string, Set<string>>();
  for (const [document, parts] of projected)
    for (const part of parts) {
      const [collection, id] = ownerOf(document, part);
      found.set(collection, (found.get(collection) ?? new Set()).add(id));
    }
  return [...found].flatMap(([collection, ids]) =>
    isCollectionName(collection) ? [{ collection, ids: [...ids].sort() }] : [],
  );
}

function ownerOf(document: string, part: Part): readonly [collection: string, id: string] {
  if (part.kind === 'record') return [part.collection, part.id];
  return part.root === 'body'
    ? ['masters', document.slice('master:'.length)]
    : ['variants', part.root.slice('variant:'.length)];
}
