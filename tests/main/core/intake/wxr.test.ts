import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringIn, type BringInChoice } from '../../../../main/core/intake/bring-in.ts';
import { previewIntake } from '../../../../main/core/intake/preview-intake.ts';
import { takeBackIntake } from '../../../../main/core/intake/take-back.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { asId } from '../../../../shared/ids.ts';
import { desk, type Desk } from '../../../builders/workspace.ts';
import { wxrFile, type TestPost } from '../../../fixtures/intake/wxr.ts';

let place: Desk;
let workspace: Workspace;
beforeEach(async () => {
  place = await desk();
  workspace = await place.open();
});
afterEach(() => place.clear());

const posts: TestPost[] = [
  {
    id: 12,
    title: 'Richtfest &amp; Suppe',
    excerpt: 'Der Kranz hängt.',
    content:
      '<!-- wp:paragraph -->\n<p>Der Kranz <strong>hängt</strong>, die Zimmerleute sind zufrieden.</p>\n<!-- /wp:paragraph -->\n<!-- wp:image -->\n<figure class="wp-block-image"><img src="https://blog.holzwerk-brandt.example/wp-content/uploads/2026/05/kranz-300x200.jpg" alt="Richtkranz"/><figcaption>Foto: Wendt</figcaption></figure>\n<!-- /wp:image -->',
    categories: [
      ['category', 'baustelle', 'Baustelle'],
      ['post_tag', 'richtfest', 'Richtfest'],
      ['category', 'uncategorized', 'Allgemein'],
    ],
    comments: 2,
    meta: { _thumbnail_id: '40', lesezeit: '3' },
  },
  {
    id: 13,
    title: 'Alter Beitrag',
    content:
      'Erster Absatz\nmit Umbruch.\n\nZweiter Absatz.\n\n[caption id="x"]<img src="weg.jpg"> Worte[/caption]\n\n[formular id="3"]',
  },
  { id: 14, title: 'Noch im Werden', content: '<p>Entwurf.</p>', status: 'draft', gmt: '0000-00-00 00:00:00' },
  { id: 15, title: 'Impressum', content: '<p>Angaben.</p>', type: 'page' },
  { id: 16, title: 'Menü', content: '', type: 'nav_menu_item' },
  {
    id: 40,
    title: 'halle',
    content: '',
    type: 'attachment',
    status: 'inherit',
    attachmentUrl: 'https://blog.holzwerk-brandt.example/wp-content/uploads/2026/04/halle.jpg',
    meta: { _wp_attachment_image_alt: 'Die Halle von außen' },
  },
];

function written(list: readonly TestPost[] = posts): string {
  const file = join(place.root, 'holzwerk.WordPress.2026-05-02.xml');
  writeFileSync(file, wxrFile(list));
  return file;
}

async function uploads(): Promise<string> {
  const folder = join(place.root, 'uploads');
  for (const [month, name, background] of [
    ['05', 'kranz.jpg', '#a56'],
    ['04', 'halle.jpg', '#56a'],
  ] as const) {
    mkdirSync(join(folder, '2026', month), { recursive: true });
    const picture = sharp({ create: { width: 60, height: 40, channels: 3, background } }).jpeg();
    writeFileSync(join(folder, '2026', month, name), await picture.toBuffer());
  }
  return folder;
}

const everything: BringInChoice = {
  ways: { '*': 'masters' },
  channelId: null,
  includeAlike: false,
  leaveOut: [],
  userName: 'Karla Wendt',
};

const stock = (file: string, mediaFolder: string | null = null) => ({ place: file, mediaFolder, mapping: null });

test('a preview says what is there, in which state, and what would be lost, and writes nothing', async () => {
  const before = workspace.reader.revision('catalog');
  const preview = await previewIntake(workspace, stock(written()));
  expect(preview).toMatchObject({ format: 'wxr', total: 4, name: 'holzwerk.WordPress.2026-05-02.xml' });
  expect(preview.groups.map(({ group, total, fresh, suggested }) => [group, total, fresh, suggested])).toEqual([
    ['article.draft', 1, 1, 'masters'],
    ['article.published', 2, 2, 'sources'],
    ['page.published', 1, 1, 'sources'],
  ]);
  const losses = new Map(preview.losses.map(({ code, params }) => [code, params]));
  expect(losses.get('reader-comments')).toEqual({ count: 2 });
  expect(losses.get('shortcodes')).toEqual({ count: 1, names: 'formular' });
  expect(losses.get('own-fields')).toEqual({ count: 1, names: 'lesezeit' });
  expect(losses.get('other-kinds')).toEqual({ count: 1, names: 'nav_menu_item' });
  expect(losses.get('external-images')).toEqual({ count: 1 });
  expect(workspace.reader.revision('catalog')).toBe(before);
  expect(workspace.reader.list('masters')).toEqual([]);
});

test('posts become masters with their text, tags, author, and pictures from the folder beside', async () => {
  const { intake } = await bringIn(workspace, stock(written(), await uploads()), everything);
  expect(intake).toMatchObject({ masters: 4, sources: 0, published: 0, known: 0, format: 'wxr' });
  const master = workspace.reader.list('masters').find(({ title }) => title === 'Richtfest & Suppe');
  expect(master).toMatchObject({
    lead: 'Der Kranz hängt.',
    author: 'Karla Wendt',
    tags: ['Baustelle', 'Richtfest'],
    language: 'de',
    originKey: 'wxr:https://blog.holzwerk-brandt.example/?p=12',
    intakeId: intake?.id,
  });
  const { blocks } = workspace.reader.body(master!.id, 'body')!.richText;
  expect(blocks.map(({ kind }) => kind)).toEqual(['image', 'paragraph', 'image']);
  const pictures = workspace.reader.list('media', { purpose: 'content' });
  expect(pictures.map(({ fileName, altText }) => [fileName, altText.de])).toEqual(
    expect.arrayContaining([
      ['halle.jpg', 'Die Halle von außen'],
      ['kranz.jpg', 'Richtkranz'],
    ]),
  );
  expect(blocks[2]).toMatchObject({ alt: 'Richtkranz', caption: 'Foto: Wendt' });
  const [original] = workspace.reader.list('media', { purpose: 'original' });
  expect(master?.origin?.originalId).toBe(original?.id);
  const old = workspace.reader.list('masters').find(({ title }) => title === 'Alter Beitrag');
  expect(workspace.reader.body(old!.id, 'body')?.plainText).toBe(
    'Erster Absatz\nmit Umbruch.\n\nZweiter Absatz.\n\nWorte\n\n[formular id="3"]',
  );
});

test('each group goes its own way, and what is published has its channel, moment and address', async () => {
  workspace.write((writer) =>
    writer.create('channels', {
      id: asId('channel', 'blog'),
      name: 'Blog',
      platformId: 'wordpress',
      language: 'de',
      createdAt: workspace.clock.now(),
    }),
  );
  const choice: BringInChoice = {
    ...everything,
    ways: { 'article.published': 'published', 'article.draft': 'masters', 'page.published': 'sources' },
    channelId: asId('channel', 'blog'),
    leaveOut: ['wxr:https://blog.holzwerk-brandt.example/?p=13'],
  };
  const { intake } = await bringIn(workspace, stock(written()), choice);
  expect(intake).toMatchObject({ sources: 1, masters: 1, published: 1 });
  const leftOut = intake!.losses.find(({ code }) => code === 'left-out');
  expect(leftOut?.params).toMatchObject({ count: 1, names: expect.any(String) });
  const [variant] = workspace.reader.list('variants');
  expect(variant).toMatchObject({
    state: 'published',
    publishedAt: '2026-05-01T08:00:00.000Z',
    publishedUrl: 'https://blog.holzwerk-brandt.example/12/',
  });
  expect(workspace.reader.body(variant!.masterId, `variant:${variant!.id}`)?.plainText).toContain('Zimmerleute');
  expect(workspace.reader.list('sources')).toMatchObject([{ title: 'Impressum', text: 'Angaben.', kind: 'page' }]);
});

test('without a channel nothing is brought in as published', async () => {
  const choice = { ...everything, ways: { '*': 'published' as const } };
  await expect(bringIn(workspace, stock(written()), choice)).rejects.toMatchObject({ code: 'INVALID' });
  expect(workspace.reader.list('masters')).toEqual([]);
});

test('bringing the same in again changes nothing, and a longer export brings only what is new', async () => {
  const file = written();
  await bringIn(workspace, stock(file, await uploads()), everything);
  const revision = workspace.reader.revision('catalog');
  const again = await bringIn(workspace, stock(file, await uploads()), everything);
  expect(again).toEqual({ intake: null, known: 4 });
  expect(workspace.reader.revision('catalog')).toBe(revision);
  const longer = written([...posts, { id: 50, title: 'Neu', content: '<p>Dazugekommen.</p>' }]);
  const { groups } = await previewIntake(workspace, stock(longer));
  expect(groups.map(({ fresh, known }) => [fresh, known])).toEqual([
    [0, 1],
    [1, 2],
    [0, 1],
  ]);
  const third = await bringIn(workspace, stock(longer), everything);
  expect(third.intake).toMatchObject({ masters: 1, known: 4 });
});

test('the same address or text under another key is told and left out unless it is wanted', async () => {
  const words = '<p>Acht Worte braucht es, damit ein gleicher Text auffällt und zählt.</p>';
  await bringIn(workspace, stock(written([{ id: 1, title: 'Eins', content: words }])), {
    ...everything,
    ways: { '*': 'sources' },
  });
  const moved = written([
    {
      id: 7,
      title: 'Umgezogen',
      content: '<p>Anders.</p>',
      link: 'http://www.blog.holzwerk-brandt.example/1?utm_source=x',
    },
    { id: 8, title: 'Abgeschrieben', content: words },
  ]);
  const preview = await previewIntake(workspace, stock(moved));
  expect(preview.rows.map(({ verdict }) => verdict)).toEqual(['same-address', 'same-text']);
  expect((await bringIn(workspace, stock(moved), everything)).intake).toBeNull();
  const both = await bringIn(workspace, stock(moved), { ...everything, includeAlike: true });
  expect(both.intake?.masters).toBe(2);
});

test('what stands twice in a stock comes once, and two at the same time bring it once', async () => {
  const twice = written([posts[1]!, posts[1]!]);
  const preview = await previewIntake(workspace, stock(twice));
  expect(preview.losses.find(({ code }) => code === 'repeated')?.params).toEqual({ count: 1 });
  const both = await Promise.all([
    bringIn(workspace, stock(twice), everything),
    bringIn(workspace, stock(twice), everything),
  ]);
  expect(both.flatMap(({ intake }) => (intake === null ? [] : [intake.masters]))).toEqual([1]);
  expect(workspace.reader.list('intakes')).toHaveLength(1);
  expect(workspace.reader.list('masters')).toHaveLength(1);
});

test('taking back removes all that came, and the same can come again', async () => {
  const file = written();
  const folder = await uploads();
  const { intake } = await bringIn(workspace, stock(file, folder), everything);
  expect(takeBackIntake(workspace, intake!.id)).toEqual({ removed: 4, kept: [] });
  expect(workspace.reader.list('masters')).toEqual([]);
  expect(workspace.reader.list('media')).toEqual([]);
  expect(workspace.reader.list('intakes')).toMatchObject([{ takenBackAt: workspace.clock.now() }]);
  expect(() => takeBackIntake(workspace, intake!.id)).toThrow('WRONG_STATE');
  expect((await bringIn(workspace, stock(file, folder), everything)).intake?.masters).toBe(4);
  expect(workspace.doctor({ rebuild: false }).ok).toBe(true);
});

test('taking back leaves what somebody has worked on since, with its pictures', async () => {
  const { intake } = await bringIn(workspace, stock(written(), await uploads()), everything);
  const worked = workspace.reader.list('masters').find(({ title }) => title === 'Richtfest & Suppe');
  place.clock.move(60_000);
  workspace.write((writer) =>
    writer.change('masters', worked!.id, { lead: 'Neu geschrieben.', updatedAt: workspace.clock.now() }),
  );
  expect(takeBackIntake(workspace, intake!.id)).toEqual({
    removed: 3,
    kept: [{ id: worked!.id, title: 'Richtfest & Suppe' }],
  });
  expect(workspace.reader.list('masters').map(({ id }) => id)).toEqual([worked!.id]);
  expect(workspace.reader.list('media', { purpose: 'content' })).toHaveLength(2);
});

test('a cancelled step leaves neither records nor bytes nor files', async () => {
  const folder = await uploads();
  const abort = new AbortController();
  const stopped = bringIn(workspace, stock(written(), folder), everything, {
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  await expect(stopped).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(workspace.reader.list('masters')).toEqual([]);
  const media = join(place.folder, 'media');
  const files = readdirSync(media, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files).toEqual([]);
  expect(readdirSync(place.folder).filter((name) => name.includes('kanalwerk-package'))).toEqual([]);
});
