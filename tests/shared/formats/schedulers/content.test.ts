import { describe, expect, test } from 'vitest';
import { calendarFormats } from '../../../../shared/formats/calendar/index.ts';
import { schedulerFormats } from '../../../../shared/formats/schedulers/index.ts';
import type { FormatOptions, FormatResult } from '../../../../shared/formats/out-format.ts';
import { mediaBaseOf } from '../../../../shared/formats/schedulers/media-base.ts';
import type { PackageItem } from '../../../../shared/packages/exporter.ts';
import { schedulerFormatWords, schedulerSentence } from '../../../../shared/texts/formats-schedulers.ts';
import { contentImage, p, packageItem, part } from '../../packages/package-items.ts';
import { codesOf, filesOf, formatInput } from '../format-input.ts';
import { scheduledOptions, plannedPosts, textsOf } from './scheduler-input.ts';

const at = '2026-12-07T07:30:00.000Z';
const formatOf = (id: string) => {
  const format = schedulerFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format;
};
const write = (id: string, items: readonly PackageItem[], options: Partial<FormatOptions> = {}): FormatResult =>
  formatOf(id).write(formatInput(items), scheduledOptions(options));
const onlyText = (result: FormatResult): string => [...textsOf(result).values()].join('');

describe('pictures', () => {
  test('without an address are left out of the table, lie beside it, and it says so once', () => {
    const result = write('publer', plannedPosts(), { mediaBase: null });
    expect(onlyText(result)).not.toContain('.jpg');
    expect(filesOf(result).flatMap(({ kind, path }) => (kind === 'picture' ? [path] : []))).toEqual([
      'media/v-linkedin-01-kran-ueber-lindenau.jpg',
      'media/v-linkedin-02-grundriss.png',
      'media/v-pinterest-01-kran-ueber-lindenau.jpg',
    ]);
    expect(codesOf(result).filter((code) => code === 'without-media')).toHaveLength(1);
    expect(onlyText(result)).toContain('Kran hebt ein Wandelement');
  });

  test('have the names under which the table looks for them', () => {
    const result = write('metricool', plannedPosts());
    const names = filesOf(result).flatMap(({ kind, path }) => (kind === 'picture' ? [path.replace('media/', '')] : []));
    for (const name of names) expect(onlyText(result)).toContain(`https://bilder.holzwerk.example/plan/${name},`);
  });

  test('are made in a format that the tool takes', () => {
    const webp = contentImage('a.webp', { mediaType: 'image/webp' });
    const item = packageItem({ platform: 'x', images: [webp], scheduledAt: at });
    const names = (id: string): string[] =>
      filesOf(write(id, [item])).flatMap((file) =>
        file.kind === 'picture' ? [`${file.path} ${file.picture.spec.format}`] : [],
      );
    expect(names('buffer')).toEqual(['media/v-x-01-a.jpg jpeg']);
  });

  test('never share a name, whatever the ids of their variants', () => {
    const item = (id: string) => packageItem({ platform: 'x', id, images: [contentImage('a.jpg')], scheduledAt: at });
    const result = write('publer', [item('Ab_c'), item('aB-c')]);
    const names = filesOf(result).flatMap(({ kind, path }) => (kind === 'picture' ? [path] : []));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
    for (const name of names) expect(onlyText(result)).toContain(`/plan/${name.slice('media/'.length)},`);
  });

  test.each([
    ['https://a.example/x', 'https://a.example/x/'],
    [' https://a.example ', 'https://a.example/'],
    ['https://a.example/x,y|z/', 'https://a.example/x%2Cy%7Cz/'],
  ])('are looked for below %s', (given, base) => {
    expect(mediaBaseOf(given)).toEqual({ base });
  });

  test.each([
    '/srv/bilder/',
    'file:///srv/',
    'ftp://a.example/',
    'https://u:p@a.example/',
    'https://a.example/?x=',
    'javascript:1',
    'C:\\Bilder',
  ])('are not looked for at %s', (address) => {
    const result = write('buffer', plannedPosts(), { mediaBase: address });
    expect(codesOf(result)).toEqual(['media-base']);
  });
});

describe('what a table cannot carry is said', () => {
  const item = packageItem({
    platform: 'instagram',
    scheduledAt: at,
    images: [contentImage('a.jpg'), contentImage('b.jpg', { alt: '', decorative: true })],
    fields: { firstComment: 'Mehr im Profil', link: 'https://holzwerk.example/lindenau', hashtags: ['Holzbau'] },
    blocks: [p('Fünf Etagen.'), part, p('Elf Tage.')],
  });

  test('for one post, thing by thing', () => {
    expect(codesOf(write('buffer', [item]))).toEqual([
      'compare-template',
      'put-media',
      'zone',
      'pictures-left',
      'alt-texts',
      'link-by-hand',
      'first-comment',
      'parts-left',
    ]);
    expect(onlyText(write('buffer', [item]))).toContain('"Fünf Etagen.\n\n#Holzbau"');
  });

  test('too long for a column, and a title that is there twice', () => {
    const pin = (id: string, title: string) =>
      packageItem({
        platform: 'pinterest',
        id,
        scheduledAt: at,
        images: [contentImage('a.jpg')],
        fields: { title, board: 'B' },
        blocks: [p('x'.repeat(501))],
      });
    const result = write('pinterest', [pin('a', 'y'.repeat(101)), pin('b', 'Ein Haus'), pin('c', 'Ein Haus')]);
    expect(codesOf(result).filter((code) => code === 'too-long')).toHaveLength(4);
    expect(codesOf(result).filter((code) => code === 'double-title')).toHaveLength(1);
    expect(onlyText(result)).toContain('x'.repeat(501));
  });

  test('a platform that the tool does not take, and nothing where none is left', () => {
    const article = packageItem({ platform: 'wordpress', scheduledAt: at, fields: { title: 'Lang' } });
    expect(codesOf(write('buffer', [article, item]))).toContain('not-taken');
    expect(codesOf(write('buffer', [article]))).toEqual(['nothing-to-write']);
    expect(formatOf('buffer').accepts(article)).toBe(false);
    expect(formatOf('scheduler-csv').accepts(article)).toBe(true);
    expect(formatOf('pinterest').accepts(item)).toBe(false);
  });

  test('a formula is told of, or defused where the table is meant for a spreadsheet', () => {
    const sum = packageItem({
      platform: 'linkedin',
      scheduledAt: at,
      blocks: [p('=HYPERLINK("https://evil.example")')],
    });
    expect(onlyText(write('buffer', [sum]))).toContain('"=HYPERLINK');
    expect(codesOf(write('buffer', [sum]))).toContain('formula');
    const harmless = write('buffer', [sum], { settings: { spreadsheet: true } });
    expect(onlyText(harmless)).toContain(`"'=HYPERLINK`);
    expect(codesOf(harmless)).toContain('apostrophe');
  });

  test('an account is asked for once a channel', () => {
    const items = [packageItem({ platform: 'x', scheduledAt: at }), packageItem({ platform: 'x', scheduledAt: at })];
    expect(codesOf(write('socialpilot', items))).toEqual(['account-missing']);
    expect(onlyText(write('socialpilot', items, { settings: { accounts: { 'c-x': ' 42 ' } } }))).toContain(',42,');
  });
});

test('the table for any scheduler leaves nothing out: what has no column stands in one as JSON', () => {
  const article = packageItem({
    platform: 'wordpress',
    title: 'Fünf Etagen',
    scheduledAt: at,
    fields: { title: 'Fünf Etagen aus Holz', slug: 'fuenf-etagen', tags: ['Holzbau', 'Leipzig'] },
  });
  const result = write('scheduler-csv', [article]);
  expect(codesOf(result)).toEqual([]);
  expect(onlyText(result)).toContain('Fünf Etagen,Fünf Etagen aus Holz,Ein Satz.');
  expect(onlyText(result)).toContain('"{""slug"":""fuenf-etagen"",""tags"":[""Holzbau"",""Leipzig""]}"');
});

test('a thread goes out as comments where there is a column, pages of a carousel do not', () => {
  const blocks = [p('Eins'), part, p('Zwei'), part, p('Drei || vier')];
  const thread = packageItem({ platform: 'bluesky', scheduledAt: at, blocks });
  expect(onlyText(write('publer', [thread]))).toContain('Zwei||Drei | | vier');
  expect(codesOf(write('publer', [thread]))).not.toContain('parts-left');
  const pages = packageItem({ platform: 'linkedin', scheduledAt: at, blocks });
  expect(codesOf(write('publer', [pages]))).toContain('parts-left');
});

describe('words', () => {
  test('are there in both languages for whatever a format says', () => {
    for (const language of ['de', 'en'] as const) {
      for (const { id, write: writeFormat } of schedulerFormats) {
        for (const release of ['draft', 'scheduled'] as const) {
          for (const mediaBase of [null, 'https://a.example/', 'nowhere']) {
            const result = writeFormat(
              formatInput(plannedPosts(), { language }),
              scheduledOptions({ release, mediaBase }),
            );
            for (const loss of result.kind === 'files' ? result.losses : result.refusals) {
              const sentence = schedulerSentence(loss, language);
              expect(sentence, `${id} ${loss.code}`).not.toMatch(/\{\{|^(?:loss|refusal)\./u);
              expect(sentence).toMatch(/[.!]$/u);
            }
          }
        }
      }
    }
  });

  test('are there for every format, its settings and their choices, in both languages', () => {
    for (const { id, name, settings } of [...schedulerFormats, ...calendarFormats]) {
      const words = settings.flatMap((setting) => [
        setting.id,
        `${setting.id}.help`,
        ...(setting.choices ?? []).map((choice) => `${setting.id}.${choice}`),
      ]);
      for (const word of ['about', ...(name === null ? ['name'] : []), ...words]) {
        const said = (['de', 'en'] as const).map((language) => schedulerFormatWords(id, word, language));
        expect(said, `${id} ${word}`).not.toContain(null);
      }
    }
    expect(schedulerFormatWords('buffer', 'constructor', 'de')).toBeNull();
  });
});

test('settings that hold something else do no harm', () => {
  const settings = { spreadsheet: 'ja', dateOrder: 7, accounts: ['a'] };
  expect(write('hootsuite', plannedPosts(), { settings }).kind).toBe('files');
  expect(codesOf(write('socialpilot', plannedPosts(), { settings }))).toContain('account-missing');
});
