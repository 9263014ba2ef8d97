import { EventEmitter } from 'node:events';
import { closeBrowser } from './browser.ts';
import { record } from './record.ts';

let quitting = false;

/** Life of the program as Electron tells it: quitting asks `will-quit` and can be held up. */
class App extends EventEmitter {
  requestSingleInstanceLock = (): boolean => true;
  whenReady = (): Promise<void> => Promise.resolve();
  getAppPath = (): string => process.env['DOUBLE_ROOT'] ?? process.cwd();
  getLocale = (): string => process.env['DOUBLE_LOCALE'] ?? 'de-DE';
  quit(): void {
    let held = false;
    this.emit('will-quit', { preventDefault: () => (held = true) });
    if (held || quitting) return;
    quitting = true;
    record({ kind: 'quit' });
    void closeBrowser().finally(() => process.exit(0));
  }
}
export const app = new App();
export const net = {};
