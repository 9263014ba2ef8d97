interface Listener {
  readonly peer: string;
  readonly callback: (update: Uint8Array) => void;
}

/** Passes committed updates on to the editors of a document, except the one an update came from. */
export class PeerUpdates {
  readonly #listeners = new Map<string, Set<Listener>>();

  listen(document: string, peer: string, callback: (update: Uint8Array) => void): () => void {
    const listener: Listener = { peer, callback };
    const listeners = this.#listeners.get(document) ?? new Set();
    this.#listeners.set(document, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(document) === listeners) this.#listeners.delete(document);
    };
  }

  send({ document, bytes, peer }: { document: string; bytes: Uint8Array; peer: string | null }): void {
    for (const listener of this.#listeners.get(document) ?? []) if (listener.peer !== peer) listener.callback(bytes);
  }
}
