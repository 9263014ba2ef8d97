import type { ImportNote, ImportProgress } from '../../../shared/contract/areas/content.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { MasterId } from '../../../shared/ids.ts';

type Step = Extract<ImportProgress, { kind: 'progress' }>['step'];

/** How far one file has come. */
export type EntryState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly step: Step; readonly done: number; readonly of: number }
  | {
      readonly kind: 'imported';
      readonly masterId: MasterId;
      readonly title: string;
      readonly wordCount: number;
      readonly images: number;
      readonly notes: readonly ImportNote[];
    }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string }
  /** Not even sent: the browser could not read it, or it is too big for the wire. */
  | { readonly kind: 'unsent'; readonly reason: 'tooBig' | 'unreadable' | 'nothing' }
  | { readonly kind: 'stopped' };

export interface ImportEntry {
  readonly id: number;
  readonly fileName: string;
  readonly bytes: number;
  readonly state: EntryState;
}

/** Files of one call, by entry id. Files of the same name are told apart by their order, as the core reports them. */
export type Batch = readonly number[];

/** Puts files together into calls of at most `limit` bytes, so that neither side holds all of them at once. */
export function toBatches(entries: readonly ImportEntry[], limit: number): Batch[] {
  const batches: number[][] = [];
  let room = 0;
  for (const { id, bytes, state } of entries) {
    if (state.kind !== 'waiting') continue;
    const last = batches.at(-1);
    if (last === undefined || bytes > room) {
      batches.push([id]);
      room = limit - bytes;
    } else {
      last.push(id);
      room -= bytes;
    }
  }
  return batches;
}

/** The entries after one event of a call. */
export function afterEvent(
  entries: readonly ImportEntry[],
  batch: Batch,
  event: ImportProgress,
): readonly ImportEntry[] {
  switch (event.kind) {
    case 'progress':
      return settle(entries, batch, event.fileName, {
        kind: 'working',
        step: event.step,
        done: event.done,
        of: event.of,
      });
    case 'imported': {
      const { masterId, title, wordCount, images, notes } = event;
      return settle(entries, batch, event.fileName, { kind: 'imported', masterId, title, wordCount, images, notes });
    }
    case 'refused':
      return settle(entries, batch, event.fileName, { kind: 'refused', code: event.code, detail: event.detail });
    case 'done':
      return entries;
    default:
      return assertNever(event);
  }
}

/** Everything that had not come to an end is given up. */
export function afterStop(entries: readonly ImportEntry[]): readonly ImportEntry[] {
  return entries.map((entry) => (isOpen(entry) ? { ...entry, state: { kind: 'stopped' } } : entry));
}

export function isOpen(entry: ImportEntry): boolean {
  return entry.state.kind === 'waiting' || entry.state.kind === 'working';
}

export function replaceState(entries: readonly ImportEntry[], id: number, state: EntryState): readonly ImportEntry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, state } : entry));
}

function settle(
  entries: readonly ImportEntry[],
  batch: Batch,
  fileName: string,
  state: EntryState,
): readonly ImportEntry[] {
  const found = entries.find((entry) => batch.includes(entry.id) && entry.fileName === fileName && isOpen(entry));
  return found === undefined ? entries : replaceState(entries, found.id, state);
}
