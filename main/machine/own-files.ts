import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileHeaders, mediaPolicy, shownMediaTypes } from '../../shared/security/content-security-policy.ts';
import type { Workspace } from '../core/workspace.ts';

/** An answer to a request for a file, as both windows give it. */
export interface OwnFile {
  /** Absolute path. */
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
}

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
const forever = 'max-age=31536000, immutable';

/**
 * The files of the built page, from a table made now: a request can only name what is in it, so no path ever reaches
 * the disk. Null where the name is not in the table. `policy` is the content security policy of its pages.
 */
export function ownFiles(folder: string, policy: () => string): (pathname: string) => OwnFile | null {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  return (pathname) => {
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = files.get(name);
    const type = types[extname(name)];
    if (file === undefined || type === undefined) return null;
    const headers = {
      ...fileHeaders,
      'content-type': type,
      // The build names what lies in assets by its content.
      'cache-control': name.startsWith('/assets/') ? `public, ${forever}` : 'no-store',
      ...(name.endsWith('.html') ? { 'content-security-policy': policy() } : {}),
    };
    return { file, headers };
  };
}

/** Where pictures of the workspace are asked for, by digest. */
const mediaPlace = '/media/';

/** The digest that a request asks for, `''` if it names none, null if it asks for something else. */
export function mediaDigest(pathname: string): string | null {
  if (!pathname.startsWith(mediaPlace)) return null;
  const digest = pathname.slice(mediaPlace.length);
  return /^[0-9a-f]{64}$/u.test(digest) ? digest : '';
}

/** A file of the media store that a record names, or null. Only pictures are shown; anything else is a download. */
export async function mediaFile(workspace: Workspace, digest: string): Promise<OwnFile | null> {
  const [record] = digest === '' ? [] : workspace.reader.list('media', { digest });
  if (record === undefined) return null;
  const file = await workspace.media.path(digest).catch(() => null);
  if (file === null) return null;
  const shown = shownMediaTypes.has(record.mediaType);
  const headers = {
    ...fileHeaders,
    'content-type': shown ? record.mediaType : 'application/octet-stream',
    'content-security-policy': mediaPolicy,
    'cache-control': `private, ${forever}`,
    ...(shown ? {} : { 'content-disposition': 'attachment' }),
  };
  return { file, headers };
}
