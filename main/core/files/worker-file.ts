import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a worker's script lies: `source`, seen from this folder, or the build's entry beside the bundle or above its chunks. */
export function workerFile(source: string, built: string): URL {
  if (import.meta.url.endsWith('.ts')) return new URL(source, import.meta.url);
  const beside = new URL(built, import.meta.url);
  // By its path: it lies in the archive of a packed program, where only paths are looked up.
  return existsSync(fileURLToPath(beside)) ? beside : new URL(`../${built}`, import.meta.url);
}
