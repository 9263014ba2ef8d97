import { expect, it } from 'vitest';
import { listMedia, usesOf, type ListMedia } from '../../../../main/core/media/list-media.ts';
import { asId, type MasterId, type MediaId } from '../../../../shared/ids.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();

function addPicture(name: string, alt = ''): MediaId {
  here.place.clock.move(1000);
  return here.workspace.write((writer) =>
    writer.create('media', {
      id: here.workspace.newId('media'),
      digest: 'a'.repeat(64),
      fileName: `${name}.jpg`,
      mediaType: 'image/jpeg',
      bytes: 1,
      altText: { de: alt, en: '' },
      createdAt: here.workspace.clock.now(),
    }),
  ).id;
}

const image = (mediaId: MediaId): Block => ({ kind: 'image', mediaId, alt: '', caption: '', decorative: false });
const list = (request: Partial<ListMedia> = {}): ReturnType<typeof listMedia> =>
  listMedia(here.workspace.reader, {
    text: '',
    place: 'active',
    lacks: null,
    tag: null,
    collection: null,
    kind: null,
    offset: 0,
    limit: 100,
    ...request,
  });

function addVariant(masterId: MasterId, mediaId: MediaId): string {
  const now = here.workspace.clock.now();
  return here.workspace.write((writer) =>
    writer.create('variants', {
      id: here.workspace.newId('variant'),
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
  const master = addMaster(here.workspace, 'Haus', doc(p('Text'), image(one), image(one), image(two)));
  const variant = addVariant(master, one);
  here.workspace.write((writer) => writer.replaceBody(master, `variant:${variant}`, doc(image(one))));
  expect(usesOf(here.workspace.reader, one)).toEqual([
    { masterId: master, variantId: null, title: 'Haus' },
    { masterId: master, variantId: variant, title: 'Haus' },
  ]);
  expect(list().rows.map((row) => [row.fileName, row.uses])).toEqual([
    ['zwei.jpg', 1],
    ['eins.jpg', 2],
  ]);
  here.workspace.write((writer) => writer.replaceBody(master, 'body', doc(p('Text'))));
  expect(usesOf(here.workspace.reader, two)).toEqual([]);
  expect(usesOf(here.workspace.reader, one)).toHaveLength(1);
  here.workspace.write((writer) => writer.change('variants', asId('variant', variant), { images: [] }));
  expect(usesOf(here.workspace.reader, one)).toHaveLength(1);
  here.workspace.write((writer) => writer.remove('variants', variant));
  expect(usesOf(here.workspace.reader, one)).toEqual([]);
  expect(here.workspace.doctor({ rebuild: false }).checks.find((check) => check.name === 'projection')?.ok).toBe(true);
});

it('tells trash from the rest', () => {
  const id = addPicture('weg');
  here.workspace.write((writer) => writer.change('media', id, { trashedAt: here.workspace.clock.now() }));
  expect([list().total, list({ place: 'trash' }).total]).toEqual([0, 1]);
});
