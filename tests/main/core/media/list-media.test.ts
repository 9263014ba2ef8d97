import { afterEach, beforeEach, expect, it } from 'vitest';
import { listMedia, usesOf, type ListMedia } from '../../../../main/core/media/list-media.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { asId, type MasterId, type MediaId } from '../../../../shared/ids.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, desk, type Desk } from '../../../builders/workspace.ts';

let place: Desk;
let workspace: Workspace;
beforeEach(async () => {
  place = await desk();
  workspace = await place.open();
});
afterEach(() => place.clear());

function addPicture(name: string, alt = ''): MediaId {
  place.clock.move(1000);
  return workspace.write((writer) =>
    writer.create('media', {
      id: workspace.newId('media'),
      digest: 'a'.repeat(64),
      fileName: `${name}.jpg`,
      mediaType: 'image/jpeg',
      bytes: 1,
      altText: { de: alt, en: '' },
      createdAt: workspace.clock.now(),
    }),
  ).id;
}

const image = (mediaId: MediaId): Block => ({ kind: 'image', mediaId, alt: '', caption: '', decorative: false });
const list = (request: Partial<ListMedia> = {}): ReturnType<typeof listMedia> =>
  listMedia(workspace.reader, { text: '', place: 'active', offset: 0, limit: 100, ...request });

function addVariant(masterId: MasterId, mediaId: MediaId): string {
  const now = workspace.clock.now();
  return workspace.write((writer) =>
    writer.create('variants', {
      id: workspace.newId('variant'),
      masterId,
      channelId: asId('channel', 'c1'),
      recipeId: 'post',
      images: [{ mediaId, alt: '', caption: '' }],
      adaptedAt: now,
      updatedAt: now,
    }),
  ).id;
}

it('gives one page, newest first, with the number of all', () => {
  for (let number = 1; number <= 7; number += 1) addPicture(`bild-${number}`);
  expect(list({ limit: 3 }).rows.map((row) => row.fileName)).toEqual(['bild-7.jpg', 'bild-6.jpg', 'bild-5.jpg']);
  const last = list({ offset: 6, limit: 3 });
  expect([last.total, last.rows.map((row) => row.fileName)]).toEqual([7, ['bild-1.jpg']]);
});

it('finds by whole words, their beginnings and parts, in the file name and the alt text', () => {
  addPicture('werkhalle', 'Lärchenholz im Lager');
  addPicture('anderes');
  for (const text of ['werkhalle', 'laerche', 'enhol', 'Werk'])
    expect(list({ text }).rows.map((row) => row.fileName)).toEqual(['werkhalle.jpg']);
  expect(list({ text: 'nichts' })).toEqual({ total: 0, rows: [] });
});

it('knows the texts that show a picture, until they no longer do', () => {
  const [one, two] = [addPicture('eins'), addPicture('zwei')];
  const master = addMaster(workspace, 'Haus', doc(p('Text'), image(one), image(one), image(two)));
  const variant = addVariant(master, one);
  workspace.write((writer) => writer.replaceBody(master, `variant:${variant}`, doc(image(one))));
  expect(usesOf(workspace.reader, one)).toEqual([
    { masterId: master, variantId: null, title: 'Haus' },
    { masterId: master, variantId: variant, title: 'Haus' },
  ]);
  expect(list().rows.map((row) => [row.fileName, row.uses])).toEqual([
    ['zwei.jpg', 1],
    ['eins.jpg', 2],
  ]);
  workspace.write((writer) => writer.replaceBody(master, 'body', doc(p('Text'))));
  expect(usesOf(workspace.reader, two)).toEqual([]);
  expect(usesOf(workspace.reader, one)).toHaveLength(1);
  workspace.write((writer) => writer.change('variants', asId('variant', variant), { images: [] }));
  expect(usesOf(workspace.reader, one)).toHaveLength(1);
  workspace.write((writer) => writer.remove('variants', variant));
  expect(usesOf(workspace.reader, one)).toEqual([]);
  expect(workspace.doctor({ rebuild: false }).checks.find((check) => check.name === 'projection')?.ok).toBe(true);
});

it('tells trash from the rest', () => {
  const id = addPicture('weg');
  workspace.write((writer) => writer.change('media', id, { trashedAt: workspace.clock.now() }));
  expect([list().total, list({ place: 'trash' }).total]).toEqual([0, 1]);
});
