import { join } from 'node:path';
import { app, Menu, session, type BrowserWindow } from 'electron';
import { handleScheme, registerScheme } from './app-protocol.ts';
import { startCore } from './core-client.ts';
import { denyPermissions, guardContents } from './guard.ts';
import { menuTemplate } from './menu.ts';
import { channels } from './channels.ts';
import { openWindow } from './window.ts';

/** One program a person: a second start only brings the first to the front. */
if (app.requestSingleInstanceLock()) void begin();
else app.quit();

async function begin(): Promise<void> {
  registerScheme();
  guardContents(app);
  await app.whenReady();
  let window: BrowserWindow | null = null;
  denyPermissions(session.defaultSession);
  const root = app.getAppPath();
  const core = await startCore(root, () => window);
  handleScheme(join(root, 'out/renderer'), core);
  const open = (): void => {
    window = openWindow(core);
    window.on('closed', () => {
      window = null;
    });
  };
  const language = app.getLocale().startsWith('de') ? 'de' : 'en';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(language, process.platform, (actionId) => window?.webContents.send(channels.menu, actionId)),
    ),
  );
  app.on('second-instance', () => {
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (window === null) open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void core.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
  open();
}
