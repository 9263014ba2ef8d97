import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { FoundHead, FoundItem } from '../../../shared/intake/found-item.ts';
import type { IntakeFormat } from '../../../shared/texts/intake.ts';
import { asRefusal, Refusal } from '../import/limits.ts';
import { Notes } from '../import/notes.ts';
import { openStock } from './open-stock.ts';
import type { IntakeAnswer, IntakeTask, SentItem, StockFacts } from './worker-messages.ts';

const task = workerData as IntakeTask; // given by `runIntake`, which alone starts this file
const notes = new Notes();
const progress = { done: 0, of: 0 };
let table: Pick<StockFacts, 'columns' | 'mapping'> = { columns: null, mapping: null };
let unpacked = 0;
let items: AsyncIterator<FoundItem> | null = null;
let count = 0;
let format: IntakeFormat = 'folder';

/** One batch for each call, so that what is not wanted yet is not read yet. */
async function next(): Promise<IntakeAnswer> {
  try {
    if (items === null) {
      const stock = await openStock(task, {
        ...task,
        notes,
        unpack: task.unpackInto === null ? null : unpack,
        tellColumns: (columns, mapping) => {
          table = { columns, mapping };
        },
        advance: (done, of) => Object.assign(progress, { done, of }),
      });
      format = stock.format;
      items = stock.items[Symbol.asyncIterator]();
    }
    const batch = await gather(items);
    if (batch.length > 0) return { kind: 'batch', items: batch, ...progress };
    return { kind: 'end', facts: { format, losses: notes.toList(), ...table } };
  } catch (error) {
    const { code, detail } = asRefusal(error);
    return { kind: 'refused', code, detail };
  }
}

async function gather(source: AsyncIterator<FoundItem>): Promise<SentItem[]> {
  const batch: SentItem[] = [];
  let length = 0;
  while (batch.length < task.limits.batchItems && length < task.limits.batchLength) {
    // In order: the next one is read when this one is done.
    // eslint-disable-next-line no-await-in-loop
    const { value, done } = await source.next();
    if (done === true) break;
    count += 1;
    if (count > task.limits.items) throw new Refusal('too-large', `> ${task.limits.items}`);
    const line = task.unpackInto === null ? '' : JSON.stringify(value);
    length += line.length + 500;
    batch.push({ head: headOf(value), line });
  }
  return batch;
}

function headOf(item: FoundItem): FoundHead {
  const { key, kind, state, title, publishedAt, address, wordCount, fingerprint, pictures, losses } = item;
  return { key, kind, state, title, publishedAt, address, wordCount, fingerprint, pictures, losses };
}

/** Names of our own: those of archives are never names of files here. */
function unpack(bytes: Uint8Array): string {
  if (task.unpackInto === null) throw new Error('Nothing is unpacked in a preview');
  unpacked += 1;
  const name = `picture-${unpacked}`;
  writeFileSync(join(task.unpackInto, name), bytes, { flag: 'wx' });
  return name;
}

parentPort?.on('message', () => {
  void next().then((answer) => parentPort?.postMessage(answer));
});
