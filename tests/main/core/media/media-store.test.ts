import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshDesk } from '../../../builders/fresh-desk.ts';

const here = freshDesk();

describe('the media store', () => {
  it('keeps equal bytes once, under their digest', async () => {
    const first = await here.workspace.media.put(Buffer.from('Bild'));
    const second = await here.workspace.media.put(Buffer.from('Bild'));
    expect(second).toEqual(first);
    expect(readdirSync(dirname(await here.workspace.media.path(first.digest)))).toEqual([first.digest]);
  });

  it('gives out nothing that has changed on disk, and takes it back when it comes again', async () => {
    const { digest } = await here.workspace.media.put(Buffer.from('Bild'));
    const path = await here.workspace.media.path(digest);
    writeFileSync(path, 'Bilt!');
    const missing = expect.objectContaining({ code: 'NOT_FOUND' });
    await expect(here.workspace.media.path(digest)).rejects.toEqual(missing);
    await expect(here.workspace.media.read(digest)).rejects.toEqual(missing);
    await here.workspace.media.put(Buffer.from('Bild'));
    expect(Buffer.from(await here.workspace.media.read(digest)).toString()).toBe('Bild');
  });

  it.each(['../../workspace.db', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, 'a'.repeat(64)])(
    'has nothing under %j',
    async (digest) => {
      await expect(here.workspace.media.read(digest)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(here.workspace.media.path(digest)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it('leaves nothing half when a file cannot be put in its place', async () => {
    const { digest } = await here.workspace.media.put(Buffer.from('vorher'));
    const folder = dirname(dirname(await here.workspace.media.path(digest)));
    const { createHash } = await import('node:crypto');
    const blocked = createHash('sha256').update('blockiert').digest('hex');
    mkdirSync(`${folder}/${blocked.slice(0, 2)}/${blocked}/im Weg`, { recursive: true });
    await expect(here.workspace.media.put(Buffer.from('blockiert'))).rejects.toThrow();
    expect(readdirSync(`${folder}/${blocked.slice(0, 2)}`).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a file of any size', () => {
  it('comes in piece by piece, and is the same as one that came at once', async () => {
    const pieces = [Buffer.from('Ein '), Buffer.from(''), Buffer.from('Film')];
    const incoming = await here.workspace.media.receive();
    for (const piece of pieces) await incoming.append(piece);
    expect(incoming.bytes).toBe(8);
    const attempt = await incoming.keep();
    await attempt.end(true);
    await incoming.discard();
    expect(attempt).toMatchObject(await here.workspace.media.put(Buffer.from('Ein Film')));
    expect(Buffer.from(await here.workspace.media.read(attempt.digest)).toString()).toBe('Ein Film');
  });

  it('goes again when nobody wanted it, but not where it was before', async () => {
    const add = async (): Promise<string> => {
      const incoming = await here.workspace.media.receive();
      await incoming.append(Buffer.from('Film'));
      const attempt = await incoming.keep();
      await attempt.end(false);
      await incoming.discard();
      return attempt.digest;
    };
    const missing = expect.objectContaining({ code: 'NOT_FOUND' });
    await expect(here.workspace.media.path(await add())).rejects.toEqual(missing);
    await here.workspace.media.put(Buffer.from('Film'));
    expect(await here.workspace.media.path(await add())).toContain('media');
  });

  it('needs no memory of its size', async () => {
    const incoming = await here.workspace.media.receive();
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    for (let megabytes = 0; megabytes < 256; megabytes += 1) {
      await incoming.append(piece);
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    const attempt = await incoming.keep();
    await attempt.end(true);
    await incoming.discard();
    expect(await here.workspace.media.path(attempt.digest)).toContain(attempt.digest);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    expect(most).toBeLessThan(64 * 1024 * 1024);
  });
});
