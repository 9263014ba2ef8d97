import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { app } from './app.ts';
import { openBrowser } from './browser.ts';
import type { MessagePortMain } from './ports.ts';
import { preloadScript } from './preload-host.ts';
import { record } from './record.ts';
import { handlers, ipcMain } from './services.ts';

/** The page's origin in Chromium; `app:` cannot be a scheme there, so every request is carried to the real handler. */
const standIn = 'https://kanalwerk.double';
const real = 'app://kanalwerk';

class WebContents extends EventEmitter {
  page: Page | null = null;
  readonly mainFrame = { url: `${real}/` };
  #ports = new Map<number, MessagePortMain>();
  #nextPort = 0;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  /** The person closes the window. */
  onClose: (() => void) | null = null;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  send(channel: string, ...args: unknown[]): void {
    this.#inPage(([name, values]) => window.__double.receive(name, values, []), [
      channel,
      structuredClone(args),
    ] as const);
  }
  postMessage(channel: string, message: unknown, ports: readonly MessagePortMain[]): void {
    const ids = ports.map((port) => {
      this.#nextPort += 1;
      const id = this.#nextPort;
      this.#ports.set(id, port);
      port.on('message', ({ data }: { data: unknown }) => {
        this.#inPage(([to, value]) => window.__double.portMessage(to, value), [id, data] as const);
      });
      port.start();
      return id;
    });
    this.#inPage(([name, value, numbers]) => window.__double.receive(name, [value], numbers), [
      channel,
      structuredClone(message),
      ids,
    ] as const);
  }
  /** What arrives after the page has closed is lost, as it is with Electron. */
  #inPage<A>(work: (argument: A) => void, argument: A): void {
    const page = this.page;
    if (page === null || page.isClosed()) return;
    page.evaluate(work as (argument: unknown) => void, argument).catch((error: unknown) => {
      if (!page.isClosed()) record({ kind: 'page-error', message: String(error) });
    });
  }
  fromPage(kind: string, name: string | number, data: unknown): void {
    if (kind === 'close') this.onClose?.();
    else if (kind === 'port') this.#ports.get(Number(name))?.postMessage(data);
    else ipcMain.emit(String(name), { sender: this, senderFrame: this.mainFrame }, ...(data as unknown[]));
  }
}

export const webContents = {};

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly #preload: string;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.#preload = options.webPreferences?.preload ?? '';
    record({ kind: 'window', webPreferences: { ...options.webPreferences, preload: undefined } });
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    const { context } = await openBrowser();
    const page = await context.newPage();
    this.webContents.page = page;
    this.webContents.onClose = () => this.close();
    page.on('close', () => this.emit('closed'));
    await context.route(`${standIn}/**`, (route) => serve(route));
    await page.exposeBinding('__fromPage', (_source, kind: string, name: string | number, data: unknown) =>
      this.webContents.fromPage(kind, name, data),
    );
    await page.addInitScript(preloadScript(readFileSync(this.#preload, 'utf8')));
    await page.goto(url.replace(real, standIn));
    record({ kind: 'loaded', url });
    this.emit('ready-to-show');
  }
  show(): void {
    record({ kind: 'show' });
  }
  close(): void {
    let held = false;
    this.emit('close', { preventDefault: () => (held = true) });
    if (held) return;
    void this.webContents.page?.close().then(() => app.emit('window-all-closed'));
  }
  isMinimized = (): boolean => false;
  restore = (): void => undefined;
  focus = (): void => undefined;
}

async function serve(route: Route): Promise<void> {
  const handler = handlers.get('app');
  if (handler === undefined) return route.abort();
  const answer = await handler(
    new Request(route.request().url().replace(standIn, real), { method: route.request().method() }),
  );
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}
