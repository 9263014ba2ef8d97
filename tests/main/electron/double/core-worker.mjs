// The inside of the core process: gives it the `parentPort` that Electron would, then runs the built file.
import { EventEmitter } from 'node:events';
import { workerData } from 'node:worker_threads';

const parent = new EventEmitter();
parent.postMessage = (data) => workerData.port.postMessage(data);
workerData.port.on('message', ({ data, ports }) => {
  const dressed = ports.map((native) => {
    const port = new EventEmitter();
    port.start = () => {
      native.on('message', (message) => port.emit('message', { data: message, ports: [] }));
      native.on('close', () => port.emit('close'));
    };
    port.postMessage = (message) => native.postMessage(message);
    port.close = () => native.close();
    return port;
  });
  parent.emit('message', { data, ports: dressed });
});
Object.defineProperty(process, 'parentPort', { value: parent });
await import(workerData.file);
