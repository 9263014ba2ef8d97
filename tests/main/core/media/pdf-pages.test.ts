import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { addMedia } from '../../../../main/core/media/add-media.ts';
import { addPages, viewPages } from '../../../../main/core/media/pdf-pages.ts';
import type { Media } from '../../../../shared/model/media.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { pdfFile } from '../../../fixtures/import/pdf-file.ts';

const here = freshDesk();

/** Three pages in red, green and blue, A5 landscape; the fourth is the third again. */
async function leaflet(): Promise<Media> {
  const bytes = await pdfFile(
    (file) => {
      for (const [index, colour] of ['#cc0000', '#00aa00', '#0000cc', '#0000cc'].entries()) {
        if (index > 0) file.addPage();
        file.rect(0, 0, 595, 420).fill(colour);
      }
    },
    { size: [595, 420], margin: 0 },
  );
  const { id } = await addMedia(here.workspace, 'Faltblatt.PDF', bytes);
  return here.workspace.write((writer) =>
    writer.change('media', id, {
      title: 'Faltblatt',
      credit: 'Foto: Karla Holm',
      licence: 'CC BY 4.0',
      licenceEndsOn: '2027-05-31',
      tags: ['Holz'],
    }),
  );
}

function stored(): number {
  const folder = join(here.workspace.folder, 'media');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

it('adds chosen pages as pictures of the wanted width, with rights, credit and where they come from', async () => {
  const { id } = await leaflet();
  const { added, duplicates } = await addPages(here.workspace, { id, pages: [2, 1, 2], width: 1190 });
  expect(duplicates).toBe(0);
  const records = added.map((one) => here.workspace.reader.get('media', one));
  expect(records.map(({ fileName, title, pageOf }) => [fileName, title, pageOf?.page])).toEqual([
    ['Faltblatt-1.png', 'Faltblatt (1)', 1],
    ['Faltblatt-2.png', 'Faltblatt (2)', 2],
  ]);
  for (const record of records)
    expect(record).toMatchObject({
      mediaType: 'image/png',
      width: 1190,
      height: 840,
      credit: 'Foto: Karla Holm',
      licence: 'CC BY 4.0',
      licenceEndsOn: '2027-05-31',
      tags: ['Holz'],
      pageOf: { mediaId: id },
    });
  const pixel = await sharp(await here.workspace.media.read(records[1]!.digest))
    .extract({ left: 600, top: 400, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect([...pixel]).toEqual([0, 170, 0]);
});

it('keeps one picture for pages that are the same, and those that are there', async () => {
  const { id } = await leaflet();
  const first = await addPages(here.workspace, { id, pages: [1, 3, 4], width: 400 });
  expect([first.added.length, first.duplicates]).toEqual([2, 1]);
  expect(await addPages(here.workspace, { id, pages: [1, 3, 4], width: 400 })).toEqual({ added: [], duplicates: 3 });
});

it('shows pages small, and leaves out those that are not there', async () => {
  const { id } = await leaflet();
  const { pageCount, pages } = await viewPages(here.workspace, { id, pages: [3, 4, 5, 6] });
  expect(pageCount).toBe(4);
  expect(pages.map(({ page, width, height }) => [page, width, height])).toEqual([
    [3, 180, 127],
    [4, 180, 127],
  ]);
});

it('leaves nothing where a page is missing, the file is no PDF, or the work is cancelled', async () => {
  const { id } = await leaflet();
  const before = stored();
  await expect(addPages(here.workspace, { id, pages: [1, 5] })).rejects.toMatchObject({ code: 'INVALID' });
  await expect(addPages(here.workspace, { id, pages: [1] }, AbortSignal.abort())).rejects.toMatchObject({
    code: 'CANCELLED',
  });
  expect(stored()).toBe(before);
  const picture = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#a56' } })
    .png()
    .toBuffer();
  const { id: other } = await addMedia(here.workspace, 'bild.png', picture);
  await expect(viewPages(here.workspace, { id: other, pages: [1] })).rejects.toMatchObject({ code: 'INVALID' });
});

it('refuses in words a PDF with a password and one with pages that are no pages', async () => {
  const locked = await pdfFile((file) => void file.text('x'), { userPassword: 'geheim', pdfVersion: '1.7ext3' });
  const { id } = await addMedia(here.workspace, 'geheim.pdf', locked);
  await expect(addPages(here.workspace, { id, pages: [1] })).rejects.toMatchObject({
    code: 'IMPORT_REFUSED',
    data: { fileName: 'geheim.pdf', code: 'encrypted' },
  });
  const tall = await pdfFile((file) => void file.text('x'), { size: [3, 14_000], margin: 0 });
  const { id: long } = await addMedia(here.workspace, 'lang.pdf', tall);
  await expect(addPages(here.workspace, { id: long, pages: [1] })).rejects.toMatchObject({
    data: { code: 'too-many-pixels' },
  });
});

it('writes the same bytes again', async () => {
  const { id } = await leaflet();
  const [first] = (await addPages(here.workspace, { id, pages: [1], width: 333 })).added;
  const { digest } = here.workspace.reader.get('media', first!);
  here.workspace.write((writer) => writer.change('media', first!, { trashedAt: here.workspace.clock.now() }));
  const [second] = (await addPages(here.workspace, { id, pages: [1], width: 333 })).added;
  expect(here.workspace.reader.get('media', second!).digest).toBe(digest);
});
