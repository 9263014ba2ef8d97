import './require-node.ts';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { hasDisplay } from '../loopback/browser.ts';
import { buildIfStale } from './build.ts';
import { electronBinary, fetchElectron } from './electron-binary.ts';
import { root, toolEnvironment } from './run.ts';

/** Opens the studio: Electron where it can, otherwise the same page in an installed browser. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    open: { type: 'boolean', default: true },
    electron: { type: 'boolean', default: true },
    port: { type: 'string', default: '0' },
  },
});

await buildIfStale();
const wanted = values.electron && values.open && hasDisplay();
const electron = wanted ? (electronBinary() ?? (await fetchElectron())) : null;

if (electron === null) {
  const reason =
    !values.open || !values.electron
      ? 'as asked'
      : hasDisplay()
        ? 'Electron is not on this machine'
        : 'there is no display';
  process.stdout.write(`Opening in the browser (${reason}):\n`);
}

const workspace = positionals[0] === undefined ? [] : ['--workspace', positionals[0]];
const child =
  electron === null
    ? spawn(
        process.execPath,
        [
          'out/main/loopback.js',
          '--root',
          root,
          '--port',
          values.port,
          values.open ? '--open' : '--no-open',
          ...workspace,
        ],
        {
          cwd: root,
          stdio: 'inherit',
          env: toolEnvironment(),
        },
      )
    : spawn(electron, [root], { cwd: root, stdio: 'inherit', env: toolEnvironment() });

// The child gets Ctrl+C from the terminal itself; a TERM to us has to be passed on.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.once('error', (error) => {
  process.stderr.write(`The studio could not be started: ${error.message}\n`);
  process.exitCode = 1;
});
child.once('exit', (code) => {
  process.exitCode = code ?? 0;
});
