import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

const folder = join(root, 'node_modules', 'electron');
/** How long fetching the binary may take before the loopback way in is opened instead. */
const limit = 180_000;

/** Path of the Electron program, or null where it is not on this machine. */
export function electronBinary(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const named = join(folder, 'path.txt');
  const name = existsSync(named)
    ? readFileSync(named, 'utf8')
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';
  const file = override === undefined ? join(folder, 'dist', name) : join(override, name);
  return existsSync(file) ? file : null;
}

/**
 * Fetches the binary with Electron's own installer, which checks it against the digests in its package. Shows that it is
 * under way, and ends the attempt after three minutes.
 */
export async function fetchElectron(): Promise<string | null> {
  process.stdout.write('Fetching Electron (once, about 120 MB) ');
  const child = spawn(process.execPath, [join(folder, 'install.js')], { cwd: root, stdio: 'ignore' });
  const ticking = setInterval(() => process.stdout.write('.'), 1000);
  const limiting = setTimeout(() => child.kill(), limit);
  await new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  clearInterval(ticking);
  clearTimeout(limiting);
  const found = electronBinary();
  process.stdout.write(found === null ? ' not to be had here.\n' : ' done.\n');
  return found;
}
