import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({
  app: {},
  BrowserWindow: class {},
  ipcMain: {},
  MessageChannelMain: class {},
  protocol: {},
  shell: {},
}));
const { isTrusted, windowOptions } = await import('../../../main/electron/window.ts');
const { isOwn } = await import('../../../main/electron/guard.ts');

test('windows have no Node, an isolated context and a sandbox', () => {
  expect(windowOptions('/preload.cjs').webPreferences).toMatchObject({
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
  });
});

test.each([
  ['app://kanalwerk/', true],
  ['app://kanalwerk/index.html#/masters', true],
  ['app://local/etc/passwd', false],
  ['app://kanalwerk.evil/', false],
  ['https://kanalwerk/', false],
  ['file:///index.html', false],
  ['nonsense', false],
])('%s is our own page: %s', (url, own) => {
  expect(isOwn(url)).toBe(own);
});

test('a message counts only from the main frame of our own page', () => {
  const mainFrame = { url: 'app://kanalwerk/' };
  const sender = { mainFrame };
  expect(isTrusted({ senderFrame: mainFrame, sender } as never)).toBe(true);
  expect(isTrusted({ senderFrame: { url: 'app://kanalwerk/' }, sender } as never)).toBe(false);
  expect(isTrusted({ senderFrame: null, sender } as never)).toBe(false);
  const stranger = { url: 'https://evil.example/' };
  expect(isTrusted({ senderFrame: stranger, sender: { mainFrame: stranger } } as never)).toBe(false);
});
