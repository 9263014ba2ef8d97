import * as Y from 'yjs';
import { storageFailure } from '../database/folders.ts';
import { Failure } from '../failure.ts';
import type { Clock, Workspace } from '../workspace.ts';
import { masterOf, type Part } from './document-names.ts';
import type { LiveDocument } from './live-documents.ts';
import { changeRecord, readRecord } from './records.ts';
import type { Transactions } from './transactions.ts';
import type { UpdateLog } from './update-log.ts';
import { requireKnownFormat } from './writer.ts';

/** Largest update an editor may send, in bytes; a text of a million words stays far below. */
const largestUpdate = 18_000_000;
/** A text that is typed at says so in its record once a minute, not with every key. */
const touchEvery = 60_000;

interface Context {
  readonly transactions: Transactions;
  readonly log: UpdateLog;
  readonly clock: Clock;
  readonly requireWritable: () => void;
}

/** Documents as editors use them: they never make one, and what they send is saved before the call returns. */
export function openEditorDocuments({ transactions, log, clock, requireWritable }: Context): Workspace['documents'] {
  const live = (name: string): LiveDocument => {
    const found = transactions.live.peek(name);
    if (found === undefined && !log.has(name)) throw new Failure('NOT_FOUND', { kind: 'document', id: name });
    const document = transactions.live.get(name);
    requireKnownFormat(document.doc, name);
    return document;
  };
  return {
    open(name, stateVector) {
      return readable(name, () => {
        const { doc } = live(name);
        return {
          update: encodeFrom(name, doc, stateVector),
          stateVector: Y.encodeStateVector(doc),
        };
      });
    },
    applyUpdate(name, update, peer) {
      requireWritable();
      if (update.length > largestUpdate)
        throw new Failure('INVALID', { field: 'update', rule: 'too-large', value: String(update.length) });
      readable(name, () => live(name));
      transactions.applyUpdate(name, update, peer, (document, parts) => touch(document, parts, clock.now()));
    },
    listen: (name, peer, callback) => transactions.peers.listen(name, peer, callback),
  };
}

/** A disk that cannot be read is told in the words of the contract. */
function readable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw storageFailure(error, name);
  }
}

function encodeFrom(name: string, doc: Y.Doc, stateVector: Uint8Array): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(doc, stateVector);
  } catch (error) {
    throw new Failure('INVALID', { field: 'stateVector', rule: 'yjs', value: `${name}: ${String(error)}` });
  }
}

/** Sets `updatedAt` of the master or variant whose text has changed. */
function touch({ name, doc }: LiveDocument, parts: readonly Part[], now: string): void {
  for (const part of parts) {
    if (part.kind !== 'body') continue;
    const isMaster = part.root === 'body';
    const collection = isMaster ? 'masters' : 'variants';
    const owner = isMaster ? (masterOf(name) ?? '') : part.root.slice('variant:'.length);
    const before = readRecord(doc, collection, owner)?.['updatedAt'];
    if (typeof before !== 'string' || Date.parse(now) - Date.parse(before) < touchEvery) continue;
    doc.transact(() => changeRecord(doc, collection, owner, { updatedAt: now }));
  }
}
