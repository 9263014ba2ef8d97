import type { Check } from '../../shared/contract/areas/content.ts';
import type { ChangeEvent } from '../../shared/contract/areas/studio.ts';
import type { MasterId, NewId } from '../../shared/ids.ts';
import type { CollectionName, collections } from '../../shared/model/collections.ts';
import type { WorkspaceRecord } from '../../shared/model/workspace.ts';
import type { RichText } from '../../shared/rich-text/rich-text.ts';
import type { z } from 'zod';

/** A record of a collection, parsed. */
export type RecordOf<C extends CollectionName> = z.infer<(typeof collections)[C]['schema']>;

/** Tells the time; tests pass a fixed one. */
export interface Clock {
  /** Now, ISO 8601 in UTC with milliseconds. */
  now(): string;
}

export interface OpenWorkspaceOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Who opens it, told to a second program that finds it held: for example `Kanalwerk 0.1.0, process 4711 on desk-3`. */
  readonly holder: string;
  readonly readOnly?: boolean;
  /** Second place for backups, outside the workspace; none by default. */
  readonly backupFolder?: string;
  readonly log?: (event: string, details: Readonly<Record<string, unknown>>) => void;
}

/** A rich-text root of a master document: the master's own text, or that of one variant. */
export type BodyRoot = 'body' | `variant:${string}`;

/** Text of one root as the projection keeps it. */
export interface ProjectedBody {
  readonly richText: RichText;
  readonly plainText: string;
  readonly wordCount: number;
  /** `bodyFingerprint` of `shared/rich-text`. */
  readonly fingerprint: string;
}

/** Reads the projection. There is no way to write through it. */
export interface Reader {
  workspace(): WorkspaceRecord;
  /** Null where there is none. */
  find<C extends CollectionName>(collection: C, id: string): RecordOf<C> | null;
  /** Throws `NOT_FOUND`. */
  get<C extends CollectionName>(collection: C, id: string): RecordOf<C>;
  /** Every record, or those whose projected columns equal the given values. Column names are those of the collection. */
  list<C extends CollectionName>(
    collection: C,
    where?: Readonly<Partial<Record<string, string | number | null>>>,
  ): RecordOf<C>[];
  body(masterId: MasterId, root: BodyRoot): ProjectedBody | null;
  /** Any SELECT over projection tables; for lists, counts, search. Refuses a statement that writes. */
  rows<Row>(sql: string, parameters?: readonly (string | number | null)[]): Row[];
  /** Grows with each change of that document; for caches. `catalog` or `master:<id>`. */
  revision(document: string): number;
  /** The day on the calendar of the workspace, `YYYY-MM-DD`: what rights and terms are judged by. */
  today(): string;
}

/** Changes documents. Every call inside one `write` becomes one SQL transaction: append, project, index. */
export interface Writer extends Reader {
  create<C extends CollectionName>(collection: C, record: z.input<(typeof collections)[C]['schema']>): RecordOf<C>;
  /** Sets the given fields, leaves the others, keeps unknown ones. Throws `NOT_FOUND`, `INVALID`. */
  change<C extends CollectionName>(collection: C, id: string, fields: Partial<RecordOf<C>>): RecordOf<C>;
  /** Removes the record from its document (history keeps it). Trash is a field, not this. */
  remove(collection: CollectionName, id: string): void;
  changeWorkspace(fields: Partial<WorkspaceRecord>): WorkspaceRecord;
  /** Creates the document of a new master, its record and the first state of its body. */
  createMaster(record: z.input<(typeof collections)['masters']['schema']>, body: RichText): RecordOf<'masters'>;
  /** Replaces the text of a root as a whole; for new text and for explicit replacement only. */
  replaceBody(masterId: MasterId, root: BodyRoot, richText: RichText): ProjectedBody;
}

/** Bytes in the media store whose record is not written yet. */
export interface MediaAttempt {
  readonly digest: string;
  readonly bytes: number;
  /** To be called once. Without `kept` the bytes go again, unless they were there before or somebody else stored them since. */
  end(kept: boolean): Promise<void>;
}

/** A file on its way into the media store, piece by piece. Whoever has begun one calls `discard` in the end, whatever happened. */
export interface IncomingMedia {
  /** Where it grows; may be looked at after `complete`. */
  readonly path: string;
  /** So far. */
  readonly bytes: number;
  /** Throws `STORAGE`. */
  append(bytes: Uint8Array): Promise<void>;
  /** Nothing more comes; all of it is on the disk. */
  complete(): Promise<void>;
  /** Takes it into the store, under its digest. To be called once. */
  keep(): Promise<MediaAttempt>;
  /** Removes what was not kept. */
  discard(): Promise<void>;
}

/** What `openWorkspace` gives: one open workspace with everything built and wired. */
export interface Workspace {
  readonly folder: string;
  readonly access: 'read-write' | 'read-only';
  readonly readOnlyReason: 'newer-format' | 'held' | 'disk' | 'asked' | null;
  readonly setAside: readonly { readonly document: string; readonly rows: number; readonly reason: string }[];
  readonly clock: Clock;
  readonly newId: NewId;
  readonly reader: Reader;
  /** Runs `change` in one transaction. If it throws, nothing has changed. Throws `READ_ONLY`, `STORAGE`. */
  write<T>(change: (writer: Writer) => T): T;
  /** Editors: Yjs updates in and out. `applyUpdate` returns only after the commit. */
  readonly documents: {
    open(name: string, stateVector: Uint8Array): { readonly update: Uint8Array; readonly stateVector: Uint8Array };
    applyUpdate(name: string, update: Uint8Array, peer: string): void;
    /** Calls back with each update that another peer (or a command) made; returns the way to stop. */
    listen(name: string, peer: string, callback: (update: Uint8Array) => void): () => void;
  };
  readonly media: {
    /** Stores bytes once by digest; the record is the caller's. */
    put(bytes: Uint8Array): Promise<{ readonly digest: string; readonly bytes: number }>;
    /** As `put`, for a command that may still fail. */
    attempt(bytes: Uint8Array): Promise<MediaAttempt>;
    /** For a file of any size. Throws `READ_ONLY`, `STORAGE`. */
    receive(): Promise<IncomingMedia>;
    /** Absolute path of the stored file, after its digest was verified. Throws `NOT_FOUND`. */
    path(digest: string): Promise<string>;
    read(digest: string): Promise<Uint8Array>;
  };
  /** Announces commits and storage trouble; returns the way to stop. */
  onChange(callback: (event: ChangeEvent) => void): () => void;
  lastBackupAt(): string | null;
  backUp(
    cause: string,
    place?: string,
  ): Promise<{ readonly place: string; readonly bytes: number; readonly documents: number }>;
  backups(): {
    readonly place: string;
    readonly at: string;
    readonly bytes: number;
    readonly verified: boolean;
    readonly cause: string;
  }[];
  doctor(options: { readonly rebuild: boolean }): {
    readonly ok: boolean;
    readonly checks: Check[];
  };
  close(): Promise<void>;
}
