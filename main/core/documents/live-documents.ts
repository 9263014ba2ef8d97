import { randomInt } from 'node:crypto';
import * as Y from 'yjs';
import { forgetBlock } from './body-blocks.ts';
import { isBodyRoot, type Part } from './document-names.ts';
import type { UpdateLog } from './update-log.ts';

/** Marks what is read from the log: it is neither new nor to be projected. */
const loading = Symbol('loading');

export interface LiveDocument {
  readonly name: string;
  readonly doc: Y.Doc;
  /** Rows it was read from plus rows appended since. */
  rows: number;
  /** Part of its history is missing: what refers to it cannot be shown, and nothing may be squashed. */
  incomplete: boolean;
}

export interface DocumentObserver {
  /** One transaction of the document made this update. */
  updated(live: LiveDocument, update: Uint8Array, origin: unknown): void;
  /** And touched these parts. */
  touched(live: LiveDocument, parts: readonly Part[]): void;
}

interface Source {
  readonly log: Pick<UpdateLog, 'read' | 'setAside' | 'noteMissing'>;
  /** Updates that are in memory only, because the disk refused them. */
  waiting(document: string): readonly Uint8Array[];
  /** More updates that may close a hole: from retired rows or a backup. */
  repairs(document: string): readonly Uint8Array[];
  /** Stores what such updates brought back. */
  keepRepair(document: string, update: Uint8Array): void;
}

/**
 * Overwritten values of fields stay in the document, so that they can be shown and taken back; deleted text is collected.
 */
function keepsFields(item: Y.Item): boolean {
  return !(item.parentSub !== null && item.parent instanceof Y.Map);
}

export function newDocument(): Y.Doc {
  return new Y.Doc({ gc: true, gcFilter: keepsFields });
}

/** The documents in memory: read when needed, the least recently used given back. */
export class LiveDocuments {
  readonly #open = new Map<string, LiveDocument>();
  readonly #source: Source;
  readonly #observer: DocumentObserver;
  readonly #capacity: number;
  /** One id for all that this session writes; a new one for each session, because two writers with one id lose edits. */
  readonly #clientId = randomInt(1, 2 ** 32 - 1);

  constructor(source: Source, observer: DocumentObserver, capacity = 64) {
    this.#source = source;
    this.#observer = observer;
    this.#capacity = capacity;
  }

  get(name: string): LiveDocument {
    const present = this.#open.get(name);
    if (present !== undefined) {
      this.#open.delete(name);
      this.#open.set(name, present);
      return present;
    }
    const live = this.#load(name);
    this.#open.set(name, live);
    return live;
  }

  /** Forgets a document whose state in memory no longer counts; the next use reads it anew. */
  forget(name: string): void {
    this.#open.get(name)?.doc.destroy();
    this.#open.delete(name);
  }

  /** Gives back the least recently used documents beyond the capacity. Nothing is lost: all is in the log or waiting. */
  trim(): void {
    for (const name of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - this.#capacity)))
      this.forget(name);
  }

  names(): string[] {
    return [...this.#open.keys()];
  }

  peek(name: string): LiveDocument | undefined {
    return this.#open.get(name);
  }

  #load(name: string): LiveDocument {
    const { doc, rows, incomplete, repaired } = readDocument(this.#source, name);
    doc.clientID = this.#clientId;
    const live: LiveDocument = { name, doc, rows, incomplete };
    doc.on('update', (update: Uint8Array, origin: unknown) => this.#observer.updated(live, update, origin));
    doc.on('afterTransaction', (transaction: Y.Transaction) =>
      this.#observer.touched(live, touchedParts(doc, transaction)),
    );
    if (repaired !== null) this.#source.keepRepair(name, repaired);
    return live;
  }
}

/** Builds a document from its intact updates; tries to close holes, and says whether one remains. */
export function readDocument(
  source: Source,
  name: string,
): {
  readonly doc: Y.Doc;
  readonly rows: number;
  readonly incomplete: boolean;
  /** What was missing in the log and found elsewhere. */
  readonly repaired: Uint8Array | null;
} {
  const doc = newDocument();
  const rows = source.log.read(name);
  const apply = (updates: readonly Uint8Array[]): void =>
    doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update, loading)), loading);
  apply(rows.map((row) => row.bytes));
  apply(source.waiting(name));
  const damaged = isIncomplete(doc) || source.log.setAside().some((entry) => entry.document === name);
  if (isIncomplete(doc)) source.log.noteMissing(name);
  let repaired: Uint8Array | null = null;
  if (damaged) {
    const before = Y.snapshot(doc);
    apply(source.repairs(name));
    if (!Y.equalSnapshots(before, Y.snapshot(doc))) repaired = Y.encodeStateAsUpdate(doc);
  }
  return { doc, rows: rows.length, incomplete: isIncomplete(doc), repaired };
}

/** Whether updates wait for others that are not there. */
export function isIncomplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** A shared type with its place in the document; null at the roots. */
interface Placed {
  readonly _item: Y.Item | null;
}

function touchedParts(doc: Y.Doc, transaction: Y.Transaction): Part[] {
  const parts = new Map<string, Part>();
  const rootNames = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
  for (const [type, keys] of transaction.changed) {
    let at: Placed = type;
    let below: string | null = null;
    let child: Placed | null = null;
    for (let { _item: item } = at; item !== null; { _item: item } = at) {
      below = item.parentSub;
      child = at;
      at = item.parent as Placed; // an integrated type's parent is a type
    }
    const root = rootNames.get(at);
    if (root === undefined) continue;
    if (isBodyRoot(root)) {
      parts.set(root, { kind: 'body', root });
      if (child !== null) forgetBlock(child);
    } else
      for (const id of at === type ? keys : [below])
        if (id !== null) parts.set(`${root}:${id}`, { kind: 'record', collection: root, id });
  }
  return [...parts.values()];
}
