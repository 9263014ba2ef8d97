import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openSession, placeOf } from '../machine/session.ts';
import { terminalLanguage } from '../machine/machine.ts';
import { type TextKey, translate } from '../../shared/texts/texts.ts';
import { findBrowser, hasDisplay, openAppWindow } from './browser.ts';
import { openLoopback } from './server.ts';
import { loopbackTexts } from './texts.ts';

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
const place = placeOf(root);
const session = openSession(place, {
  shell: { kind: 'loopback', pickFolder: null, openFolder: null, openLink: null },
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

const t = (key: TextKey<typeof loopbackTexts>): string =>
  `${translate(loopbackTexts, terminalLanguage(process.env), key)}\n`;
const browser = values.open && hasDisplay() ? findBrowser() : null;
process.stdout.write(`${loopback.address}\n`);
if (browser === null) process.stdout.write(t('openByHand'));
else {
  const window = openAppWindow(browser, loopback.address, join(place.stateFolder, 'browser'));
  window.once('exit', () => void stop());
  window.once('error', () => process.stdout.write(t('noBrowser')));
}
