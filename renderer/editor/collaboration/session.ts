import * as Y from 'yjs';
import { markFailing, markSaved, markSaving, registerFlush } from '../../hooks/use-saving.ts';
import { DocumentProvider, type DocumentsPort } from './document-provider.ts';
import type { SaveState } from './save-state.ts';

/** One mounted editor's own document, empty until its provider has filled it, and what is known about its edits. */
export interface Session {
  readonly doc: Y.Doc;
  readonly provider: DocumentProvider;
  /** False until the store's state has arrived once: an editor is read-only that long. */
  readonly isLoaded: () => boolean;
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Enters the account of what is saved; returns the way out, which leaves once all edits have arrived. */
  readonly enter: () => () => void;
}

function reportToFrame(key: string, state: SaveState): void {
  if (state.kind === 'saving') markSaving(key);
  else if (state.kind === 'failing') markFailing(key);
  else markSaved(key);
}

export function createSession(name: string, port: DocumentsPort): Session {
  const doc = new Y.Doc();
  const peer = crypto.randomUUID();
  const key = `${name} ${peer}`;
  const listeners = new Set<() => void>();
  let state: SaveState = { kind: 'loading' };
  let loaded = false;
  const onState = (next: SaveState): void => {
    if (next.kind === 'saved') loaded = true;
    if (next.kind === state.kind) return;
    state = next;
    reportToFrame(key, next);
    for (const listener of listeners) listener();
  };
  const provider = new DocumentProvider({ name, peer, doc, port, onState });
  return {
    doc,
    provider,
    isLoaded: () => loaded,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter: () => {
      const leave = registerFlush(provider.flush);
      return () => {
        // By now the binding has gone or goes in this same turn: what it leaves is delivered before the account is closed.
        queueMicrotask(() => void provider.flush().then(provider.delivered).finally(leave));
      };
    },
  };
}
