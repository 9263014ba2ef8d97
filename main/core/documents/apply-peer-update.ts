import * as Y from 'yjs';

/** Applies an editor's update; true when a part of it waits for something that is not in the document yet. */
export function applyPeerUpdate(doc: Y.Doc, update: Uint8Array, origin: unknown): boolean {
  const before = waiting(doc);
  Y.applyUpdate(doc, update, origin);
  return waiting(doc).some((part, index) => part !== null && !isSame(part, before[index] ?? null));
}

/** By their bytes: Yjs adds to the object of what waits already. */
function waiting({ store }: Y.Doc): readonly (Uint8Array | null)[] {
  return [store.pendingStructs?.update ?? null, store.pendingDs];
}

function isSame(left: Uint8Array, right: Uint8Array | null): boolean {
  return right !== null && Buffer.compare(left, right) === 0;
}
