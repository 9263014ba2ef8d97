import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { abandonUpload, appendToUpload, beginUpload, finishUpload } from '../../../../main/core/media/uploads.ts';
import { webm } from '../../../builders/films.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';

const here = freshDesk();
const waiting = (): string[] => readdirSync(join(here.workspace.folder, 'media', 'incoming'));

describe('a film in pieces', () => {
  it('is whole when all pieces are there, and then it is a medium', async () => {
    const bytes = await webm({ seconds: 4 });
    const uploadId = await beginUpload(here.workspace, { fileName: 'Film.webm', bytes: bytes.length });
    const half = Math.floor(bytes.length / 2);
    // Both are on their way at once, as a window may send them.
    const sent = [bytes.subarray(0, half), bytes.subarray(half)].map((piece, index) =>
      appendToUpload(here.workspace, uploadId, { at: index * half, bytes: piece }),
    );
    expect(await Promise.all(sent)).toEqual([expect.any(Number), bytes.length]);
    const { record, isNew } = await finishUpload(here.workspace, uploadId);
    expect([record.mediaType, record.bytes, isNew]).toEqual(['video/webm', bytes.length, true]);
    expect(waiting()).toEqual([]);
    await expect(finishUpload(here.workspace, uploadId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['a piece that is missing', 3],
    ['a piece that comes twice', 0],
  ])('is refused with %s', async (_, at) => {
    const uploadId = await beginUpload(here.workspace, { fileName: 'Film.webm', bytes: 6 });
    await appendToUpload(here.workspace, uploadId, { at: 0, bytes: Buffer.from('ab') });
    const wrong = appendToUpload(here.workspace, uploadId, { at, bytes: Buffer.from('cd') });
    await expect(wrong).rejects.toMatchObject({ code: 'INVALID' });
    await expect(finishUpload(here.workspace, uploadId)).rejects.toMatchObject({ data: { rule: 'whole' } });
    expect(waiting()).toEqual([]);
  });

  it('that nobody wants any more leaves nothing, and the oldest makes room', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 10; count += 1)
      ids.push(await beginUpload(here.workspace, { fileName: `${count}`, bytes: 1 }));
    expect(waiting()).toHaveLength(8);
    for (const id of ids) await abandonUpload(here.workspace, id);
    expect(waiting()).toEqual([]);
  });

  it('that is larger than the library takes is refused before it is sent', async () => {
    const begun = beginUpload(here.workspace, { fileName: 'Film', bytes: 9 * 1024 ** 3 });
    await expect(begun).rejects.toMatchObject({ code: 'IMPORT_REFUSED', data: { code: 'too-large' } });
  });
});
