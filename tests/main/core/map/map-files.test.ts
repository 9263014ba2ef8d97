import { createRouterClient } from '@orpc/server';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMapFonts } from '../../../../main/core/files/map-fonts.ts';
import { composeFile } from '../../../../main/core/map/compose-file.ts';
import { gatherMap, type MapAsked } from '../../../../main/core/map/gather-map.ts';
import type { ComposeTask } from '../../../../main/core/map/map-task.ts';
import { router } from '../../../../main/core/router.ts';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import type { MapFormat } from '../../../../shared/contract/areas/map.ts';
import { asId } from '../../../../shared/ids.ts';
import { type Box, overlap } from '../../../../shared/map-drawing/boxes.ts';
import type { ImportPlan } from '../../../../shared/map-files/import-plan.ts';
import { planImport } from '../../../../shared/map-files/plan-import.ts';
import { readMapFile } from '../../../../shared/map-files/read-map-file.ts';
import { mapFilterSchema } from '../../../../shared/model/map-views.ts';
import { type TestSession, testSession } from '../../../builders/session.ts';

const sample = resolve(import.meta.dirname, '../../../../resources/sample');
const all = asId('mapView', 'all');
let place: TestSession;
let out = '';
const makeClient = () => createRouterClient(router, { context: { session: place.session } });
let client: ReturnType<typeof makeClient>;

beforeAll(async () => {
  place = testSession();
  client = makeClient();
  out = join(place.folder, 'out');
  mkdirSync(out);
  await createSample({ folder: join(place.folder, 'Muster.kanalwerk'), source: sample, ...place.session });
  await place.session.open(join(place.folder, 'Muster.kanalwerk'));
});
afterAll(() => place.dispose());

/** Without the worker that `map.write` starts for each call. */
async function compose(
  format: MapFormat,
  more: Partial<ComposeTask> = {},
  asked: Partial<MapAsked> = {},
): Promise<Buffer> {
  const { reader } = place.session.workspace();
  const now = '2026-11-24T09:00:00.000Z';
  const { file, subtitle, view, day } = gatherMap(reader, { viewId: all, language: 'de', now, ...asked });
  const fonts = format === 'png' || format === 'pdf' ? await readMapFonts(place.session.resourcesFolder) : [];
  const composed = await composeFile({
    kind: 'compose',
    format,
    file,
    folded: view.folded,
    subtitle,
    day: `${day}T00:00:00.000Z`,
    fonts,
    theme: 'light',
    legend: true,
    paper: 'a4',
    ...more,
  });
  return Buffer.from(composed.bytes);
}

/** What reading a text would do, without the worker. */
function planOf(text: string): ImportPlan {
  const { reader, newId } = place.session.workspace();
  return planImport(readMapFile(text), {
    channels: reader.list('channels'),
    links: reader.list('channelLinks'),
    destinations: reader.list('destinations'),
    people: reader.list('people'),
    viewId: all,
    positions: reader.find('mapViews', all)?.positions ?? {},
    language: 'de',
    newId,
  });
}

const input = { format: 'csv', viewId: all, language: 'de' } as const;
const read = async (bytes: Uint8Array) =>
  client.map.read({ fileName: 'karte', bytes: Buffer.from(bytes).toString('base64'), viewId: all });

/** Code of the failure that a call ends with; of a refused file, why. */
async function failing(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'none',
    (error: { code?: string; data?: { code?: string } }) => error.data?.code ?? error.code,
  );
}

describe('a map as a file', () => {
  test.each(['svg', 'png', 'pdf', 'canvas', 'graphml', 'mermaid', 'csv', 'json'] as const)(
    '%s: the same state gives the same bytes',
    async (format) => {
      expect((await compose(format)).equals(await compose(format))).toBe(true);
    },
  );

  test('is written whole, over nothing unless asked, and leaves nothing else in the folder', async () => {
    const written = await client.map.write({ ...input, format: 'pdf', folder: out, fileName: 'a.pdf' });
    const bytes = readFileSync(join(out, 'a.pdf'));
    expect(written).toMatchObject({ place: join(out, 'a.pdf'), bytes: bytes.byteLength, missing: '' });
    expect(bytes.equals(await compose('pdf'))).toBe(true);
    expect(await failing(client.map.write({ ...input, folder: out, fileName: 'a.pdf' }))).toBe('PLACE_TAKEN');
    expect(readFileSync(join(out, 'a.pdf')).equals(bytes)).toBe(true);
    await client.map.write({ ...input, folder: out, fileName: 'a.pdf', replace: true });
    expect(readFileSync(join(out, 'a.pdf')).equals(await compose('csv'))).toBe(true);
    expect(readdirSync(out)).toEqual(['a.pdf']);
  });

  test('is refused where the folder is not there, at the place of a folder, and under a name that is a path', async () => {
    mkdirSync(join(out, 'ordner'));
    const refused = async (folder: string, fileName: string, replace = false): Promise<unknown> =>
      failing(client.map.write({ ...input, folder, fileName, replace }));
    expect(await refused(join(out, 'weg'), 'k.csv')).toBe('UNSUITABLE_FOLDER');
    expect(await refused(out, 'ordner', true)).toBe('PLACE_TAKEN');
    for (const name of ['../k.json', 'a/b', 'a\\b', '..', ''])
      expect(await refused(out, name), name).toBe('BAD_REQUEST');
  });

  test('ends at once when it is given up, and writes nothing', async () => {
    const abort = new AbortController();
    const call = client.map.write({ ...input, folder: out, fileName: 'nie.csv' }, { signal: abort.signal });
    abort.abort();
    expect(await failing(call)).not.toBe('none');
    expect(readdirSync(out)).not.toContain('nie.csv');
  });

  test('shows what the view keeps, or what is looked at', async () => {
    const languages = (json: Buffer): string[] =>
      (JSON.parse(json.toString()) as { channels: { language: string }[] }).channels.map(({ language }) => language); // our own format
    const whole = languages(await compose('json'));
    const filter = mapFilterSchema.parse({ languages: ['en'] });
    const part = languages(await compose('json', {}, { look: { filter, groupBy: 'none', folded: {} } }));
    expect(part.length).toBeGreaterThan(0);
    expect(part).toEqual(whole.filter((language) => language === 'en'));
    const nowhere = { ...input, viewId: asId('mapView', 'nowhere'), folder: out, fileName: 'x.csv' };
    expect(await failing(client.map.write(nowhere))).toBe('NOT_FOUND');
  });

  test('gives a place to cards that have none', async () => {
    const { reader } = place.session.workspace();
    const { file } = gatherMap(reader, { viewId: all, language: 'de', now: '2026-11-24T09:00:00.000Z' });
    const svg = (await compose('svg', { file: { ...file, positions: {} } })).toString();
    const corners = [...svg.matchAll(/<g class="channel"><title>[^<]*<\/title><rect x="([\d.]+)" y="([\d.]+)"/gu)].map(
      ([, x, y]) => `${x} ${y}`,
    );
    expect(corners.length).toBe(file.channels.length);
    expect(new Set(corners).size).toBe(corners.length);
  });
});

describe('pictures', () => {
  test('PNG is twice the size of the drawing, opaque, and dark where asked', async () => {
    const svg = (await compose('svg')).toString();
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    const light = sharp(await compose('png'));
    const meta = await light.metadata();
    expect([meta.width, meta.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(meta.hasAlpha).toBe(false);
    const dark = sharp(await compose('png', { theme: 'dark' }));
    const [lightMean, darkMean] = await Promise.all([light.stats(), dark.stats()]);
    expect(lightMean.channels[0]?.mean).toBeGreaterThan(220);
    expect(darkMean.channels[0]?.mean).toBeLessThan(60);
    // where the title stands there is ink, although no font of the machine was asked for
    const title = { left: 112, top: 112, width: 600, height: 44 };
    expect((await light.clone().extract(title).stats()).channels[0]?.stdev).toBeGreaterThan(20);
  });

  test('the SVG opens in an independent converter, at its own size and without complaint', async () => {
    const look = { filter: mapFilterSchema.parse({}), groupBy: 'brand', folded: {} } as const;
    for (const svg of [await compose('svg'), await compose('svg', { theme: 'dark' }, { look })]) {
      writeFileSync(join(out, 'karte.svg'), svg);
      const options = { maxBuffer: 100_000_000 };
      const { status, stdout, stderr, error } = spawnSync('rsvg-convert', [join(out, 'karte.svg')], options);
      expect(error).toBeUndefined();
      expect([status, stderr.toString()]).toEqual([0, '']);
      const { width, height } = await sharp(stdout).metadata();
      expect(svg.toString()).toContain(`width="${width}" height="${height}"`);
      const { channels } = await sharp(stdout).stats();
      expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(5);
    }
  });
});

describe('labels', () => {
  test.each(['de', 'en'] as const)('of the sample lie under no card and over no other label: %s', async (language) => {
    const svg = (await compose('svg', {}, { language })).toString();
    const boxes = (part: string): Box[] =>
      [...svg.matchAll(new RegExp(`<g class="${part}">(?:<title>[^<]*</title>)?<rect ([^>]*)>`, 'gu'))].map(
        ([, rect]) => {
          const side = (name: string): number => Number(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(rect ?? '')?.[1]);
          return { x: side('x'), y: side('y'), width: side('width'), height: side('height') };
        },
      );
    const [cards, labels] = [boxes('channel'), boxes('label')];
    expect([cards.length, labels.length]).toEqual([18, 34]);
    for (const [index, label] of labels.entries()) {
      for (const other of [...cards, ...labels.slice(index + 1)]) expect(overlap(label, other)).toBe(0);
    }
  });
});

describe('PDF', () => {
  /** Every packed stream of the file. */
  function streams(pdf: Buffer): string[] {
    return [...pdf.toString('latin1').matchAll(/\/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/gu)].map(
      ([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
    );
  }

  test('is one page that fits the paper, of vectors and text, with its fonts in it', async () => {
    const pdf = await compose('pdf');
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
    expect(text).toContain('/MediaBox [0 0 841.89 595.28]');
    const fonts = [...text.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/gu)].map(([descriptor]) => descriptor);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatch(/\/FontName \/[A-Z]{6}\+Inter[\s\S]*\/FontFile[23]? /u);
    expect(text).not.toMatch(/Helvetica|\/Subtype \/Image/u);
    const page = streams(pdf).find((stream) => stream.includes(' Tf')) ?? '';
    expect(page).toMatch(/ T[jJ]/u);
    expect(page).toMatch(/ c\n/u);
    expect((await compose('pdf', { paper: 'a3' })).toString('latin1')).toContain('/MediaBox [0 0 1190.55 841.89]');
  });

  test('carries the day of the workspace, not the second, and the language', async () => {
    const late = await compose('pdf', {}, { now: '2026-11-24T23:30:00.000Z' });
    expect((await compose('pdf')).toString('latin1')).toContain('(D:20261124000000Z)');
    expect(late.toString('latin1')).toContain('(D:20261125000000Z)');
    expect(late.toString('latin1')).toContain('/Lang (de)');
  });
});

describe('reading a file', () => {
  test.each(['canvas', 'graphml', 'csv', 'json'] as const)(
    '%s of the same workspace changes nothing',
    async (format) => {
      const { changes, items } = planOf((await compose(format)).toString());
      expect(changes).toEqual([]);
      expect(items.length).toBeGreaterThan(40);
      expect(items.every(({ kind }) => kind === 'unchanged')).toBe(true);
    },
  );

  test('what it adds is taken over in one step, and taken back in one', async () => {
    const before = JSON.stringify(await client.channels.links());
    const csv = 'von,nach,art\nBlumenladen,Website,im Profil\n';
    const { items, changes } = await read(new TextEncoder().encode(csv));
    expect(items.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'added Blumenladen',
      'added Blumenladen → Website',
      'unchanged Website',
    ]);
    const { inverse } = await client.map.apply({ changes: [...changes] });
    expect(planOf(csv).changes).toEqual([]);
    await client.map.apply({ changes: inverse });
    expect(JSON.stringify(await client.channels.links())).toBe(before);
  });

  test('other encodings of offices are understood', async () => {
    const csv = 'Kanal;Plattform\r\nGärtnerei;Mastodon\r\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]);
    for (const bytes of [utf16, Buffer.from(csv, 'latin1')])
      expect((await read(bytes)).items[0]?.name).toBe('Gärtnerei');
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, ...Array.from({ length: 20 }, () => 0)]), 'not-a-map'],
    [
      'entities that multiply',
      Buffer.from('<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><graphml/>'),
      'external-entity',
    ],
    ['a hundred thousand brackets', Buffer.from(`{"nodes":${'['.repeat(100_000)}`), 'damaged'],
    ['brackets that close', Buffer.from(`{"nodes":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`), 'map-empty'],
  ])('%s is refused with a reason', async (_name, bytes, code) => {
    expect(await failing(read(bytes))).toBe(code);
  });
});
