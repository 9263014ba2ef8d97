import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts';
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
    const found = digest === null ? page(url.pathname) : await core.media(digest);
    if (found === null) return new Response(null, { status: 404 });
    return new Response(await readFile(found.file), { headers: { ...found.headers } });
  });
}
