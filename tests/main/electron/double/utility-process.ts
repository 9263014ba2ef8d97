import { EventEmitter } from 'node:events';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { MessagePortMain } from './ports.ts';
import { record } from './record.ts';

/** The core process as a worker thread: its `process.parentPort` is the worker's own port, dressed as Electron's. */
class UtilityProcess extends EventEmitter {
  readonly #worker: Worker;
  constructor(file: string) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#worker = new Worker(new URL('./core-worker.mjs', import.meta.url), {
      workerData: { file, port: port2 },
      transferList: [port2],
    });
    this.port = port1;
    port1.on('message', (data: unknown) => this.emit('message', data));
    this.#worker.once('online', () => this.emit('spawn'));
    this.#worker.once('exit', (code) => this.emit('exit', code));
    this.#worker.once('error', (error) => record({ kind: 'core-error', message: error.stack ?? error.message }));
  }
  readonly port: MessagePort;
  postMessage(data: unknown, ports: readonly MessagePortMain[] = []): void {
    const natives = ports.map((port) => port.native);
    this.port.postMessage({ data, ports: natives }, natives);
  }
  kill(): boolean {
    void this.#worker.terminate();
    return true;
  }
}

export const utilityProcess = {
  fork: (file: string, _args: readonly string[], _options: unknown) => {
    record({ kind: 'fork', file: file.split('/').at(-1) });
    return new UtilityProcess(file);
  },
};
