import '../scripts/require-node.ts';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { exit, kanalwerk } from './kanalwerk.ts';

/** The command line as a program: finds its own folder, hands over words and streams, ends with the exit code. */
function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'resources'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('resources/ was not found beside the program.');
  return findRoot(parent);
}

const abort = new AbortController();
process.once('SIGINT', () => abort.abort());
const code = await kanalwerk(process.argv.slice(2), {
  root: findRoot(resolve(import.meta.dirname)),
  env: process.env,
  input: process.stdin,
  out: process.stdout,
  problem: process.stderr,
  signal: abort.signal,
});
await exit(code, process.stdout);
