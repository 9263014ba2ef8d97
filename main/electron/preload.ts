import { contextBridge, ipcRenderer } from 'electron';
import { channels } from './channels.ts';

// A port cannot cross the context bridge: it goes on to the page as a message of the page's own window.
ipcRenderer.on(channels.port, (event) => {
  window.postMessage(channels.port, window.location.origin, event.ports);
});

const closing = new Set<() => Promise<void>>();
ipcRenderer.on(channels.closing, () => {
  void Promise.allSettled([...closing].map((flush) => flush())).then(() => ipcRenderer.send(channels.flushed));
});

contextBridge.exposeInMainWorld('kanalwerk', {
  requestPort: () => ipcRenderer.send(channels.requestPort),
  onMenu: (callback: (actionId: string) => void) => {
    const listener = (_event: unknown, actionId: unknown): void => {
      if (typeof actionId === 'string') callback(actionId);
    };
    ipcRenderer.on(channels.menu, listener);
    return () => ipcRenderer.off(channels.menu, listener);
  },
  onClosing: (callback: () => Promise<void>) => {
    closing.add(callback);
    return () => closing.delete(callback);
  },
});
