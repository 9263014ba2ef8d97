import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../../shared/csv-text.ts';
import { schedulerFormats } from '../../../../shared/formats/schedulers/index.ts';
import { schedulerProfiles } from '../../../../shared/formats/schedulers/profiles/index.ts';
import type { SchedulerProfile } from '../../../../shared/formats/schedulers/scheduler-profile.ts';
import { outlineItem } from '../../../../shared/packages/item-outline.ts';
import { contentImage, p, packageItem } from '../../packages/package-items.ts';
import { formatInput } from '../format-input.ts';
import { scheduledOptions, plannedPosts, textsOf } from './scheduler-input.ts';
import { requirePython, runPython } from '../python.ts';

const readAll = `
import csv, io, json, sys
def rows(text): return list(csv.reader(io.StringIO(text, newline=''), strict=True))
json.dump([rows(text) for text in json.load(sys.stdin)], sys.stdout)
`;

let python = '';
beforeAll(async () => {
  python = await requirePython();
});

/** The tables as Python's own reader has them. */
function asPythonReads(texts: readonly string[]): string[][][] {
  return runPython(python, readAll, texts) as string[][][]; // the script prints rows of cells
}

const accounts = { 'c-linkedin': '123', 'c-mastodon': '456', 'c-pinterest': '789' };

function tablesOf(id: string, items = plannedPosts(), spreadsheet?: boolean): string[] {
  const format = schedulerFormats.find((one) => one.id === id);
  const settings = { accounts, ...(spreadsheet === undefined ? {} : { spreadsheet }) };
  return format === undefined
    ? []
    : [...textsOf(format.write(formatInput(items), scheduledOptions({ settings }))).values()];
}

describe.each(schedulerProfiles.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  test('is read by Python with its header sign for sign, and every row as wide', () => {
    for (const rows of asPythonReads(tablesOf(id))) {
      if (profile.header) expect(rows[0]).toEqual(profile.columns.map(({ name }) => name));
      const widths = rows.map((row) => row.length);
      if (id === 'zoho') expect(widths).toEqual([profile.columns.length + 1]);
      else expect(new Set(widths)).toEqual(new Set([profile.columns.length]));
    }
  });
});

test('Metricool has its 93 columns', () => {
  expect(schedulerProfiles.find(({ id }) => id === 'metricool')?.columns).toHaveLength(93);
});

/** Texts of all kinds, with what parts cells, rows and texts, and what spreadsheets take for formulas, often. */
const wildText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('"', ',', ';', '\t', '=', '+', '-', '@', "'", '\n', '||', '\\n', '＝', ' ', '🪵', '=cmd|x', 'ß'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  // What a text of a post can hold: no other line ends, and something to read.
  .map((text) => text.replaceAll(/[\r\u2028\u2029\0]/gu, ''))
  .filter((text) => text.trim() !== '');

/** A text as the body of a post, line by line. */
function postWith(text: string, more: Partial<Parameters<typeof packageItem>[0]> = {}) {
  const children = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ kind: 'line-break' as const }] : []),
      ...(line === '' ? [] : [line]),
    ]);
  return packageItem({
    platform: 'linkedin',
    blocks: [p(...children)],
    scheduledAt: '2026-12-07T07:30:00.000Z',
    ...more,
  });
}

const textColumn = (profile: SchedulerProfile): number => profile.columns.findIndex(({ source }) => source === 'text');
const takesLinkedIn = schedulerProfiles
  .filter(({ id }) => id !== 'pinterest')
  .map((profile) => [profile.id, profile] as const);

describe.each(takesLinkedIn)('any text in a table for %s', (id, profile) => {
  /** As the program itself pastes it: the generic table has the same texts for every tool. */
  const expected = (texts: readonly string[]): string[] => texts.map((text) => sentText(text));

  test('arrives as it is published', () => {
    fc.assert(
      fc.property(fc.array(wildText, { minLength: 1, maxLength: 20 }), (texts) => {
        const tables = texts.flatMap((text) => tablesOf(id, [postWith(text)], false));
        const cells = asPythonReads(tables).map((rows) => rows.at(-1)?.[textColumn(profile)] ?? '');
        const wanted = expected(texts).map((text) => (id === 'zoho' ? text.replaceAll('\n', String.raw`\n`) : text));
        expect(cells).toEqual(wanted);
      }),
      { numRuns: 3 },
    );
  });

  test('leads to no formula in a spreadsheet where cells are made harmless, and can be had back', () => {
    fc.assert(
      fc.property(fc.array(wildText, { minLength: 1, maxLength: 20 }), (texts) => {
        const items = texts.map((text) => postWith(text, { fields: { firstComment: text } }));
        const tables = items.flatMap((item) => tablesOf(id, [item], true));
        for (const [index, rows] of asPythonReads(tables).entries()) {
          for (const cell of rows.at(-1) ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
          if (id !== 'zoho') {
            const cell = rows.at(-1)?.[textColumn(profile)] ?? '';
            expect(plainText(cell)).toBe(expected(texts)[index]);
          }
        }
      }),
      { numRuns: 2 },
    );
  });
});

/** What goes out for a text, by way of the text file of a package. */
function sentText(text: string): string {
  return outlineItem(postWith(text)).whole.text;
}

test('addresses of pictures stay one cell, and part where the tool parts them', () => {
  const images = ['a, b.png', 'c"d.jpg', 'e|f.jpg'].map((name) => contentImage(name));
  const [rows = []] = asPythonReads(tablesOf('publer', [postWith('Ein Satz.', { images })]));
  expect(rows[1]?.[3]?.split(',')).toEqual([
    'https://bilder.holzwerk.example/plan/v-linkedin-01-a-b.jpg',
    'https://bilder.holzwerk.example/plan/v-linkedin-02-c-d.jpg',
    'https://bilder.holzwerk.example/plan/v-linkedin-03-e-f.jpg',
  ]);
});
