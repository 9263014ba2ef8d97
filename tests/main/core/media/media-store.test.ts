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
