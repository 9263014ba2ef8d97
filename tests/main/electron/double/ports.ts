import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** Electron's port in the main process over Node's; `native` is what travels on to a process or a page. */
export class MessagePortMain extends EventEmitter {
  readonly native: MessagePort;
  constructor(native: MessagePort) {
    super();
    this.native = native;
  }
  start(): void {
    this.native.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
    this.native.on('close', () => this.emit('close'));
  }
  postMessage(data: unknown): void {
    this.native.postMessage(data);
  }
  close(): void {
    this.native.close();
  }
}

export class MessageChannelMain {
  readonly port1: MessagePortMain;
  readonly port2: MessagePortMain;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new MessagePortMain(port1);
    this.port2 = new MessagePortMain(port2);
  }
}
