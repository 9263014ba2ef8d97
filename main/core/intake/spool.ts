import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { FoundItem } from '../../../shared/intake/found-item.ts';
import type { IntakeWay } from '../../../shared/intake/found-kinds.ts';

const chunkBytes = 256 * 1024;

/**
 * What was chosen, on the disk, until all of it is known and one transaction takes it: that one cannot wait for a worker, and
 * memory must not hold a stock. One thing a line.
 */
export class Spool {
  readonly #file: string;
  readonly #handle: number;
  #count = 0;

  constructor(file: string) {
    this.#file = file;
    this.#handle = openSync(file, 'wx', 0o600);
  }

  get count(): number {
    return this.#count;
  }

  /** `line` is the thing as JSON. */
  add(way: IntakeWay, line: string): void {
    const bytes = Buffer.from(`${way}\t${line}\n`);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#handle, bytes, done);
    this.#count += 1;
  }

  close(): void {
    closeSync(this.#handle);
  }

  /** All of it from the start, one after the other. */
  *read(): Generator<{ readonly way: IntakeWay; readonly item: FoundItem }> {
    for (const line of linesOf(this.#file)) {
      const tab = line.indexOf('\t');
      // Written by `add` in this process: a way, and what a reader of ours has found.
      yield { way: line.slice(0, tab) as IntakeWay, item: JSON.parse(line.slice(tab + 1)) as FoundItem };
    }
  }
}

function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(chunkBytes);
    let rest: Buffer[] = [];
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      let start = 0;
      const part = chunk.subarray(0, read);
      for (let end = part.indexOf(10, start); end !== -1; end = part.indexOf(10, start)) {
        yield Buffer.concat([...rest, part.subarray(start, end)]).toString('utf8');
        rest = [];
        start = end + 1;
      }
      if (start < read) rest.push(Buffer.from(part.subarray(start)));
    }
  } finally {
    closeSync(handle);
  }
}
