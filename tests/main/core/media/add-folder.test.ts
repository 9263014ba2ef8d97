import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addFolder } from '../../../../main/core/media/add-folder.ts';
import { listMedia } from '../../../../main/core/media/list-media.ts';
import { putAway, putBack } from '../../../../main/core/media/put-away.ts';
import type { FolderProgress } from '../../../../shared/contract/areas/media-files.ts';
import { mp3, mp4 } from '../../../builders/films.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';

const here = freshDesk();

const png = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();

/** A folder as people have them: pictures, films, letters, links, what systems leave behind. */
async function mixedFolder(): Promise<string> {
  const folder = join(here.place.root, 'Messe');
  mkdirSync(join(folder, 'Tag 1', '.versteckt'), { recursive: true });
  mkdirSync(join(folder, 'Alt.kanalwerk'));
  const outside = join(here.place.root, 'geheim.png');
  writeFileSync(outside, await png('#ff0000'));
  symlinkSync(outside, join(folder, 'verweis.png'));
  symlinkSync(folder, join(folder, 'im Kreis'));
  writeFileSync(join(folder, 'b.png'), await png('#00ff00'));
  writeFileSync(join(folder, 'noch einmal.png'), await png('#00ff00'));
  writeFileSync(join(folder, 'Film.mp4'), await mp4());
  writeFileSync(join(folder, 'Tag 1', 'Ton.mp3'), mp3());
  writeFileSync(join(folder, 'Tag 1', '.versteckt', 'a.png'), await png('#0000ff'));
  writeFileSync(join(folder, 'Alt.kanalwerk', 'a.png'), await png('#0000ff'));
  writeFileSync(join(folder, 'Brief.txt'), 'Sehr geehrte Damen und Herren');
  writeFileSync(join(folder, 'Thumbs.db'), 'x');
  return folder;
}

function run(folder: string, options: { signal?: AbortSignal; limits?: { files: number; depth: number } } = {}) {
  const reports: FolderProgress[] = [];
  const done = addFolder(here.workspace, { folder, report: (item) => reports.push(item), ...options });
  return { reports, done };
}

const stored = (): string[] =>
  readdirSync(join(here.workspace.folder, 'media'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('a folder', () => {
  it('comes in whole and in one step, without what lies behind links, and tells what was refused', async () => {
    const changes: unknown[] = [];
    here.workspace.onChange((event) => changes.push(event));
    const { reports, done } = run(await mixedFolder());
    const result = await done;
    expect(result).toMatchObject({ kind: 'done', duplicates: 1, refused: 1, skipped: 5 });
    const names = here.workspace.reader.list('media').map(({ fileName }) => fileName);
    expect(names.sort()).toEqual(['Film.mp4', 'Ton.mp3', 'b.png']);
    expect(result.added).toHaveLength(3);
    expect(reports.filter(({ kind }) => kind === 'refused')).toEqual([
      { kind: 'refused', fileName: 'Brief.txt', code: 'not-media', detail: '' },
    ]);
    expect(reports.flatMap((item) => (item.kind === 'progress' ? [item.fileName] : []))).toEqual([
      'Brief.txt',
      'Film.mp4',
      'Tag 1/Ton.mp3',
      'b.png',
      'noch einmal.png',
    ]);
    expect(changes).toHaveLength(1);
  });

  it('that is added again changes nothing', async () => {
    const folder = await mixedFolder();
    await run(folder).done;
    const before = here.workspace.reader.list('media');
    expect(await run(folder).done).toMatchObject({ added: [], duplicates: 4, refused: 1 });
    expect(here.workspace.reader.list('media')).toEqual(before);
  });

  it('is taken back in one step, and comes back in one', async () => {
    const { added } = await run(await mixedFolder()).done;
    const changes: unknown[] = [];
    here.workspace.onChange((event) => changes.push(event));
    expect(putAway(here.workspace, added)).toMatchObject({ inUse: [] });
    expect(here.workspace.reader.list('media', { trashedAt: null })).toEqual([]);
    putBack(here.workspace, added);
    expect(here.workspace.reader.list('media', { trashedAt: null })).toHaveLength(3);
    expect(changes).toHaveLength(2);
  });

  it('that is cancelled leaves neither records nor files', async () => {
    const stop = new AbortController();
    const folder = await mixedFolder();
    const done = addFolder(here.workspace, {
      folder,
      signal: stop.signal,
      report: (item) => {
        if (item.kind === 'progress' && item.fileName === 'b.png') stop.abort();
      },
    });
    await expect(done).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(here.workspace.reader.list('media')).toEqual([]);
    expect(stored()).toEqual([]);
  });

  it('with too many files, or none at all, is refused in words', async () => {
    const folder = await mixedFolder();
    await expect(run(folder, { limits: { files: 2, depth: 16 } }).done).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { code: 'too-many-files' },
    });
    await expect(run(join(folder, 'gibt es nicht')).done).rejects.toMatchObject({ code: 'UNSUITABLE_FOLDER' });
    mkdirSync(join(folder, 'leer'));
    expect(await run(join(folder, 'leer')).done).toMatchObject({ added: [], duplicates: 0, refused: 0, skipped: 0 });
  });

  it('is walked only so deep', async () => {
    expect(await run(await mixedFolder(), { limits: { files: 100, depth: 1 } }).done).toMatchObject({ skipped: 5 });
    expect(here.workspace.reader.list('media').map(({ fileName }) => fileName)).not.toContain('Ton.mp3');
  });
});

describe('the trash', () => {
  it('takes a poster only when no video shows it any more', async () => {
    const { added } = await run(await mixedFolder()).done;
    const id = (name: string) => here.workspace.reader.list('media').find(({ fileName }) => fileName === name)!.id;
    const [film, picture] = [id('Film.mp4'), id('b.png')];
    here.workspace.write((writer) => writer.change('media', film, { posterId: picture }));
    expect(putAway(here.workspace, [picture])).toEqual({
      ids: [],
      inUse: [{ id: picture, name: 'b.png', uses: ['Film.mp4'] }],
    });
    expect(new Set(putAway(here.workspace, [picture, film]).ids)).toEqual(new Set([picture, film]));
    expect(added).toContain(picture);
  });

  it('keeps out of it the proof of a consent and the logo, and neither counts as unused', async () => {
    await run(await mixedFolder()).done;
    const id = (name: string) => here.workspace.reader.list('media').find(({ fileName }) => fileName === name)!.id;
    const [proof, picture, film] = [id('Ton.mp3'), id('b.png'), id('Film.mp4')];
    here.workspace.write((writer) => {
      const person = {
        name: 'Mila',
        consent: 'given',
        channelIds: null,
        endsOn: null,
        evidenceId: proof,
        note: '',
      } as const;
      writer.change('media', film, { people: [person] });
      writer.changeWorkspace({ brand: { ...writer.workspace().brand, logoId: picture } });
    });
    const { name } = here.workspace.reader.workspace();
    expect(putAway(here.workspace, [proof, picture])).toEqual({
      ids: [],
      inUse: [
        { id: proof, name: 'Ton.mp3', uses: ['Film.mp4'] },
        { id: picture, name: 'b.png', uses: [`${name} (Logo)`] },
      ],
    });
    const asked = {
      text: '',
      place: 'active',
      lacks: 'use',
      tag: null,
      collection: null,
      kind: null,
      offset: 0,
      limit: 9,
    } as const;
    const unused = listMedia(here.workspace.reader, asked).rows.map((row) => row.id);
    expect(unused).toContain(film);
    expect(unused).not.toContain(proof);
    expect(unused).not.toContain(picture);
    expect(putAway(here.workspace, [film]).ids).toEqual([film]);
    expect(putAway(here.workspace, [proof]).ids).toEqual([proof]);
  });
});
