import { create } from 'zustand';

export type SavingState = 'saved' | 'saving' | 'failing';

interface Saving {
  /** Writes under way, by whatever their owner calls them. */
  readonly pending: ReadonlySet<string>;
  /** Writes that the core refused or could not do, and that are still only in memory. */
  readonly failing: ReadonlySet<string>;
  /** The disk itself refuses; the core keeps what is waiting and tries again. */
  readonly storage: { readonly reason: 'full' | 'io'; readonly waiting: number } | null;
}

/** The truth behind the word "saved": nothing is saved before the core acknowledged the commit. */
export const useSaving = create<Saving>(() => ({ pending: new Set(), failing: new Set(), storage: null }));

function without(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  if (!set.has(key)) return set;
  const rest = new Set(set);
  rest.delete(key);
  return rest;
}

/** Editors: something typed has not been acknowledged yet. `key` is the document or field. */
export function markSaving(key: string): void {
  useSaving.setState(({ pending, failing }) => ({
    pending: new Set(pending).add(key),
    failing: without(failing, key),
  }));
}

export function markSaved(key: string): void {
  useSaving.setState(({ pending, failing }) => ({ pending: without(pending, key), failing: without(failing, key) }));
}

/** The write did not succeed and will be tried again; the text is still in memory. */
export function markFailing(key: string): void {
  useSaving.setState(({ pending, failing }) => ({
    pending: without(pending, key),
    failing: new Set(failing).add(key),
  }));
}

export function savingState(saving: Saving): SavingState {
  if (saving.failing.size > 0 || saving.storage !== null) return 'failing';
  return saving.pending.size > 0 ? 'saving' : 'saved';
}

const flushes = new Set<() => Promise<void>>();

/** Editors register how to send what is still unsent; called before the window closes and before a workspace is closed. */
export function registerFlush(flush: () => Promise<void>): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

export async function flushAll(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}
