import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSession } from '../core/session/session.ts';
import { settingsFile } from '../core/settings/settings-file.ts';
import { openLog } from '../machine/log.ts';
import { holderName, homeFolder, programVersion, randomId, stateFolder, systemClock } from '../machine/machine.ts';
import { findBrowser, hasDisplay, openAppWindow } from './browser.ts';
import { openLoopback } from './server.ts';

/** The loopback way in as a program: `--root` is the folder with `package.json`, `--no-open` only prints the address. */
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: process.cwd() },
    page: { type: 'string' },
    port: { type: 'string', default: '0' },
    open: { type: 'boolean', default: true },
    origin: { type: 'string', multiple: true, default: [] },
    workspace: { type: 'string' },
  },
  allowNegative: true,
});

const root = resolve(values.root);
const state = stateFolder();
const version = programVersion(root);
const log = openLog(state, systemClock.now);
const session = createSession({
  settings: settingsFile(join(state, 'settings.json')),
  shell: { kind: 'loopback', pickFolder: null, openFolder: null, openLink: null },
  clock: systemClock,
  newId: randomId,
  holder: holderName(version),
  version,
  homeFolder: homeFolder(),
  stateFolder: state,
  resourcesFolder: join(root, 'resources'),
  log,
});
const loopback = await openLoopback({
  session,
  pageFolder: resolve(root, values.page ?? 'out/renderer'),
  port: Number(values.port),
  origins: values.origin,
});
if (values.workspace !== undefined) await session.open(resolve(values.workspace));

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await session.close();
  await loopback.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

const browser = values.open && hasDisplay() ? findBrowser() : null;
process.stdout.write(`${loopback.address}\n`);
if (browser !== null) {
  const window = openAppWindow(browser, loopback.address, join(state, 'browser'));
  window.once('exit', () => void stop());
  window.once('error', () =>
    process.stdout.write('The browser could not be started; open the address above by hand. Ctrl+C ends.\n'),
  );
} else {
  process.stdout.write('Open the address above in a browser on this machine. Ctrl+C ends.\n');
}
