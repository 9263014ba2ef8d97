import { createReadStream } from 'node:fs';
import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileHeaders } from '../../shared/security/content-security-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves the built page from a table made at start: a request can only name what is in it, so no path reaches the disk.
 * Returns false where the name is not in the table.
 */
export function staticFiles(
  folder: string,
  policy: () => string,
): (pathname: string, response: ServerResponse) => boolean {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  return (pathname, response) => {
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = files.get(name);
    const type = types[extname(name)];
    if (file === undefined || type === undefined) return false;
    response.writeHead(200, {
      ...fileHeaders,
      'content-type': type,
      'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      ...(name.endsWith('.html') ? { 'content-security-policy': policy() } : {}),
    });
    createReadStream(file).pipe(response);
    return true;
  };
}
