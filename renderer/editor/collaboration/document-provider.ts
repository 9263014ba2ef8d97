import type { Provider, ProviderAwareness, UserState } from '@lexical/yjs';
import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { SaveState } from './save-state.ts';

/** The part of the contract that editors use. Bytes travel as base64. */
export interface DocumentsPort {
  open(input: { name: string; stateVector: string }): Promise<{ update: string; stateVector: string }>;
  /** Resolves only after the commit. */
  update(input: { name: string; update: string; peer: string }): Promise<unknown>;
  changes(
    input: { name: string; peer: string },
    options: { signal: AbortSignal },
  ): Promise<AsyncIterable<{ update: string | null }>>;
}

/** An update without any struct and without deletions is two bytes long. */
const emptyUpdateLength = 2;
/** Waits between attempts while the store refuses or is out of reach, milliseconds. Never used while all is well. */
const retryDelays = [500, 1000, 2000, 5000, 10_000] as const;

export interface DocumentProviderOptions {
  readonly name: string;
  readonly peer: string;
  readonly doc: Y.Doc;
  readonly port: DocumentsPort;
  /** Told at every change of what is saved; `saved` only after the store has acknowledged everything. */
  readonly onState: (state: SaveState) => void;
}

/** Presence of nobody but oneself: what the binding asks for, without the clock that y-protocols keeps running. */
function lonelyAwareness(): ProviderAwareness {
  let local: UserState | null = null;
  return {
    getLocalState: () => local,
    getStates: () => new Map(),
    setLocalState: (state) => {
      local = state;
    },
    setLocalStateField: (field, value) => {
      if (local !== null) local = { ...local, [field]: value };
    },
    on: () => undefined,
    off: () => undefined,
  };
}

/** Moves Yjs updates between one editor's document and the store. Sends at once: closing right after a key loses nothing. */
export class DocumentProvider implements Provider {
  readonly awareness: ProviderAwareness = lonelyAwareness();
  readonly #options: DocumentProviderOptions;
  readonly #callbacks = new Map<string, Set<(value: never) => void>>();
  #queue: Uint8Array[] = [];
  /** State of the document when it was last sent or received whole. */
  #sentVector: Uint8Array | undefined;
  #sending: Promise<void> | null = null;
  #stream: AbortController | null = null;
  #synced = false;
  /** True from an edit on until the store has acknowledged everything. */
  #dirty = false;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #closing: Promise<void> = Promise.resolve();

  constructor(options: DocumentProviderOptions) {
    this.#options = options;
  }

  readonly connect = (): void => {
    if (this.#stream !== null) return;
    const stream = new AbortController();
    this.#stream = stream;
    this.#options.doc.on('update', this.#onUpdate);
    const closing = this.#closing;
    this.#closing = Promise.resolve();
    void (this.#sending ?? closing).then(() => this.#listen(stream));
  };

  readonly disconnect = (): void => {
    const stream = this.#stream;
    if (stream === null) return;
    this.#stream = null;
    this.#clearRetry();
    this.#options.doc.off('update', this.#onUpdate);
    this.#closing = this.#deliver().finally(() => stream.abort());
    this.#synced = false;
    this.#emit('status', { status: 'disconnected' });
  };

  /** Resolves when the store has acknowledged all edits, or has refused one. */
  readonly flush = async (): Promise<void> => {
    while (this.#sending !== null) await this.#sending;
  };

  /** Resolves when nothing of this editor is left that the store has not acknowledged, however long that takes. */
  readonly delivered = (): Promise<void> => this.#closing;

  /** Sends what is left after the editor has gone; text that the store refuses is kept and tried again. */
  async #deliver(): Promise<void> {
    await this.flush();
    const { name, port, doc } = this.#options;
    while (this.#dirty && this.#stream === null) {
      try {
        const { stateVector } = await port.open({ name, stateVector: toBase64(Y.encodeStateVector(doc)) });
        await this.#sendDifference(stateVector);
        if (!this.#dirty) this.#options.onState({ kind: 'saved' });
      } catch {
        this.#options.onState({ kind: 'failing' });
        await new Promise((resolve) => setTimeout(resolve, this.#nextDelay()));
      }
    }
  }

  #nextDelay(): number {
    const delay = retryDelays[Math.min(this.#failures, retryDelays.length - 1)] ?? 10_000;
    this.#failures += 1;
    return delay;
  }

  /** Tries again now instead of at the next turn of the clock, for example when the store says that it has recovered. */
  readonly retryNow = (): void => {
    if (this.#retry === null || this.#stream === null) return;
    this.#clearRetry();
    void this.#synchronise(this.#stream);
  };

  on(type: string, callback: (value: never) => void): void {
    this.#callbacks.getOrInsertComputed(type, () => new Set()).add(callback);
  }

  off(type: string, callback: (value: never) => void): void {
    this.#callbacks.get(type)?.delete(callback);
  }

  #emit(type: 'sync' | 'status', value: unknown): void {
    for (const callback of this.#callbacks.get(type) ?? []) callback(value as never); // each type has one kind of value
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this || update.length <= emptyUpdateLength) return;
    this.#queue.push(update);
    this.#dirty = true;
    this.#options.onState({ kind: this.#failures > 0 ? 'failing' : 'saving' });
    if (this.#synced && this.#sending === null) this.#startSending();
  };

  #startSending(): void {
    this.#sending = this.#send().finally(() => {
      this.#sending = null;
      // An edit may have come between the last look into the queue and now.
      if (this.#synced && this.#queue.length > 0) this.#startSending();
    });
  }

  async #send(): Promise<void> {
    const { name, peer, port } = this.#options;
    for (let update = this.#takeQueue(); update !== null; update = this.#takeQueue()) {
      try {
        await port.update({ name, peer, update: toBase64(update) });
      } catch {
        // The whole difference is sent again by state vector, so nothing in the queue is needed any more.
        this.#queue = [];
        this.#dirty = true;
        this.#fail();
        return;
      }
    }
    this.#dirty = false;
    this.#options.onState({ kind: 'saved' });
  }

  /** What is waiting, as one update: while the store is busy, keys gather instead of queueing up. Null when nothing waits. */
  #takeQueue(): Uint8Array | null {
    const [only, ...more] = this.#queue;
    if (only === undefined) return null;
    const { doc } = this.#options;
    const update = more.length === 0 ? only : Y.encodeStateAsUpdate(doc, this.#sentVector);
    this.#queue = [];
    this.#sentVector = Y.encodeStateVector(doc);
    return update;
  }

  async #listen(stream: AbortController): Promise<void> {
    const { name, peer, port, doc } = this.#options;
    try {
      const changes = await port.changes({ name, peer }, { signal: stream.signal });
      for await (const change of changes) {
        if (stream.signal.aborted) return;
        // The first event says that listening has begun: whatever is read from now on misses nothing.
        if (change.update === null) await this.#synchronise(stream);
        else Y.applyUpdate(doc, fromBase64(change.update), this);
      }
    } catch {
      // The way to the store is gone; handled below like its ordinary end.
    }
    if (stream === this.#stream) this.#reconnectLater(stream);
  }

  async #synchronise(stream: AbortController): Promise<void> {
    const { name, port, doc } = this.#options;
    try {
      const answer = await port.open({ name, stateVector: toBase64(Y.encodeStateVector(doc)) });
      if (stream !== this.#stream) return;
      Y.applyUpdate(doc, fromBase64(answer.update), this);
      await this.#sendDifference(answer.stateVector);
      if (stream !== this.#stream) return;
    } catch {
      if (stream === this.#stream) this.#fail();
      return;
    }
    this.#failures = 0;
    this.#synced = true;
    this.#emit('status', { status: 'connected' });
    this.#emit('sync', true);
    // What is being sent beside the difference says itself when it is saved.
    if (this.#sending !== null) return;
    if (this.#queue.length > 0) this.#startSending();
    else this.#options.onState({ kind: 'saved' });
  }

  /** Sends what the store lacks after a failure or an interruption. Opening alone never writes. */
  async #sendDifference(theirs: string): Promise<void> {
    if (!this.#dirty) return;
    const { name, peer, port, doc } = this.#options;
    this.#queue = [];
    this.#sentVector = Y.encodeStateVector(doc);
    const mine = Y.encodeStateAsUpdate(doc, fromBase64(theirs));
    await port.update({ name, peer, update: toBase64(mine) });
    this.#dirty = this.#queue.length > 0 || this.#sending !== null;
  }

  #fail(): void {
    const stream = this.#stream;
    this.#options.onState({ kind: 'failing' });
    if (stream === null) return;
    this.#clearRetry();
    this.#retry = setTimeout(() => void this.#synchronise(stream), this.#nextDelay());
  }

  #reconnectLater(stream: AbortController): void {
    this.#synced = false;
    this.#clearRetry();
    this.#retry = setTimeout(() => void this.#listen(stream), this.#nextDelay());
  }

  #clearRetry(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }
}
