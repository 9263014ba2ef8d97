import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
};

/** An installed Chromium, Chrome or Edge, or null. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const places =
    platform === 'win32'
      ? [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
          root === undefined ? [] : (names['win32'] ?? []).map((name) => join(root, name)),
        )
      : platform === 'darwin'
        ? (names['darwin'] ?? [])
        : (names['linux'] ?? []).flatMap((name) =>
            (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
          );
  return places.find((place) => existsSync(place) && isExecutable(place)) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a window can be shown at all. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return (
    platform === 'win32' ||
    platform === 'darwin' ||
    (env['DISPLAY'] ?? '') !== '' ||
    (env['WAYLAND_DISPLAY'] ?? '') !== ''
  );
}

/**
 * Opens the address as a window of its own, in a browser profile of our own, so that the process ends with the window.
 * Nothing of the person's everyday browser is touched.
 */
export function openAppWindow(browser: string, address: string, profileFolder: string): ChildProcess {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profileFolder}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-sync',
      ...root,
    ],
    { stdio: 'ignore' },
  );
}
