import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../../main/core/failure.ts';
import { importFile, importPaste } from '../../../../main/core/import/import-file.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { docxFile, paragraph, pictureParagraph, run } from '../../../fixtures/import/docx-file.ts';
import { longDocx } from '../../../fixtures/import/long-docx.ts';
import { picture } from '../../../fixtures/import/pictures.ts';
import { desk, type Desk } from '../../../builders/workspace.ts';

const limits = { computingMs: 20_000, startingMs: 20_000, waitingMs: 50_000 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

let place: Desk;
let workspace: Workspace;
beforeEach(async () => {
  place = await desk();
  workspace = await place.open();
});
afterEach(async () => {
  await place.clear();
});

/** All records and files that an import could leave behind. */
async function everything(): Promise<unknown> {
  const entries = await readdir(join(place.folder, 'media'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const { reader } = workspace;
  return {
    files: files.toSorted(),
    masters: reader.list('masters'),
    media: reader.list('media'),
    catalog: reader.revision('catalog'),
  };
}

describe('importing into a workspace', () => {
  it('makes a master of a Word file with its pictures and keeps the file itself', async () => {
    const bytes = await longDocx();
    const steps: string[] = [];
    const result = await importFile(
      workspace,
      { fileName: 'wärme.docx', bytes, userName: 'Rita Sommer' },
      { limits, onProgress: ({ step }) => steps.push(step) },
    );
    expect(result).toMatchObject({ title: 'Wärme aus der Nachbarschaft', images: 12 });
    expect([...new Set(steps)]).toEqual(['reading', 'converting', 'pictures', 'saving']);

    const master = workspace.reader.get('masters', result.masterId);
    expect(master).toMatchObject({ title: result.title, language: 'de', state: 'draft', author: 'Rita Sommer' });
    expect(master.origin).toMatchObject({ fileName: 'wärme.docx', format: 'docx', notes: result.notes });

    const original = workspace.reader.get('media', master.origin?.originalId ?? '');
    expect(original).toMatchObject({ purpose: 'original', bytes: bytes.length });
    expect(new Uint8Array(await workspace.media.read(original.digest))).toEqual(bytes);

    const body = workspace.reader.body(result.masterId, 'body');
    const images = body?.richText.blocks.flatMap((block) => (block.kind === 'image' ? [block] : [])) ?? [];
    expect(images).toHaveLength(12);
    for (const image of images) {
      const record = workspace.reader.get('media', image.mediaId);
      expect(record).toMatchObject({ mediaType: 'image/png', width: 1200, height: 800, purpose: 'content' });
      expect(record.altText.de).toBe(image.alt);
      const stored = Buffer.from(await workspace.media.read(record.digest));
      expect(createHash('sha256').update(stored).digest('hex')).toBe(record.digest);
    }
    expect(body?.wordCount).toBe(result.wordCount);
    expect(result.wordCount).toBeGreaterThan(1_000);
  });

  it('gives the new master to the person of that name', async () => {
    const id = workspace.newId('person');
    workspace.write((writer) => writer.create('people', { id, name: 'Ole Brandt' }));
    const file = { fileName: 'a.md', bytes: bytesOf('# A\n\nText\n'), userName: 'Ole Brandt' };
    const { masterId } = await importFile(workspace, file, { limits });
    expect(workspace.reader.get('masters', masterId).ownerId).toBe(id);
  });

  it('stores a picture once that comes twice', async () => {
    const file = { fileName: 'wärme.docx', bytes: await longDocx(), userName: '' };
    await importFile(workspace, file, { limits });
    await importFile(workspace, file, { limits });
    expect(workspace.reader.list('media', { purpose: 'content' })).toHaveLength(12);
    expect(workspace.reader.list('masters')).toHaveLength(2);
  });

  it('makes a master of pasted text', async () => {
    const { masterId } = await importPaste(workspace, { text: 'Hoffest\n\nKommt alle.', userName: '' }, { limits });
    const master = workspace.reader.get('masters', masterId);
    expect(master).toMatchObject({ title: 'Hoffest', origin: { format: 'paste', fileName: 'paste.txt' } });
  });

  it.each([
    ['a refused file', { fileName: 'x.pdf', bytes: bytesOf('%PDF-1.7'), userName: '' }, 'IMPORT_REFUSED'],
    ['an empty file', { fileName: 'x.md', bytes: bytesOf('\n'), userName: '' }, 'IMPORT_REFUSED'],
  ])('leaves nothing behind of %s', async (_, file, code) => {
    const before = await everything();
    await expect(importFile(workspace, file, { limits })).rejects.toMatchObject({ code });
    expect(await everything()).toEqual(before);
  });

  it.each(['reading', 'converting', 'pictures'])('leaves nothing behind when cancelled while %s', async (at) => {
    const before = await everything();
    const controller = new AbortController();
    const options = {
      limits,
      signal: controller.signal,
      onProgress: ({ step }: { readonly step: string }) => {
        if (step === at) controller.abort();
      },
    };
    const file = { fileName: 'a.docx', bytes: await longDocx(), userName: '' };
    await expect(importFile(workspace, file, options)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing behind when the records cannot be saved', async () => {
    const shared = await picture('schon-da', 40, 30);
    await workspace.media.put(shared);
    const before = await everything();
    const bytes = await docxFile({
      body: [paragraph(run('Text')), pictureParagraph(1, 'alt'), pictureParagraph(2, 'neu')].join(''),
      pictures: [shared, await picture('neu', 40, 30)],
    });
    const file = { fileName: 'a.docx', bytes, userName: '' };
    const failing = refusing(workspace);
    await expect(importFile(failing, file, { limits })).rejects.toMatchObject({ code: 'STORAGE' });
    expect(await everything()).toEqual(before);
    expect((await importFile(workspace, file, { limits })).images).toBe(2);
    for (const { digest } of workspace.reader.list('media')) await workspace.media.read(digest);
  });

  it('leaves what somebody else stores in the meantime', async () => {
    const bytes = bytesOf('# A\n\nDasselbe\n');
    const attempt = await workspace.media.attempt(bytes);
    const second = await workspace.media.attempt(bytes);
    await attempt.end(false);
    expect(Buffer.from(await workspace.media.read(second.digest))).toEqual(Buffer.from(bytes));
    await second.end(false);
    await expect(workspace.media.read(second.digest)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const third = await workspace.media.attempt(bytes);
    await workspace.media.put(bytes);
    await third.end(false);
    expect(Buffer.from(await workspace.media.read(third.digest))).toEqual(Buffer.from(bytes));
  });
});

/** The workspace on a disk that is full at the moment of the commit. */
function refusing(real: Workspace): Workspace {
  const write = (): never => {
    throw new Failure('STORAGE', { reason: 'full', what: 'changes' });
  };
  return new Proxy(real, {
    // Methods of a class with private fields must run on the object itself.
    get: (target, key) => (key === 'write' ? write : Reflect.get(target, key, target)),
  });
}
