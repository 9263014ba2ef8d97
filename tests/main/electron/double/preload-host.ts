declare global {
  interface Window {
    readonly __double: {
      receive(channel: string, args: readonly unknown[], ports: readonly number[]): void;
      portMessage(port: number, data: unknown): void;
    };
    readonly __fromPage: (kind: 'ipc' | 'port' | 'close', name: string | number, data: unknown) => Promise<void>;
  }
}

/** The built preload with a `require` that knows Electron's two preload modules and nothing else. */
export function preloadScript(source: string): string {
  return `(() => {
    window.close = () => void window.__fromPage('close', '', null);
    const listeners = new Map();
    const ports = new Map();
    const emit = (channel, event, args) => { for (const listener of listeners.get(channel) ?? []) listener(event, ...args); };
    const makePort = (id) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => void window.__fromPage('port', id, data);
      ports.set(id, port1);
      return port2;
    };
    Object.defineProperty(window, '__double', { value: Object.freeze({
      receive: (channel, args, ids) => emit(channel, { ports: ids.map(makePort) }, args),
      portMessage: (id, data) => ports.get(id)?.postMessage(data),
    }) });
    const ipcRenderer = {
      on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      off: (channel, listener) => void listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
      send: (channel, ...args) => void window.__fromPage('ipc', channel, structuredClone(args)),
    };
    const contextBridge = { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze({ ...api }) }) };
    const require = (name) => {
      if (name !== 'electron') throw new Error('A sandboxed preload cannot require ' + name);
      return { contextBridge, ipcRenderer };
    };
    const module = { exports: {} };
    (function (require, module, exports) {${source}
    })(require, module, module.exports);
  })();`;
}
