import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { router } from '../../../../main/core/router.ts';
import { deliveredTemplates } from '../../../../shared/cards/delivered-templates.ts';
import { asId, type MediaId, type VariantId } from '../../../../shared/ids.ts';
import type { CardTemplate } from '../../../../shared/model/card-templates.ts';
import { cardPage } from '../../../builders/cards.ts';
import { poppler, qpdf, requirePrograms } from '../../../builders/outside-programs.ts';
import { image, p } from '../../../builders/rich-text.ts';
import { testSession, type TestSession } from '../../../builders/session.ts';
import { failing } from '../../../suites/failing.ts';
import type { Client } from '../../../suites/open-contract.ts';

let desk: TestSession;
let client: Client;
let variantId: VariantId;
let folder: string;

beforeAll(() => requirePrograms(poppler, qpdf));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kanalwerk-cards-'));
  desk = testSession();
  client = createRouterClient(router, { context: { session: desk.session } });
  await client.studio.create({ folder: join(desk.folder, 'Probe'), name: 'Holzwerk', language: 'de' });
  const channel = await client.channels.create({
    name: 'Holzwerk',
    handle: '@holzwerk',
    platformId: 'linkedin',
    language: 'de',
  });
  const master = await client.masters.create({
    title: 'Die Werkstatt zieht um',
    lead: 'Ab Januar.',
    markdown: 'Wir ziehen um.',
  });
  const { created } = await client.variants.adapt({ masterId: master.id, channelIds: [channel.id] });
  variantId = created[0]!.id;
});
afterEach(async () => {
  await desk.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const template = (name: string): CardTemplate => deliveredTemplates.find((one) => one.name === name)!;

async function picture(
  colour: string,
  fields: Parameters<Client['media']['change']>[0]['fields'] = {},
): Promise<MediaId> {
  const made = sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour } }).jpeg();
  const { id } = await client.media.add({
    fileName: `${colour}.jpg`,
    bytes: (await made.toBuffer()).toString('base64'),
  });
  await client.media.change({ id, fields });
  return id;
}

async function bytesOf(id: MediaId): Promise<Uint8Array> {
  const { digest } = await client.media.get({ id });
  return desk.session.workspace().media.read(digest);
}

/** What an independent reader says about a PDF file. */
async function said(bytes: Uint8Array, program: string, ...words: readonly string[]): Promise<string> {
  const file = join(folder, 'gelesen.pdf');
  writeFileSync(file, bytes);
  return execFileSync(
    program,
    words.map((word) => (word === 'FILE' ? file : word)),
    { encoding: 'utf8' },
  );
}

const pages = [
  cardPage({ kind: 'cover', heading: 'Fünf Etagen aus Holz', text: 'Im Mai ziehen 22 Familien ein.' }),
  cardPage({ heading: 'Was anders ist', text: '• Weniger Lärm\n• Ein Kran, neun Tage\nDanach wird es still.' }),
  cardPage({ kind: 'quote', heading: 'Jana Keller', text: 'Wer Platz hat, macht weniger Fehler.' }),
];

describe('a document of cards', () => {
  test('has a page for each, in its size, with title, language, tags and fonts; its words can be read in order', async () => {
    const { media } = await client.cards.make({
      variantId,
      template: template('edge'),
      pages,
      as: 'document',
      title: 'Umzug',
    });
    const bytes = await bytesOf(media[0]!.id);
    const info = await said(bytes, 'pdfinfo', 'FILE');
    expect(info).toMatch(/Title: +Umzug\n[\s\S]*Tagged: +yes\n[\s\S]*Pages: +3\n[\s\S]*Page size: +810 x 1012.5 pts/u);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (de)');
    const fonts = (await said(bytes, 'pdffonts', 'FILE')).trim().split('\n').slice(2);
    expect(fonts.map((line) => /(Inter|SourceSerif)/u.exec(line)?.[1]).toSorted()).toContain('SourceSerif');
    for (const line of fonts) expect(line).toMatch(/ yes yes yes /u);
    const words = (await said(bytes, 'pdftotext', '-enc', 'UTF-8', 'FILE', '-')).split(/\s+/u).join(' ');
    const inOrder = [
      'Fünf Etagen aus Holz',
      'Im Mai ziehen 22 Familien ein.',
      'Was anders ist',
      'Weniger Lärm',
      'Ein Kran, neun Tage',
      'Danach wird es still.',
      'Wer Platz hat, macht weniger Fehler.',
      'Jana Keller',
    ];
    expect(
      inOrder.map((one) => words.indexOf(one)).every((at, index, all) => at >= 0 && at >= (all[index - 1] ?? 0)),
    ).toBe(true);
    const structure = await said(bytes, 'pdfinfo', '-struct-text', 'FILE');
    // Words of two lines are two words for a screen reader, too.
    expect(structure).toContain('Im Mai ziehen 22 Familien ein.');
    expect(structure).toContain('Wer Platz hat, macht weniger Fehler.');
    for (const tag of ['H1', 'H2', 'L ', 'LI', 'LBody', 'P']) expect(structure).toContain(tag);
    expect(await said(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
  });

  test('is the same file each time, and another one with another brand', async () => {
    const make = async () =>
      (await client.cards.make({ variantId, template: template('clear'), pages, as: 'document' })).media[0]!;
    const [first, second] = [await make(), await make()];
    expect([second.id, second.digest]).toEqual([first.id, first.digest]);
    await client.cards.changeBrand({ fields: { accent: '#a03010' } });
    expect((await make()).digest).not.toBe(first.digest);
  });

  test('is handed over with its variant, in a folder of its own, and told to who publishes', async () => {
    const { media } = await client.cards.make({
      variantId,
      template: template('clear'),
      pages,
      as: 'document',
      title: 'Umzug',
    });
    const place = join(folder, 'paket');
    const plan = { variantIds: [variantId], includeUnready: true, place };
    for await (const step of await client.packages.export(plan)) void step;
    const item = join(place, '01-linkedin-die-werkstatt-zieht-um');
    const copied = readFileSync(join(item, 'document', 'die-werkstatt-zieht-um.pdf'));
    expect(copied.equals(await bytesOf(media[0]!.id))).toBe(true);
    const checklist = readFileSync(join(item, 'checklist.md'), 'utf8');
    expect(checklist).toContain('Das Dokument `document/die-werkstatt-zieht-um.pdf` hochladen.');
    expect(checklist).toContain('Titel des Dokuments: Umzug');
    expect(await client.packages.verify({ place })).toMatchObject({ ok: true });
    expect((await client.packages.list())[0]?.mediaIds).toContain(media[0]!.id);
  });
});

describe('cards as pictures', () => {
  test('have exactly the size of their template, in sRGB, and say what stands on them', async () => {
    const own = { ...template('clear'), size: { width: 1200, height: 627 } };
    const { media } = await client.cards.make({
      variantId,
      template: own,
      pages,
      as: 'pictures',
      altTexts: ['Ein Haus'],
    });
    expect(media.map(({ altText }) => altText.de)).toEqual([
      'Ein Haus',
      'Was anders ist\n• Weniger Lärm\n• Ein Kran, neun Tage\nDanach wird es still.',
      'Wer Platz hat, macht weniger Fehler.\nJana Keller',
    ]);
    for (const { id } of media) {
      const bytes = await bytesOf(id);
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels, data.length]).toEqual([1200, 627, 3, 1200 * 627 * 3]);
      expect((await sharp(bytes).metadata()).space).toBe('srgb');
    }
    const told = (await sharp(await bytesOf(media[0]!.id)).metadata()).xmpAsString;
    expect(told).toContain('Ein Haus');
    expect(told).toContain('digitalCreation');
  });

  test('over a photograph are put together of it: credited, cut around its focal point, and no freer than it is', async () => {
    const channel = await client.channels.create({ name: 'Nur hier', platformId: 'mastodon', language: 'de' });
    const mediaId = await picture('#204060', {
      origin: 'photograph',
      credit: 'Foto: Sander',
      licenceChannelIds: [channel.id],
      people: [{ name: 'Aylin', consent: 'revoked', channelIds: null, endsOn: null, evidenceId: null, note: '' }],
    });
    const shown = pages.map((page) => ({ ...page, picture: { mediaId, crop: null } }));
    const { media } = await client.cards.make({
      variantId,
      template: template('picture'),
      pages: shown,
      as: 'pictures',
    });
    expect(media[0]).toMatchObject({ origin: 'composite', credit: 'Foto: Sander', card: { mediaIds: [mediaId] } });
    const { data } = await sharp(await bytesOf(media[0]!.id))
      .extract({ left: 20, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    // The ground of the brand over the picture, 78 parts to 22.
    expect([...data]).toEqual([30, 42, 59].map((value) => expect.closeTo(value, -0.9)));
    const codes = (await client.variants.view({ id: variantId })).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['rights-licence-channel', 'rights-consent-refused']));
    await client.media.change({ id: mediaId, fields: { people: [], licenceChannelIds: null } });
    const after = (await client.variants.view({ id: variantId })).findings.map(({ code }) => code);
    expect(after.filter((code) => code.startsWith('rights-'))).toEqual([]);
  });

  test('handed over are also a hand-over of the picture below them', async () => {
    const mediaId = await picture('#446622');
    const shown = [{ ...pages[0]!, picture: { mediaId, crop: null } }];
    await client.cards.make({ variantId, template: template('picture'), pages: shown, as: 'pictures' });
    const place = join(folder, 'mit-foto');
    for await (const step of await client.packages.export({ variantIds: [variantId], includeUnready: true, place }))
      void step;
    expect((await client.media.handedOver({ id: mediaId })).map(({ name }) => name)).toEqual(['mit-foto']);
  });

  test('say that AI has been at work where it has', async () => {
    const mediaId = await picture('#604020', { origin: 'ai-made' });
    const shown = [{ ...pages[0]!, picture: { mediaId, crop: null } }];
    const { media } = await client.cards.make({
      variantId,
      template: template('picture'),
      pages: shown,
      as: 'pictures',
    });
    expect(media[0]?.origin).toBe('ai-edited');
  });

  test('made again stand where the earlier ones stood, which stay in the library', async () => {
    const photo = await picture('#335577');
    const first = await client.cards.make({ variantId, template: template('clear'), pages, as: 'pictures' });
    const use = { mediaId: photo, alt: null, caption: null, decorative: false };
    await client.variants.setImages({ id: variantId, images: [use, ...first.variant.images!] });
    const again = await client.cards.make({
      variantId,
      template: template('night'),
      pages: pages.slice(0, 2),
      as: 'pictures',
      replaces: first.media.map(({ id }) => id),
      others: 'keep',
    });
    const ids = again.media.map(({ id }) => id);
    expect(again.variant.images?.map(({ mediaId }) => mediaId)).toEqual([photo, ...ids]);
    expect((await client.media.get({ id: first.media[0]!.id })).trashedAt).toBeNull();
    await client.cards.takeBack(again.made);
    expect((await client.variants.view({ id: variantId })).variant.images).toHaveLength(4);
  });

  test('stand before the pictures of the master, where those are to stay', async () => {
    const photo = await picture('#553322');
    const master = await client.masters.create({ title: 'Mit Bild', lead: '', markdown: '' });
    const blocks = [p('Wir ziehen um.'), image(photo, 'Die leere Halle')];
    desk.session.workspace().write((writer) => writer.replaceBody(master.id, 'body', { blocks }));
    const channel = await client.channels.create({ name: 'Holzwerk', platformId: 'mastodon', language: 'de' });
    const { created } = await client.variants.adapt({ masterId: master.id, channelIds: [channel.id] });
    const id = created[0]!.id;
    expect((await client.variants.view({ id })).imagesOrigin).toBe('master');
    const made = await client.cards.make({
      variantId: id,
      template: template('clear'),
      pages: pages.slice(0, 1),
      as: 'pictures',
      others: 'keep',
    });
    const { images } = (await client.variants.view({ id })).content;
    expect(images.map(({ mediaId }) => mediaId)).toEqual([made.media[0]!.id, photo]);
    expect(images[1]?.alt).toBe('Die leere Halle');
    await client.cards.takeBack(made.made);
    expect((await client.variants.view({ id })).imagesOrigin).toBe('master');
  });

  test('go out whole, where the platform recommends another ratio', async () => {
    const channel = await client.channels.create({ name: 'X', platformId: 'x', language: 'de' });
    const { masterId } = (await client.variants.view({ id: variantId })).variant;
    const { created } = await client.variants.adapt({ masterId, channelIds: [channel.id] });
    const id = created[0]!.id;
    await client.cards.make({ variantId: id, template: template('clear'), pages: pages.slice(0, 1), as: 'pictures' });
    const place = join(folder, 'x');
    for await (const step of await client.packages.export({ variantIds: [id], includeUnready: true, place })) void step;
    const manifest = JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8')) as {
      items: { files: { role: string; width?: number; height?: number }[] }[];
    };
    const [image] = manifest.items[0]!.files.filter(({ role }) => role === 'image');
    expect(image!.width! / image!.height!).toBeCloseTo(1080 / 1350, 2);
  });
});

describe('hard cases', () => {
  test('a picture or logo that is gone is told, and the card is made without it', async () => {
    const mediaId = await picture('#224466');
    // as after a merge: a logo in use cannot be thrown away here
    await client.media.trash({ id: mediaId });
    await client.cards.changeBrand({ fields: { logoId: mediaId } });
    const shown = [{ ...pages[0]!, picture: { mediaId, crop: null } }];
    const { findings } = await client.cards.preview({
      variantId,
      template: template('picture'),
      pages: shown,
      as: 'pictures',
    });
    expect(findings.map(({ code }) => code).toSorted()).toEqual(['card-logo-missing', 'card-picture-missing']);
    const { media } = await client.cards.make({
      variantId,
      template: template('picture'),
      pages: shown,
      as: 'pictures',
    });
    expect(media[0]).toMatchObject({ width: 1080, height: 1350 });
  });

  test('hostile words make a valid drawing, picture and document', async () => {
    const hostile = [
      cardPage({ heading: '<script>alert(1)</script> & "\'\u0000\u0007', text: ']]> ‮abc‬ שלום عربى 👩‍👩‍👧‍👦 \ud800' }),
      cardPage({ heading: 'W'.repeat(300), text: 'Holz '.repeat(2000) }),
      cardPage({ heading: '漢字かな交じり文を長く書いても折り返しますか', text: 'a\u0301'.repeat(500) }),
    ];
    const previewed = await client.cards.preview({
      variantId,
      template: template('clear'),
      pages: hostile,
      as: 'pictures',
    });
    for (const { svg } of previewed.pages) {
      expect(svg).not.toMatch(/<script|href="(?!data:)/u);
      expect(svg).not.toMatch(/(?!\n)\p{Cc}/u);
      expect((await sharp(Buffer.from(svg), { unlimited: true }).metadata()).width).toBe(1080);
    }
    expect(previewed.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['card-text-too-long', 'card-font-lacks-sign']),
    );
    const { media } = await client.cards.make({
      variantId,
      template: template('frame'),
      pages: hostile,
      as: 'document',
    });
    const bytes = await bytesOf(media[0]!.id);
    expect(await said(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
    expect(await said(bytes, 'pdfinfo', 'FILE')).toMatch(/Pages: +3\n/u);
  });

  test('too many letters, an unknown variant and what is no card are refused', async () => {
    const { id } = template('clear');
    const long = Array.from({ length: 7 }, () => cardPage({ text: 'a'.repeat(20_000) }));
    const asked = { variantId, template: template('clear'), as: 'pictures' } as const;
    expect(await failing(client.cards.preview({ ...asked, pages: long }))).toBe('BAD_REQUEST');
    expect(await failing(client.cards.preview({ ...asked, pages: [] }))).toBe('BAD_REQUEST');
    const nobody = asId('variant', 'niemand');
    expect(await failing(client.cards.compose({ variantId: nobody, as: 'pictures' }))).toBe('NOT_FOUND');
    expect(await failing(client.cards.make({ ...asked, variantId: nobody, pages }))).toBe('NOT_FOUND');
    expect(await failing(client.cards.open({ mediaId: await picture('#111111') }))).toBe('NOT_FOUND');
    const { media } = await client.cards.make({ ...asked, as: 'document', pages });
    expect(await failing(client.cards.changeBrand({ fields: { logoId: media[0]!.id } }))).toBe('INVALID');
    expect(await failing(client.cards.removeTemplate({ id }))).toBe('NOT_FOUND');
  });

  test('a call that is not wanted any more leaves nothing behind', async () => {
    const abort = new AbortController();
    abort.abort();
    const before = (await client.media.list({})).total;
    const call = client.cards.make(
      { variantId, template: template('clear'), pages, as: 'pictures' },
      { signal: abort.signal },
    );
    expect(await failing(call)).not.toBe('none');
    expect((await client.media.list({})).total).toBe(before);
    expect((await client.variants.view({ id: variantId })).variant.images).toBeNull();
  });
});
