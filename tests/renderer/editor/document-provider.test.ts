import { fromBase64, toBase64 } from 'lib0/buffer';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { DocumentProvider, type DocumentsPort } from '../../../renderer/editor/collaboration/document-provider.ts';
import type { SaveState } from '../../../renderer/editor/collaboration/save-state.ts';

/** A store with a real Y.Doc; each step of an update can be held back or refused. */
class Store {
  readonly doc = new Y.Doc();
  readonly port: DocumentsPort;
  updates = 0;
  refuse = 0;
  gate: Promise<void> = Promise.resolve();
  readonly #listeners = new Map<string, (update: string | null) => void>();

  constructor() {
    this.port = {
      open: async ({ stateVector }) => ({
        update: toBase64(Y.encodeStateAsUpdate(this.doc, fromBase64(stateVector))),
        stateVector: toBase64(Y.encodeStateVector(this.doc)),
      }),
      update: async ({ update, peer }) => {
        await this.gate;
        if (this.refuse > 0) {
          this.refuse -= 1;
          throw new Error('disk full');
        }
        this.updates += 1;
        Y.applyUpdate(this.doc, fromBase64(update));
        for (const [other, tell] of this.#listeners) if (other !== peer) tell(update);
        return {};
      },
      changes: async ({ peer }, { signal }) => this.#stream(peer, signal),
    };
  }

  async *#stream(peer: string, signal: AbortSignal): AsyncGenerator<{ update: string | null }> {
    const waiting: (string | null)[] = [null];
    let wake = (): void => undefined;
    this.#listeners.set(peer, (update) => {
      waiting.push(update);
      wake();
    });
    signal.addEventListener('abort', () => wake());
    while (!signal.aborted) {
      while (waiting.length > 0) yield { update: waiting.shift() ?? null };
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    this.#listeners.delete(peer);
  }

  text(): string {
    return this.doc.getText('t').toString();
  }
}

interface Client {
  readonly doc: Y.Doc;
  readonly provider: DocumentProvider;
  readonly states: SaveState['kind'][];
  /** Resolves as soon as the state is reached. */
  reaches(kind: SaveState['kind']): Promise<void>;
}

function client(store: Store, peer: string): Client {
  const doc = new Y.Doc();
  const states: SaveState['kind'][] = [];
  const waiting: { kind: SaveState['kind']; resolve: () => void }[] = [];
  const onState = ({ kind }: SaveState): void => {
    states.push(kind);
    for (const waiter of waiting.splice(0)) {
      if (waiter.kind === kind) waiter.resolve();
      else waiting.push(waiter);
    }
  };
  const provider = new DocumentProvider({ name: 'master:m', peer, doc, port: store.port, onState });
  return {
    doc,
    provider,
    states,
    reaches: (kind) => new Promise((resolve) => waiting.push({ kind, resolve })),
  };
}

async function connected(store: Store, peer: string): Promise<Client> {
  const one = client(store, peer);
  const saved = one.reaches('saved');
  one.provider.connect();
  await saved;
  return one;
}

test('opening alone writes nothing', async () => {
  const store = new Store();
  store.doc.getText('t').insert(0, 'there');
  const one = await connected(store, 'a');
  expect(one.doc.getText('t').toString()).toBe('there');
  expect(store.updates).toBe(0);
  one.provider.disconnect();
});

test('an edit is saved only after the store has acknowledged it', async () => {
  const store = new Store();
  const one = await connected(store, 'a');
  let open = (): void => undefined;
  store.gate = new Promise((resolve) => {
    open = resolve;
  });
  one.doc.getText('t').insert(0, 'x');
  expect(one.states.at(-1)).toBe('saving');
  const saved = one.reaches('saved');
  open();
  await saved;
  expect(store.text()).toBe('x');
  one.provider.disconnect();
});

test('keys gather into one update while the store is busy', async () => {
  const store = new Store();
  const one = await connected(store, 'a');
  let open = (): void => undefined;
  store.gate = new Promise((resolve) => {
    open = resolve;
  });
  for (const key of 'abcdefghij') one.doc.getText('t').insert(one.doc.getText('t').length, key);
  open();
  await one.provider.flush();
  expect(store.text()).toBe('abcdefghij');
  expect(store.updates).toBe(2);
  one.provider.disconnect();
});

test('what the store refused is sent again, with what was typed meanwhile', async () => {
  const store = new Store();
  const one = await connected(store, 'a');
  store.refuse = 1;
  const failing = one.reaches('failing');
  one.doc.getText('t').insert(0, 'kept ');
  await failing;
  one.doc.getText('t').insert(5, 'and more');
  const saved = one.reaches('saved');
  one.provider.retryNow();
  await saved;
  expect(store.text()).toBe('kept and more');
  one.provider.disconnect();
});

test('text that was refused is delivered after its editor has closed', async () => {
  const store = new Store();
  const one = await connected(store, 'a');
  store.refuse = 1;
  const failing = one.reaches('failing');
  one.doc.getText('t').insert(0, 'last words');
  await failing;
  one.provider.disconnect();
  await one.provider.delivered();
  expect(store.text()).toBe('last words');
});

test('connecting, disconnecting and connecting again loses nothing', async () => {
  const store = new Store();
  const one = client(store, 'a');
  one.provider.connect();
  one.provider.disconnect();
  const saved = one.reaches('saved');
  one.provider.connect();
  await saved;
  one.doc.getText('t').insert(0, 'x');
  await one.reaches('saved');
  expect(store.text()).toBe('x');
  one.provider.disconnect();
});

test('edits of others arrive and are not sent back', async () => {
  const store = new Store();
  const one = await connected(store, 'a');
  const two = await connected(store, 'b');
  const arrived = new Promise((resolve) => two.doc.once('update', resolve));
  one.doc.getText('t').insert(0, 'from one');
  await arrived;
  expect(two.doc.getText('t').toString()).toBe('from one');
  await two.provider.flush();
  expect(store.updates).toBe(1);
  one.provider.disconnect();
  two.provider.disconnect();
});

/** A store whose updates are answered one by one by the test. */
function slowStore(): {
  readonly store: Store;
  readonly answers: ((error?: Error) => void)[];
  /** Resolves when so many updates have come. */
  readonly come: (count: number) => Promise<void>;
} {
  const store = new Store();
  const { update } = store.port;
  const answers: ((error?: Error) => void)[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const port: DocumentsPort = {
    ...store.port,
    update: async (input) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      answers.push((error) => (error === undefined ? resolve() : reject(error)));
      for (const { count, resolve: tell } of waiting) if (answers.length >= count) tell();
      await promise;
      return update(input);
    },
  };
  const come = (count: number): Promise<void> =>
    answers.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve }));
  return { store: Object.assign(store, { port }), answers, come };
}

test('what is typed while a refused edit is sent again, and is refused itself, is neither called saved nor lost', async () => {
  const { store, answers, come } = slowStore();
  const one = await connected(store, 'a');
  const refused = new Error('disk full');
  const type = (word: string): void => one.doc.getText('t').insert(one.doc.getText('t').length, word);
  const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  type('a');
  const failing = one.reaches('failing');
  answers[0]?.(refused);
  await failing;
  await settled();
  one.provider.retryNow();
  type('b'); // sent at once, beside the difference
  await come(3);
  type('c');
  const [byKey, difference] = [answers[1], answers[2]];
  byKey?.();
  await come(4);
  difference?.();
  await settled();
  expect(one.states.at(-1)).not.toBe('saved');
  const again = one.reaches('failing');
  answers[3]?.(refused);
  await again;
  one.provider.retryNow();
  await come(5);
  const saved = one.reaches('saved');
  answers[4]?.();
  await saved;
  expect(store.text()).toBe('abc');
  one.provider.disconnect();
});
