import * as Y from 'yjs';

/** Applies an editor's update; true when a part of it waits for something that is not in the document yet. */
export function applyPeerUpdate(doc: Y.Doc, update: Uint8Array, origin: unknown): boolean {
  const before = [doc.store.pendingStructs, doc.store.pendingDs];
  Y.applyUpdate(doc, update, origin);
  const after = [doc.store.pendingStructs, doc.store.pendingDs];
  return after.some((part, index) => part !== null && part !== before[index]);
}
