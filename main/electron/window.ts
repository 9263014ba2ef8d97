import { join } from 'node:path';
import { BrowserWindow, ipcMain, MessageChannelMain, type IpcMainEvent, type WebContents } from 'electron';
import { origin } from './app-protocol.ts';
import { channels } from './channels.ts';
import type { CoreClient } from './core-client.ts';
import { isOwn } from './guard.ts';

/** How long a closing window may take to hand over what was typed last. */
const flushLimit = 5000;

/** Options of every window; a test reads them. */
export function windowOptions(preload: string): Electron.BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Kanalwerk',
    backgroundColor: '#FBFAF8',
    webPreferences: {
      preload,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: true,
      devTools: true,
    },
  };
}

/** Opens the window and connects it. A close waits until the page has handed over its last edits. */
export function openWindow(core: CoreClient): BrowserWindow {
  const window = new BrowserWindow(windowOptions(join(import.meta.dirname, '../preload/preload.cjs')));
  window.once('ready-to-show', () => window.show());
  let flushed = false;
  window.on('close', (event) => {
    if (flushed) return;
    event.preventDefault();
    void flush(window.webContents).finally(() => {
      flushed = true;
      window.close();
    });
  });
  void window.loadURL(`${origin}/`);
  serveWindow(core);
  return window;
}

/** A message counts only from the main frame of our own page. */
export function isTrusted(event: Pick<IpcMainEvent, 'senderFrame' | 'sender'>): boolean {
  return event.senderFrame !== null && event.senderFrame === event.sender.mainFrame && isOwn(event.senderFrame.url);
}

let serving = false;
function serveWindow(core: CoreClient): void {
  if (serving) return;
  serving = true;
  ipcMain.on(channels.requestPort, (event) => {
    if (!isTrusted(event)) return;
    const { port1, port2 } = new MessageChannelMain();
    core.connect(port1);
    event.sender.postMessage(channels.port, null, [port2]);
  });
}

function flush(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, flushLimit);
    ipcMain.once(channels.flushed, (event) => {
      if (!isTrusted(event)) return;
      clearTimeout(limit);
      resolve();
    });
    contents.send(channels.closing);
  });
}
