import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy, fileHeaders, mediaPolicy } from '../../shared/security/content-security-policy.ts';
import type { CoreClient } from './core-client.ts';

export const scheme = 'app';
export const origin = 'app://kanalwerk';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Serves the page from a table of its own files and pictures by digest: no address of this scheme is ever a path. */
export function handleScheme(pageFolder: string, core: CoreClient): void {
  const files = new Map<string, string>();
  for (const entry of readdirSync(pageFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(pageFolder, file).split(sep).join('/')}`, file);
  }
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'kanalwerk' || request.method !== 'GET') return new Response(null, { status: 404 });
    if (url.pathname.startsWith('/media/')) return media(core, url.pathname.slice('/media/'.length));
    const name = url.pathname === '/' ? '/index.html' : url.pathname;
    const file = files.get(name);
    const type = types[extname(name)];
    if (file === undefined || type === undefined) return new Response(null, { status: 404 });
    const policy: Record<string, string> = name.endsWith('.html')
      ? { 'content-security-policy': contentSecurityPolicy() }
      : {};
    return new Response(await readFile(file), { headers: { ...fileHeaders, 'content-type': type, ...policy } });
  });
}

async function media(core: CoreClient, digest: string): Promise<Response> {
  const found = /^[0-9a-f]{64}$/u.test(digest) ? await core.media(digest) : null;
  if (found === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      ...fileHeaders,
      'content-type': found.mediaType,
      'content-security-policy': mediaPolicy,
      'cache-control': 'private, max-age=31536000, immutable',
    },
  });
}
