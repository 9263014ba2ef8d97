import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { protocol } from 'electron';
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts';
import { servedFile } from '../machine/file-range.ts';
import { mediaDigest, ownFiles } from '../machine/own-files.ts';
import type { CoreClient } from './core-client.ts';

export const scheme = 'app';
export const origin = 'app://kanalwerk';

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Serves the page from a table of its own files and pictures by digest: no address of this scheme is ever a path. */
export function handleScheme(pageFolder: string, core: CoreClient): void {
  const page = ownFiles(pageFolder, () => contentSecurityPolicy());
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'kanalwerk' || request.method !== 'GET') return new Response(null, { status: 404 });
    const digest = mediaDigest(url.pathname);
    if (digest !== null) return media(digest, request.headers.get('range'), core);
    const found = page(url.pathname);
    if (found === null) return new Response(null, { status: 404 });
    return new Response(await readFile(found.file), { headers: { ...found.headers } });
  });
}

/** A film is never read whole: what the player asks for is streamed. */
async function media(digest: string, range: string | null, core: CoreClient): Promise<Response> {
  const found = await core.media(digest);
  if (found === null) return new Response(null, { status: 404 });
  const { status, headers, part } = await servedFile(found, range);
  // The types of Node and of the page name the same stream differently.
  const body = part === null ? null : (Readable.toWeb(createReadStream(found.file, part)) as ReadableStream);
  return new Response(body, { status, headers: { ...headers } });
}
