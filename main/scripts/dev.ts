import './require-node.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createSocketServer } from 'node:net';
import { createServer } from 'vite';
import { rendererBuild } from '../../vite.config.ts';
import { root, toolEnvironment } from './run.ts';

/**
 * The page from vite's development server, the core from its sources in watch mode. The socket goes through vite's proxy,
 * so the page's own origin must be known to the loopback server.
 */
const pagePort = await freePort(5173);
const corePort = await freePort(5174);
const origin = `http://127.0.0.1:${pagePort}`;

const core = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    'main/loopback/main.ts',
    '--root',
    root,
    '--page',
    'renderer',
    '--no-open',
    '--port',
    String(corePort),
    '--origin',
    origin,
  ],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: toolEnvironment() },
);
core.stdout.on('data', (chunk: Buffer) => {
  // Each restart of the core has a new token: show the address of the page that goes with it.
  const token = /#token=\S+/u.exec(chunk.toString())?.[0];
  if (token !== undefined) process.stdout.write(`${origin}/${token}\n`);
});

const own = { target: `http://127.0.0.1:${corePort}`, changeOrigin: true };
const server = await createServer({
  ...rendererBuild,
  server: {
    host: '127.0.0.1',
    port: pagePort,
    strictPort: true,
    proxy: { '/rpc': { ...own, ws: true }, '/session': own, '/media': own },
  },
});
await server.listen();

/** The usual port, or any free one where another studio is being worked on already. */
async function freePort(usual: number): Promise<number> {
  for (const port of [usual, 0]) {
    const probe = createSocketServer().listen(port, '127.0.0.1');
    const free = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    const address = probe.address();
    if (free) await once(probe.close(), 'close');
    if (free && address !== null && typeof address === 'object') return address.port;
  }
  throw new Error('No free port on 127.0.0.1');
}

async function stop(): Promise<void> {
  core.kill('SIGTERM');
  await Promise.all([server.close(), core.exitCode === null ? once(core, 'exit') : Promise.resolve()]);
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
