import { describe, expect, test } from 'vitest';
import { schedulerFormats } from '../../../../shared/formats/schedulers/index.ts';
import type { FormatInput, FormatOptions, FormatResult } from '../../../../shared/formats/out-format.ts';
import { isAmbiguous, onStep, wallText } from '../../../../shared/formats/schedulers/times.ts';
import { schedulerSentence } from '../../../../shared/texts/formats-schedulers.ts';
import type { PackageItem } from '../../../../shared/packages/exporter.ts';
import { contentImage, p, packageItem } from '../../packages/package-items.ts';
import { codesOf, formatInput } from '../format-input.ts';
import { scheduledOptions, textsOf } from './scheduler-input.ts';

function write(
  id: string,
  items: readonly PackageItem[],
  options: Partial<FormatOptions> = {},
  input: Partial<FormatInput> = {},
): FormatResult {
  const format = schedulerFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format.write(formatInput(items, input), scheduledOptions(options));
}

const post = (scheduledAt: string | null, id = 'linkedin') =>
  packageItem({ platform: 'linkedin', id, scheduledAt, blocks: [p('Ein Satz.')] });

const onlyText = (result: FormatResult): string => [...textsOf(result).values()].join('');
const sentences = (result: FormatResult, language: 'de' | 'en' = 'de'): string[] =>
  (result.kind === 'files' ? result.losses : result.refusals).map((loss) => schedulerSentence(loss, language));

describe('clocks of Europe/Berlin', () => {
  const wall = (iso: string): string => wallText(Date.parse(iso), 'Europe/Berlin', 'YYYY-MM-DD HH:mm');

  test('skip an hour in March: none of its minutes is ever written', () => {
    expect(wall('2027-03-28T00:59:00Z')).toBe('2027-03-28 01:59');
    expect(wall('2027-03-28T01:00:00Z')).toBe('2027-03-28 03:00');
    for (let minute = 0; minute < 240; minute += 1) {
      const shown = wallText(Date.parse('2027-03-27T23:00:00Z') + minute * 60_000, 'Europe/Berlin', 'HH');
      expect(shown).not.toBe('02');
    }
  });

  test('show an hour twice in October, and both are told as doubtful, no others', () => {
    expect([wall('2027-10-31T00:30:00Z'), wall('2027-10-31T01:30:00Z')]).toEqual([
      '2027-10-31 02:30',
      '2027-10-31 02:30',
    ]);
    const doubtful = (iso: string): boolean => isAmbiguous(Date.parse(iso), 'Europe/Berlin');
    expect(
      ['2027-10-31T00:00:00Z', '2027-10-31T00:59:59Z', '2027-10-31T01:00:00Z', '2027-10-31T01:59:59Z'].map(doubtful),
    ).toEqual([true, true, true, true]);
    expect(
      ['2027-10-30T23:59:59Z', '2027-10-31T02:00:00Z', '2027-03-28T01:00:00Z', '2027-07-01T00:30:00Z'].map(doubtful),
    ).toEqual([false, false, false, false]);
    const result = write('buffer', [post('2027-10-31T01:30:00.000Z')]);
    expect(onlyText(result)).toContain('2027-10-31 02:30');
    expect(sentences(result).join(' ')).toContain('wegen der Zeitumstellung in Europe/Berlin zweimal');
  });

  test('are not asked where a tool reads UTC', () => {
    const pin = packageItem({
      platform: 'pinterest',
      scheduledAt: '2027-10-31T01:30:00.000Z',
      images: [contentImage('a.jpg')],
      fields: { title: 'Ein Haus', board: 'Häuser' },
    });
    const result = write('pinterest', [pin], { now: '2027-10-30T00:00:00.000Z' });
    expect(onlyText(result)).toContain('2027-10-31T01:30:00');
    expect(codesOf(result)).not.toContain('ambiguous-time');
  });
});

test('half an hour of change, and zones this machine does not know', () => {
  expect(isAmbiguous(Date.parse('2027-04-03T14:45:00Z'), 'Australia/Lord_Howe')).toBe(true);
  const result = write('buffer', [post('2026-12-07T07:30:00.000Z')], {}, { timeZone: 'Mars/Olympus' });
  expect(onlyText(result)).toContain('2026-12-07 07:30');
  expect(codesOf(result)).toContain('unknown-zone');
  expect([...textsOf(result).keys()][0]).toMatch(/-utc\.csv$/u);
});

describe('a time in the past', () => {
  const past = post('2026-11-30T07:30:00.000Z');
  const publishing = schedulerFormats
    .map(({ id }) => id)
    .filter((id) => !['scheduler-csv', 'agorapulse', 'scheduler-template', 'pinterest', 'postiz'].includes(id));

  test.each(publishing)('is refused for %s, with item, time and what to do', (id) => {
    const result = write(id, [past, post('2026-12-07T07:30:00.000Z', 'later')], {
      settings: { accounts: { 'c-linkedin': '1', 'c-later': '2' } },
    });
    expect(result.kind).toBe('refused');
    expect(codesOf(result)).toEqual(['past']);
    const [german = ''] = sentences(result);
    expect(german).toContain('„Fünf Etagen aus Holz“ (LinkedIn, Holzwerk Brandt)');
    expect(german).toContain('Montag, 30. November 2026, 08:30 Uhr');
    expect(german).toContain('Einen neuen Termin setzen');
    expect(sentences(result, 'en')[0]).toMatch(/Set a new time or leave the post out\.$/u);
  });

  test('is written into a table that nothing reads by itself', () => {
    expect(onlyText(write('scheduler-csv', [past]))).toContain('2026-11-30T08:30:00+01:00');
  });

  test('at this very moment counts as past', () => {
    expect(codesOf(write('buffer', [post('2026-12-01T08:00:00.000Z')]))).toEqual(['past']);
    expect(codesOf(write('buffer', [post('2026-12-01T08:01:00.000Z')]))).not.toContain('past');
  });
});

describe('tools want time ahead', () => {
  test.each([
    ['hootsuite', '2026-12-01T08:10:00.000Z', '2026-12-01T08:05:00.000Z'],
    ['sprout', '2026-12-01T08:10:00.000Z', '2026-12-01T08:09:00.000Z'],
    ['zoho', '2026-12-01T09:00:00.000Z', '2026-12-01T08:59:00.000Z'],
  ])('%s', (id, enough, tooSoon) => {
    expect(write(id, [post(enough)]).kind).toBe('files');
    expect(codesOf(write(id, [post(tooSoon)]))).toEqual(['too-soon']);
  });

  test('and some of them steps, on which a time is moved later, never earlier', () => {
    const result = write('hootsuite', [post('2026-12-07T07:31:00.000Z')]);
    expect(onlyText(result)).toContain('12/07/2026 08:35');
    expect(codesOf(result)).toContain('moved-time');
    expect(onStep(Date.parse('2026-12-07T07:35:00.000Z'), 5)).toBe(Date.parse('2026-12-07T07:35:00.000Z'));
  });

  test('or distance between posts of a channel', () => {
    const items = ['2026-12-07T07:30:00.000Z', '2026-12-07T07:39:00.000Z', '2026-12-07T08:30:00.000Z'].map((at) =>
      post(at),
    );
    const result = write('sprout', items);
    expect(codesOf(result).filter((code) => code === 'too-close')).toHaveLength(1);
    expect(codesOf(write('buffer', items))).not.toContain('too-close');
  });

  test('but not too much of it', () => {
    const pin = (scheduledAt: string) =>
      packageItem({
        platform: 'pinterest',
        scheduledAt,
        images: [contentImage('a.jpg')],
        fields: { title: 'Ein Haus' },
      });
    expect(codesOf(write('pinterest', [pin('2026-12-20T08:00:00.000Z')]))).toContain('too-far');
    expect(codesOf(write('pinterest', [pin('2026-12-15T08:00:00.000Z')]))).not.toContain('too-far');
  });
});

describe('without a time', () => {
  test.each([
    ['buffer', 'queued'],
    ['publer', 'queued'],
    ['hootsuite', 'no-time-refused'],
    ['sprout', 'no-time-refused'],
    ['scheduler-csv', 'no-time'],
  ])('%s: %s', (id, code) => {
    expect(codesOf(write(id, [post(null)]))).toContain(code);
  });

  test('Pinterest would publish at once, so nothing is written', () => {
    const pin = packageItem({ platform: 'pinterest', images: [contentImage('a.jpg')], fields: { title: 'Ein Haus' } });
    expect(codesOf(write('pinterest', [pin]))).toEqual(['no-time-published']);
  });
});

describe('drafts', () => {
  const item = post('2026-12-07T07:30:00.000Z');

  test('have no time where only a person can say that they are drafts, and a past one harms nobody', () => {
    const result = write('buffer', [post('2020-01-01T00:00:00.000Z')], { release: 'draft' });
    expect(onlyText(result)).toBe('Text,Image URL,Tags,Posting Time\r\nEin Satz.,,,\r\n');
    expect(codesOf(result)).toEqual(expect.arrayContaining(['choose-drafts', 'time-by-hand']));
  });

  test('are said to be some where the table has a column for it', () => {
    expect(onlyText(write('metricool', [item], { release: 'draft' }))).toContain('Ein Satz.,2026-12-07,08:30:00,TRUE,');
    expect(onlyText(write('scheduler-csv', [item], { release: 'draft' }))).toContain(',draft,');
  });

  test.each(['hootsuite', 'publer', 'pinterest', 'sprout', 'socialpilot', 'zoho', 'vista-social'])(
    'are refused for %s, which would plan them',
    (id) => {
      const one = id === 'pinterest' ? packageItem({ platform: 'pinterest', fields: { title: 'Haus' } }) : item;
      expect(codesOf(write(id, [one], { release: 'draft', settings: { accounts: { 'c-linkedin': '1' } } }))).toEqual([
        'no-drafts',
      ]);
    },
  );
});

test('the order of day and month is that of the account', () => {
  const item = post('2026-12-07T07:30:00.000Z');
  const dayFirst = { settings: { dateOrder: 'day-first' } };
  const monthFirst = { settings: { dateOrder: 'month-first' } };
  expect(onlyText(write('hootsuite', [item]))).toContain('12/07/2026 08:30');
  expect(onlyText(write('hootsuite', [item], dayFirst))).toContain('07/12/2026 08:30');
  expect(onlyText(write('sprout', [item]))).toContain('07/12/2026,08:30');
  expect(onlyText(write('sprout', [item], monthFirst))).toContain('12/07/2026,08:30');
});

test('rows are in the order of time, and a table is cut where the tool takes no more', () => {
  const items = Array.from({ length: 230 }, (_, index) =>
    post(new Date(Date.parse('2027-06-30T22:00:00.000Z') - index * 3_600_000).toISOString()),
  );
  const texts = textsOf(write('buffer', items));
  expect([...texts.keys()]).toEqual([
    'buffer-linkedin-holzwerk-brandt-europe-berlin.csv',
    'buffer-linkedin-holzwerk-brandt-europe-berlin-2.csv',
    'buffer-linkedin-holzwerk-brandt-europe-berlin-3.csv',
  ]);
  const rows = [...texts.values()].map((text) => text.trimEnd().split('\r\n').slice(1));
  expect(rows.map((part) => part.length)).toEqual([100, 100, 30]);
  const times = rows.flat().map((row) => row.split(',').at(-1) ?? '');
  expect(times).toEqual(times.toSorted());
  expect(codesOf(write('buffer', items))).toContain('split');
});
