import fc from 'fast-check';
import ICAL from 'ical.js';
import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { icsFormat } from '../../../../shared/formats/calendar/ics.ts';
import type { FormatInput, FormatOptions, FormatResult } from '../../../../shared/formats/out-format.ts';
import type { PackageItem } from '../../../../shared/packages/exporter.ts';
import { schedulerSentence } from '../../../../shared/texts/formats-schedulers.ts';
import { p, packageItem } from '../../packages/package-items.ts';
import { codesOf, formatInput } from '../format-input.ts';
import { scheduledOptions, plannedPosts, textsOf } from '../schedulers/scheduler-input.ts';
import { requirePython, runPython } from '../python.ts';

const golden = new URL('../../../golden/calendar/plan.ics', import.meta.url).pathname;
const update = process.env['UPDATE_GOLDEN'] === '1';

const write = (
  items: readonly PackageItem[],
  options: Partial<FormatOptions> = {},
  input: Partial<FormatInput> = {},
): FormatResult => icsFormat.write(formatInput(items, input), scheduledOptions(options));
const textOf = (result: FormatResult): string => [...textsOf(result).values()].join('');

/** Events as a reader has them, in the order of the calendar. */
interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
}

function asIcalJsReads(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]); // the library types its own tree loosely
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const moment = (name: string): string => {
      const value = component.getFirstPropertyValue(name);
      return value instanceof ICAL.Time ? value.toJSDate().toISOString() : '';
    };
    return {
      uid: event.uid,
      sequence: event.sequence,
      stamp: moment('dtstamp'),
      start: moment('dtstart'),
      end: moment('dtend'),
      summary: event.summary,
      description: event.description,
      status: String(component.getFirstPropertyValue('status')),
    };
  });
}

const pythonReader = `
import json, sys, datetime, icalendar
def moment(event, name): return event[name].dt.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.000Z')
def events(text):
    calendar = icalendar.Calendar.from_ical(text)
    assert calendar['VERSION'] == '2.0' and 'PRODID' in calendar and 'METHOD' not in calendar
    return [{
        'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']), 'stamp': moment(event, 'DTSTAMP'),
        'start': moment(event, 'DTSTART'), 'end': moment(event, 'DTEND'), 'summary': str(event['SUMMARY']),
        'description': str(event['DESCRIPTION']), 'status': str(event['STATUS']),
    } for event in calendar.walk('VEVENT')]
json.dump([events(text) for text in json.load(sys.stdin)], sys.stdout)
`;

let python = '';
beforeAll(async () => {
  python = await requirePython({ icalendar: 'python3-icalendar' });
});

function asPythonReads(texts: readonly string[]): ReadEvent[][] {
  return runPython(python, pythonReader, texts) as ReadEvent[][]; // the script prints events of this shape
}

test('the calendar is as it was, byte for byte', async () => {
  const text = textOf(write(plannedPosts()));
  if (update) await writeFile(golden, text);
  expect(text).toBe(await readFile(golden, 'utf8'));
});

describe('two readers', () => {
  test('have the same events, with the times of the plan', () => {
    const text = textOf(write(plannedPosts()));
    const events = asIcalJsReads(text);
    expect(asPythonReads([text])).toEqual([events]);
    expect(events.map(({ uid, start, end }) => [uid, start, end])).toEqual([
      ['v-linkedin@kanalwerk', '2026-12-07T07:30:00.000Z', '2026-12-07T07:45:00.000Z'],
      ['v-mastodon@kanalwerk', '2026-12-08T16:05:00.000Z', '2026-12-08T16:20:00.000Z'],
      ['v-pinterest@kanalwerk', '2026-12-09T11:00:00.000Z', '2026-12-09T11:15:00.000Z'],
    ]);
    expect(events[0]?.summary).toBe('LinkedIn, Holzwerk Brandt: Fünf Etagen aus Holz');
    expect(events[0]?.description).toBe(
      'Stand: bereit\n\nFünf Etagen, elf Tage: "schneller, als der Beton trocknet".\n\nhttps://holzwerk.example/lindenau',
    );
  });

  test('have any title as it is, and no line is longer than 75 octets', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('\\', ';', ',', ':', '"', '\\n', '🪵', 'BEGIN:VEVENT', 'ü'),
        ),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      .map((parts) =>
        parts
          .join('')
          .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')
          .replaceAll(/\s+/gu, ' ')
          .trim(),
      )
      .filter((title) => title !== '' && title.length <= 400);
    const check = (titles: readonly string[]): void => {
      const texts = titles.map((title) =>
        textOf(write([packageItem({ platform: 'x', title, scheduledAt: '2026-12-07T07:30:00.000Z' })])),
      );
      for (const text of texts) {
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/[^\r]\n/u);
      }
      const wanted = titles.map((title) => [`X, Holzwerk Brandt: ${title}`]);
      expect(texts.map((text) => asIcalJsReads(text).map(({ summary }) => summary))).toEqual(wanted);
      // Version 4 of Python's reader, which Debian has, undoes backslashes and percent signs twice.
      const readable = (title: string): boolean => !/[\\%]/u.test(title);
      const pythons = asPythonReads(texts.filter((_, at) => readable(titles[at] ?? '')));
      expect(pythons.map((events) => events.map(({ summary }) => summary))).toEqual(
        wanted.filter((_, at) => readable(titles[at] ?? '')),
      );
    };
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), check), { numRuns: 4 });
  });

  test('see no control characters, whatever was in a title', () => {
    const item = packageItem({
      platform: 'x',
      title: 'a\u0007b\r\nATTENDEE:x\u2028c\u0000',
      scheduledAt: '2026-12-07T07:30:00.000Z',
    });
    const [event] = asIcalJsReads(textOf(write([item])));
    expect(event?.summary).toBe('X, Holzwerk Brandt: ab ATTENDEE:x c');
  });
});

describe('an event', () => {
  const item = packageItem({ platform: 'linkedin', scheduledAt: '2026-12-07T07:30:00.000Z' });
  const changed = (changes: Partial<PackageItem['variant']>): PackageItem => ({
    ...item,
    variant: { ...item.variant, ...changes },
  });
  const [event] = asIcalJsReads(textOf(write([item])));

  test('keeps its name and counts up when the variant changes', () => {
    const later = changed({ scheduledAt: '2026-12-08T07:30:00.000Z', updatedAt: '2026-11-23T14:31:00.000Z' });
    const [moved] = asIcalJsReads(textOf(write([later])));
    expect(moved?.uid).toBe(event?.uid);
    expect(moved?.sequence).toBeGreaterThan(event?.sequence ?? Infinity);
    expect([event?.stamp, moved?.stamp]).toEqual(['2026-11-23T14:30:00.000Z', '2026-11-23T14:31:00.000Z']);
  });

  test('is the same whenever and wherever it is written', () => {
    const text = textOf(write([item]));
    expect(textOf(write([item], { now: '2030-01-01T00:00:00.000Z', release: 'draft' }))).toBe(text);
    expect(textOf(write([item], {}, { timeZone: 'America/New_York', stateAt: '2026-11-29T00:00:00.000Z' }))).toBe(text);
  });

  test.each([
    ['draft', 'TENTATIVE'],
    ['in-work', 'TENTATIVE'],
    ['ready', 'CONFIRMED'],
    ['published', 'CONFIRMED'],
    ['withdrawn', 'CANCELLED'],
  ] as const)('of a variant that is %s is %s', (state, status) => {
    expect(asIcalJsReads(textOf(write([changed({ state })])))[0]?.status).toBe(status);
  });

  test('stands where the variant has appeared, with its address', () => {
    const published = changed({
      state: 'published',
      publishedAt: '2026-12-07T08:02:00.000Z',
      publishedUrl: 'https://www.linkedin.example/post/1',
    });
    const text = textOf(write([published]));
    expect(asIcalJsReads(text)[0]?.start).toBe('2026-12-07T08:02:00.000Z');
    expect(text).toContain('URL;VALUE=URI:https://www.linkedin.example/post/1\r\n');
    expect(textOf(write([changed({ publishedUrl: 'javascript:alert(1)' })]))).not.toContain('javascript');
  });

  test('is as long as was set, with the text or without it', () => {
    const settings = { minutes: '60', withText: false };
    const [long] = asIcalJsReads(textOf(write([item], { settings })));
    expect([long?.end, long?.description]).toEqual(['2026-12-07T08:30:00.000Z', 'Stand: bereit']);
    expect(asIcalJsReads(textOf(write([item], { settings: { minutes: 7 } })))[0]?.end).toBe('2026-12-07T07:45:00.000Z');
  });

  test('holds the start of a very long text', () => {
    const long = packageItem({
      platform: 'linkedin',
      scheduledAt: '2026-12-07T07:30:00.000Z',
      blocks: [p(`a${'🪵'.repeat(9_000)}`)],
    });
    expect(asIcalJsReads(textOf(write([long])))[0]?.description).toBe(`Stand: bereit\n\na${'🪵'.repeat(1_999)}…`);
  });
});

test('what has no time is told, and a calendar without any is refused', () => {
  const timeless = packageItem({ platform: 'x' });
  const result = write([...plannedPosts(), timeless]);
  expect(codesOf(result)).toEqual(['not-in-calendar']);
  expect(codesOf(write([timeless]))).toEqual(['nothing-with-time']);
  for (const language of ['de', 'en'] as const) {
    for (const told of [result, write([timeless])]) {
      for (const loss of told.kind === 'files' ? told.losses : told.refusals) {
        expect(schedulerSentence(loss, language)).not.toMatch(/\{\{|^(?:loss|refusal)\./u);
      }
    }
  }
});
