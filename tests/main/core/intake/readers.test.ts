import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pdfFile } from '../../../fixtures/import/pdf-file.ts';
import {
  lossesOf,
  readStock,
  textOf,
  workbook,
  writeFiles,
  zipOf,
  type Files,
} from '../../../fixtures/intake/read-stock.ts';

let root = '';
let unpackInto = '';
let picture: Uint8Array;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kanalwerk-intake-'));
  unpackInto = join(root, 'unpacked');
  mkdirSync(unpackInto);
  picture = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#a56' } })
    .png()
    .toBuffer();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = (files: Files) => readStock(writeFiles(join(root, 'stock'), files), { unpackInto });
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(root, name), content);
  return readStock(join(root, name), { unpackInto });
};

test('Hugo: TOML heads, page bundles with their pictures, drafts, figures', async () => {
  const { items, facts } = await folder({
    'content/posts/richtfest/index.md':
      '+++\ntitle = "Richtfest \\"oben\\""\ndate = 2026-05-01T10:00:00+02:00\ntags = [\n  "Baustelle",\n  "Holz"\n]\n[params]\nx = 1\n+++\n\nDer Kranz hängt.\n\n{{< figure src="kranz.png" alt="Kranz" caption="Oben" >}}\n\n{{< youtube abc >}}\n\n`[[bleibt]]`\n',
    'content/posts/richtfest/kranz.png': picture,
    'content/posts/spaeter.md': '---\ntitle: Später\ndate: 2026-06-01\ndraft: true\n---\nNoch nicht.\n',
    '.obsidian/app.md': 'verborgen',
  });
  expect(facts.format).toBe('folder');
  expect(items.map(({ title, kind, state, publishedAt }) => [title, kind, state, publishedAt])).toEqual([
    ['Richtfest "oben"', 'article', 'published', '2026-05-01T08:00:00.000Z'],
    ['Später', 'article', 'draft', '2026-05-31T22:00:00.000Z'],
  ]);
  const [first] = items;
  expect(first!.tags).toEqual(['Baustelle', 'Holz']);
  expect(textOf(first!)).toBe('Der Kranz hängt.\n\n![Kranz](kranz.png)\n\nOben\n\n`[[bleibt]]`');
  expect(first!.pictures).toMatchObject([{ from: 'inside', file: 'content/posts/richtfest/kranz.png' }]);
  expect(lossesOf(first!.losses)).toMatchObject({ templates: 'youtube' });
  expect(first!.key).toBe('file:stock/content/posts/richtfest/index.md');
});

test('Jekyll: dates in names, drafts in their folder, addresses of the site before a path', async () => {
  const { items } = await folder({
    '_posts/2026-04-03-neue-halle.md':
      '---\nlayout: post\n---\n# Neue Halle\n\n![Halle]({{ site.baseurl }}/assets/halle.png)\n',
    '_drafts/idee.md': 'Eine Idee.\n',
    'assets/halle.png': picture,
  });
  expect(items.map(({ title, state }) => [title, state])).toEqual([
    ['idee', 'draft'],
    ['Neue Halle', 'published'],
  ]);
  expect(items[1]!.pictures).toMatchObject([{ file: 'assets/halle.png', alt: 'Halle' }]);
});

test('Obsidian: links between notes become words, embedded pictures are found anywhere', async () => {
  const { items } = await folder({
    'Werk/Fenster.md': 'Siehe [[Holz|Holzarten]] und [[Leim]]. %%nur für uns%%\n\n![[bild 1.png|300]]\n\n![[Anhang]]\n',
    'Bilder/bild 1.png': picture,
  });
  expect(textOf(items[0]!)).toBe('Siehe Holzarten und Leim.\n\n![](<bild 1.png>)\n\nAnhang');
  expect(lossesOf(items[0]!.losses)).toEqual({ 'note-links': 'Holz, Leim', 'embedded-notes': 'Anhang', comments: 1 });
  expect(items[0]).toMatchObject({ kind: 'note', state: 'unknown', publishedAt: null, title: 'Fenster' });
});

test('a folder of documents: what is read comes, PDF is told, one that is broken keeps out no other', async () => {
  const { items, facts } = await folder({
    'a.html': '<!doctype html><title>Seite</title><article><p>Ein Absatz.</p></article>',
    'b.txt': 'Ein Titel\n\nEin Text.',
    'c.eml':
      'From: Karla <k@holz.example>\nTo: x@holz.example\nSubject: AW: Angebot\nDate: Fri, 1 May 2026 10:00:00 +0200\nMessage-ID: <abc@holz.example>\nContent-Type: text/plain; charset=utf-8\n\nGuten Tag.\n',
    'd.docx': 'PK\u0003\u0004kaputt',
    'e.pdf': await pdfFile(
      (sheet) => void sheet.fontSize(20).text('Preisliste').fontSize(11).text('Eiche kostet mehr.'),
    ),
    'f-scan.pdf': await pdfFile((sheet) => void sheet.image(Buffer.from(picture))),
    'g.pdf': await pdfFile((sheet) => void sheet.text('x'), { userPassword: 'geheim', pdfVersion: '1.7ext3' }),
    'h.pdf': '%PDF-1.7',
  });
  expect(items.map(({ title, kind, state }) => [title, kind, state])).toEqual([
    ['Seite', 'page', 'unknown'],
    ['Ein Titel', 'document', 'unknown'],
    ['Angebot', 'message', 'private'],
    ['Preisliste', 'document', 'unknown'],
  ]);
  expect(items[2]).toMatchObject({
    key: 'mail:abc@holz.example',
    author: 'Karla',
    publishedAt: '2026-05-01T08:00:00.000Z',
  });
  expect(lossesOf(facts.losses)).toEqual({
    'pdf-scans': 'f-scan.pdf',
    locked: 'g.pdf',
    unreadable: 'd.docx (damaged), h.pdf (damaged)',
  });
});

test('Notion: ids behind names are keys, properties become fields, pictures are unpacked', async () => {
  const id = '0123456789abcdef0123456789abcdef';
  const inner = await zipOf({
    [`Werk ${id}.md`]: `# Neue Halle\n\nTags: Bau, Umzug\nDatum: May 3, 2026 10:00 AM\nBudget: 12\n\nWir ziehen um.\n\n![Halle](Werk%20${id}/halle.png)\n`,
    [`Werk ${id}/halle.png`]: picture,
  });
  const { items, facts } = await file('export.zip', await zipOf({ 'ExportBlock-1-Part-1.zip': inner }));
  expect(facts.format).toBe('notion');
  expect(items[0]).toMatchObject({
    key: `notion:${id}`,
    title: 'Neue Halle',
    tags: ['Bau', 'Umzug'],
    publishedAt: '2026-05-03T08:00:00.000Z',
  });
  expect(textOf(items[0]!)).toBe('Wir ziehen um.\n\n![Halle](halle.png)');
  const [found] = items[0]!.pictures;
  expect(new Uint8Array(readFileSync(join(unpackInto, found!.file)))).toEqual(new Uint8Array(picture));
});

test('Ghost: posts with tags, authors, cover and their state, pictures from the ZIP', async () => {
  const data = {
    posts: [
      {
        id: '1',
        uuid: 'u1',
        title: 'Halle',
        html: '<p>Text <img src="__GHOST_URL__/content/images/2026/halle.png" alt="H"></p>',
        status: 'published',
        published_at: '2026-05-01T08:00:00.000Z',
        feature_image: null,
        type: 'post',
        visibility: 'public',
        custom_excerpt: 'Kurz.',
      },
      { id: '2', uuid: 'u2', title: 'Entwurf', html: '<p>x</p>', status: 'draft', published_at: null, type: 'post' },
      { id: '3', uuid: 'u3', title: 'Nur Lexical', html: null, lexical: '{"root":{}}', status: 'draft', type: 'post' },
    ],
    tags: [
      { id: 't1', name: 'Bau' },
      { id: 't2', name: '#intern' },
    ],
    posts_tags: [
      { post_id: '1', tag_id: 't1', sort_order: 0 },
      { post_id: '1', tag_id: 't2', sort_order: 1 },
    ],
    users: [{ id: 'a', name: 'Karla Wendt' }],
    posts_authors: [{ post_id: '1', author_id: 'a' }],
  };
  const json = JSON.stringify({ db: [{ meta: { version: '5.90.0' }, data }] });
  const { items, facts } = await file(
    'ghost.zip',
    await zipOf({ 'ghost.json': json, 'content/images/2026/halle.png': picture }),
  );
  expect(facts.format).toBe('ghost');
  expect(items.map(({ key, state }) => [key, state])).toEqual([
    ['ghost:u1', 'published'],
    ['ghost:u2', 'draft'],
  ]);
  expect(items[0]).toMatchObject({
    author: 'Karla Wendt',
    tags: ['Bau'],
    lead: 'Kurz.',
    publishedAt: '2026-05-01T08:00:00.000Z',
  });
  expect(items[0]!.pictures).toMatchObject([{ from: 'unpacked', name: 'halle.png' }]);
  expect(lossesOf(facts.losses)).toEqual({ unreadable: 'Nur Lexical (not-this-format)' });
  expect((await file('ghost.json', json)).items).toHaveLength(2);
});

test('Mastodon: own posts with their pictures, what was shared of others stays out', async () => {
  const post = {
    id: 'https://bau.example/users/h/statuses/1',
    url: 'https://bau.example/@h/1',
    published: '2026-05-01T08:00:00Z',
    content: '<p>Der Kranz hängt. <a href="https://bau.example/tags/holz" rel="tag">#<span>Holz</span></a></p>',
    contentMap: { de: '' },
    to: ['https://www.w3.org/ns/activitystreams#Public'],
    cc: [],
    tag: [{ type: 'Hashtag', name: '#holz' }],
    attachment: [
      { type: 'Document', mediaType: 'image/png', url: '/media_attachments/files/1/kranz.png', name: 'Richtkranz' },
    ],
  };
  const outbox = {
    orderedItems: [
      { type: 'Create', object: post },
      { type: 'Create', object: { ...post, id: 'x2', to: ['https://bau.example/users/h/followers'], attachment: [] } },
      { type: 'Announce', object: 'https://other.example/1' },
    ],
  };
  const files = { 'outbox.json': JSON.stringify(outbox), 'media_attachments/files/1/kranz.png': picture };
  const { items, facts } = await file('archive.zip', await zipOf(files));
  expect(facts.format).toBe('mastodon');
  expect(items.map(({ state, kind }) => [state, kind])).toEqual([
    ['published', 'post'],
    ['private', 'post'],
  ]);
  expect(items[0]).toMatchObject({
    title: 'Der Kranz hängt. #Holz',
    tags: ['holz'],
    language: 'de',
    address: 'https://bau.example/@h/1',
  });
  expect(items[0]!.pictures).toMatchObject([{ alt: 'Richtkranz', name: 'kranz.png' }]);
  expect(lossesOf(facts.losses)).toEqual({ reposts: 1 });
});

test('feeds: RSS, Atom and JSON, with what has its summary only', async () => {
  const rss = await file(
    'feed.xml',
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://holz.example</link><language>de</language><item><title>A &amp; B</title><link>https://holz.example/a</link><guid isPermaLink="false">g1</guid><pubDate>Fri, 01 May 2026 08:00:00 +0000</pubDate><description>kurz</description><content:encoded><![CDATA[<p>Hallo <a href="/b">du</a></p>]]></content:encoded><category>X</category></item><item><title>Zwei</title><description>Nur &lt;b&gt;kurz&lt;/b&gt;</description></item></channel></rss>',
  );
  expect(rss.items.map(({ key, title, lead }) => [key, title, lead])).toEqual([
    ['feed:g1', 'A & B', 'kurz'],
    ['feed:Zwei ', 'Zwei', ''],
  ]);
  expect(textOf(rss.items[0]!)).toBe('Hallo [du](https://holz.example/b)');
  expect(lossesOf(rss.items[1]!.losses)).toEqual({ 'excerpt-only': 1 });
  const atom = await file(
    'atom.xml',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><id>u</id><updated>2026-05-01T08:00:00Z</updated><entry><title>One</title><id>urn:1</id><link href="https://holz.example/1"/><published>2026-05-01T08:00:00Z</published><updated>2026-05-02T08:00:00Z</updated><author><name>Karla</name></author><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>',
  );
  expect(atom.items[0]).toMatchObject({
    key: 'feed:urn:1',
    author: 'Karla',
    language: 'en',
    address: 'https://holz.example/1',
  });
  const json = await file(
    'feed.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '7', content_html: '<p>Text</p>', date_published: '2026-05-01T08:00:00Z' }],
    }),
  );
  expect(json.items.map(({ key, title }) => [key, title])).toEqual([['feed:7', 'Text']]);
});

test('pictures that a text carries in itself come along, drawings stay', async () => {
  const image = `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
  const { items } = await folder({ 'a.md': `![Foto](${image})\n\n![Zeichnung](data:image/svg+xml;base64,PHN2Zz4=)\n` });
  expect(items[0]!.pictures).toMatchObject([{ from: 'unpacked', name: 'picture.png', alt: 'Foto' }]);
  expect(new Uint8Array(readFileSync(join(unpackInto, items[0]!.pictures[0]!.file)))).toEqual(new Uint8Array(picture));
  expect(lossesOf(items[0]!.losses)).toMatchObject({ 'missing-images': 1 });
});

test('Trello: cards with list, labels and checklists; archived ones stay', async () => {
  const board = {
    name: 'Redaktion',
    lists: [{ id: 'l', name: 'Ideen' }],
    members: [{ id: 'm', fullName: 'Karla Wendt' }],
    checklists: [
      {
        idCard: 'c',
        name: 'Schritte',
        checkItems: [
          { name: 'Foto', state: 'complete' },
          { name: 'Text', state: 'incomplete' },
        ],
      },
    ],
    cards: [
      {
        id: 'c',
        name: 'Richtfest',
        desc: 'Mit **Suppe**.',
        idList: 'l',
        idMembers: ['m'],
        labels: [{ name: 'Bau' }],
        due: '2026-05-01T08:00:00.000Z',
        closed: false,
        attachments: [{ name: 'plan.pdf' }],
      },
      { id: 'd', name: 'Alt', desc: '', idList: 'l', closed: true },
    ],
  };
  const { items, facts } = await file('board.json', JSON.stringify(board));
  expect(facts.format).toBe('trello');
  expect(items).toMatchObject([{ key: 'trello:c', author: 'Karla Wendt', tags: ['Ideen', 'Bau'], kind: 'card' }]);
  expect(textOf(items[0]!)).toBe('Mit **Suppe**.\n\n### Schritte\n\n- [x] Foto\n- [ ] Text');
  expect(lossesOf(items[0]!.losses)).toEqual({ 'card-files': 'plan.pdf' });
});

test('a plan as CSV: columns by their headers, semicolons, German dates, rows known again', async () => {
  const csv =
    '\uFEFFThema;Erscheint am;Uhrzeit;Status;Verantwortlich;Text;Kanal;Schlagworte\r\nRichtfest;01.05.2026;10:00;geplant;Karla;"Der Kranz ""hängt"".\nZweite Zeile";LinkedIn;"Bau, Holz"\r\n;;;;;;;\r\nOhne Datum;bald;;Idee;;;;\r\n';
  const { items, facts } = await file('plan.csv', csv);
  expect(facts).toMatchObject({
    format: 'table',
    mapping: {
      Thema: 'title',
      'Erscheint am': 'date',
      Uhrzeit: 'time',
      Status: 'state',
      Verantwortlich: 'author',
      Text: 'text',
      Kanal: null,
      Schlagworte: 'tags',
    },
  });
  expect(facts.columns?.[1]).toEqual({ header: 'Erscheint am', example: '01.05.2026' });
  expect(items.map(({ title, state, publishedAt, tags }) => [title, state, publishedAt, tags])).toEqual([
    ['Richtfest', 'scheduled', '2026-05-01T08:00:00.000Z', ['Bau', 'Holz']],
    ['Ohne Datum', 'draft', null, []],
  ]);
  expect(lossesOf(facts.losses)).toEqual({ 'unused-columns': 'Kanal' });
  expect(lossesOf(items[1]!.losses)).toEqual({ 'no-date': 'bald' });
  const again = await file('plan.csv', csv);
  expect(again.items.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
});

test('a chosen mapping counts instead of the proposed one', async () => {
  writeFileSync(join(root, 'plan.csv'), 'Name,Notes\nEins,Zwei\n');
  const { items } = await readStock(join(root, 'plan.csv'), { unpackInto, mapping: { Name: 'text', Notes: 'title' } });
  expect(items.map((item) => [item.title, textOf(item)])).toEqual([['Zwei', 'Eins']]);
});

test('a plan as Excel: dates as the sheet keeps them', async () => {
  const rows = [
    ['Title', 'Date', 'Text'],
    ['Topping-out', 46143.4375, 'It **hangs**.'],
  ];
  const { items } = await file('plan.xlsx', await workbook(rows));
  expect(items).toMatchObject([{ title: 'Topping-out', publishedAt: '2026-05-01T08:30:00.000Z' }]);
  expect(textOf(items[0]!)).toBe('It **hangs**.');
});

test('links of a folder are not followed', async () => {
  writeFiles(join(root, 'outside'), { 'geheim.md': 'geheim' });
  writeFiles(join(root, 'stock'), { 'a.md': 'Offen.' });
  symlinkSync(join(root, 'outside'), join(root, 'stock', 'hinaus'));
  symlinkSync(join(root, 'outside', 'geheim.md'), join(root, 'stock', 'b.md'));
  const { items } = await readStock(join(root, 'stock'), { unpackInto });
  expect(items.map(({ title }) => title)).toEqual(['a']);
});
