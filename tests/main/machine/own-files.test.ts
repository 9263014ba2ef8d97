import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../../main/core/workspace.ts';
import { addMedia } from '../../../main/core/media/add-media.ts';
import { mediaDigest, mediaFile, ownFiles } from '../../../main/machine/own-files.ts';
import { desk, type Desk } from '../../builders/workspace.ts';

let place: Desk;
let workspace: Workspace;
let page: ReturnType<typeof ownFiles>;
beforeAll(async () => {
  place = await desk();
  workspace = await place.open();
  const folder = join(place.folder, 'page');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const name of ['index.html', 'assets/app-1a2b.js', 'assets/app.css', 'icon.svg', 'notes.exe', 'no-ending'])
    writeFileSync(join(folder, name), name);
  writeFileSync(join(place.folder, 'secret.html'), 'secret');
  page = ownFiles(folder, () => "default-src 'none'");
});
afterAll(() => place.clear());

describe('files of the page', () => {
  test('have fixed types, are never guessed at, and pages carry the policy', () => {
    expect(page('/')?.file).toBe(page('/index.html')?.file);
    expect(page('/')?.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(page('/assets/app-1a2b.js')?.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(page('/assets/app.css')?.headers['content-security-policy']).toBeUndefined();
    expect(page('/icon.svg')?.headers['content-type']).toBe('image/svg+xml');
  });

  test.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '//secret.html',
    '/secret.html',
    '/notes.exe',
    '/no-ending',
    '',
  ])('are all there is: nothing for %j', (name) => expect(page(name)).toBeNull());
});

describe('files of the media store', () => {
  test('are asked for by digest and nothing else', () => {
    const digest = 'a'.repeat(64);
    expect(mediaDigest(`/media/${digest}`)).toBe(digest);
    for (const wrong of ['', '../workspace.db', digest.toUpperCase(), digest.slice(1), `${digest}/x`])
      expect(mediaDigest(`/media/${wrong}`)).toBe('');
    expect(mediaDigest('/index.html')).toBeNull();
  });

  test('are shown if they are pictures, otherwise downloads that can do nothing', async () => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0e6a67' } })
      .png()
      .toBuffer();
    const picture = await addMedia(workspace, 'a.png', bytes);
    const original = await workspace.media.put(Buffer.from('<script>alert(1)</script>'));
    const record = {
      id: workspace.newId('media'),
      fileName: 'a.html',
      mediaType: 'text/html',
      purpose: 'original',
    } as const;
    workspace.write((writer) => writer.create('media', { ...record, ...original, createdAt: workspace.clock.now() }));
    const shown = await mediaFile(workspace, picture.digest);
    expect(shown?.file).toBe(await workspace.media.path(picture.digest));
    expect(shown?.headers).toMatchObject({ 'content-type': 'image/png' });
    expect(shown?.headers['content-security-policy']).toContain('sandbox');
    expect(shown?.headers['content-disposition']).toBeUndefined();
    expect((await mediaFile(workspace, original.digest))?.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
  });

  test('are nothing without a record, without the file, or without a digest', async () => {
    const stored = await workspace.media.put(Buffer.from('nobody names it'));
    expect(await mediaFile(workspace, stored.digest)).toBeNull();
    expect(await mediaFile(workspace, '')).toBeNull();
    const lost = {
      id: workspace.newId('media'),
      fileName: 'b.png',
      mediaType: 'image/png',
      digest: 'b'.repeat(64),
      bytes: 1,
    };
    workspace.write((writer) => writer.create('media', { ...lost, createdAt: workspace.clock.now() }));
    expect(await mediaFile(workspace, lost.digest)).toBeNull();
  });
});
