/**
 * A stand-in for Electron that runs the built main and preload in Node, and the built page in Chromium.
 * It proves the wiring: ports, protocol, guards, dialogs, order of quitting. It cannot prove the sandbox, native menus,
 * fuses or ABI; those need the real program. A member that is missing here throws by its name.
 */
import { app, net } from './app.ts';
import { BrowserWindow, webContents } from './browser-window.ts';
import { MessageChannelMain } from './ports.ts';
import { dialog, Menu, ipcMain, nativeTheme, protocol, session, shell } from './services.ts';
import { utilityProcess } from './utility-process.ts';

function strict<T extends object>(name: string, value: T): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      if (typeof key === 'string' && key !== 'then' && !(key in target))
        throw new Error(`electron double: ${name}.${key} is missing`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

const guarded = {
  app: strict('app', app),
  dialog: strict('dialog', dialog),
  ipcMain: strict('ipcMain', ipcMain),
  protocol: strict('protocol', protocol),
  session: strict('session', session),
  shell: strict('shell', shell),
  utilityProcess: strict('utilityProcess', utilityProcess),
};
const {
  app: guardedApp,
  dialog: guardedDialog,
  ipcMain: guardedIpc,
  protocol: guardedProtocol,
  session: guardedSession,
  shell: guardedShell,
  utilityProcess: guardedUtility,
} = guarded;
export {
  guardedApp as app,
  guardedDialog as dialog,
  guardedIpc as ipcMain,
  guardedProtocol as protocol,
  guardedSession as session,
  guardedShell as shell,
  guardedUtility as utilityProcess,
  BrowserWindow,
  Menu,
  MessageChannelMain,
  nativeTheme,
  net,
  webContents,
};
