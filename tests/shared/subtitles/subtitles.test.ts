import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSubtitles } from '../../../shared/subtitles/check-subtitles.ts';
import { readSubtitles } from '../../../shared/subtitles/read-subtitles.ts';
import type { Cue } from '../../../shared/subtitles/subtitles.ts';
import { writeSrt, writeSubtitles, writeVtt } from '../../../shared/subtitles/write-subtitles.ts';
import { importRefusalText } from '../../../shared/texts/imports.ts';
import { describeSubtitleFinding } from '../../../shared/texts/subtitles.ts';

const cue = (startMs: number, endMs: number, text: string, more: Partial<Cue> = {}): Cue => ({
  startMs,
  endMs,
  text,
  name: '',
  settings: '',
  ...more,
});

function cuesOf(text: string): readonly Cue[] {
  const read = readSubtitles(text);
  if (read.kind === 'refused') throw new Error(`${read.refusal.code} in line ${read.refusal.line}`);
  return read.cues;
}

const plainLine = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((line) => line.replace(/[\s\p{Cc}\u2028\u2029\uFEFF]+/gu, ' ').trim())
  // What looks like a tag is one, in SRT already; braces may be a placement.
  .filter((line) => line !== '' && !/[<{]/.test(line));
const taggedLine = fc
  .tuple(fc.constantFrom('b', 'i', 'u'), plainLine, plainLine)
  .map(([tag, before, inside]) => `${before} <${tag}>${inside}</${tag}>`);
const anyCue = fc
  .record({
    startMs: fc.integer({ min: 0, max: 359_000_000 }),
    lasts: fc.integer({ min: 1, max: 900_000 }),
    lines: fc.array(fc.oneof(plainLine, taggedLine), { minLength: 1, maxLength: 4 }),
    name: fc.constantFrom('', 'intro', '7', 'NOTE'),
    settings: fc.constantFrom('', 'line:0 align:start', 'position:10%,line-left'),
  })
  .map(({ startMs, lasts, lines, name, settings }) =>
    cue(startMs, startMs + lasts, lines.join('\n'), { name, settings }),
  );
const someCues = fc.array(anyCue, { minLength: 1, maxLength: 20 });
const bare = ({ startMs, endMs, text }: Cue): Cue => cue(startMs, endMs, text);

describe('round trips', () => {
  test('WebVTT keeps everything there is', () => {
    fc.assert(
      fc.property(someCues, (cues) => {
        expect(cuesOf(writeVtt(cues))).toEqual(cues);
      }),
    );
  });

  test('SRT keeps all but names and placements', () => {
    fc.assert(
      fc.property(someCues, (cues) => {
        expect(cuesOf(writeSrt(cues))).toEqual(cues.map(bare));
      }),
    );
  });

  test('from one format through the other and back changes no word and no time', () => {
    fc.assert(
      fc.property(someCues, fc.constantFrom('\n', '\r\n', '\r'), (cues, end) => {
        const asSrt = writeSrt(cuesOf(writeVtt(cues))).replaceAll('\n', end);
        expect(cuesOf(writeVtt(cuesOf(`\uFEFF${asSrt}`)))).toEqual(cues.map(bare));
      }),
    );
  });
});

test('signs that mean something in WebVTT stay signs', () => {
  const cues = [cue(0, 1000, 'Müller & Söhne: 3 < 5 --> ja > nein')];
  expect(writeVtt(cues)).toContain('Müller &amp; Söhne: 3 &lt; 5 --&gt; ja &gt; nein');
  expect(cuesOf(writeVtt(cues))).toEqual(cues);
});

test('reads what tools write: hours of one digit, a point for the comma, no numbers, tags of colour and place', () => {
  const text = '0:00:01.500 --> 0:00:03.000 X1:10 X2:20\n{\\an8}<font color="red"><I>Grüß Gott</I></font>\n';
  expect(readSubtitles(text)).toEqual({
    kind: 'subtitles',
    format: 'srt',
    cues: [cue(1500, 3000, '<i>Grüß Gott</i>')],
    dropped: { blocks: 0, tags: 2, places: 2 },
  });
});

test('counts notes, style sheets, voices and times of WebVTT that are not taken over', () => {
  const text = [
    'WEBVTT - Werkstatt',
    '',
    'STYLE\n::cue { color: red }',
    '',
    'NOTE von Hand',
    '',
    '00:01.000 --> 00:02.000 line:0',
    '<v Anna>Servus <00:01.500><c.laut>alle</c> &nbsp;da</v>',
  ].join('\n');
  expect(readSubtitles(text)).toEqual({
    kind: 'subtitles',
    format: 'vtt',
    cues: [cue(1000, 2000, 'Servus alle \u00A0da', { settings: 'line:0' })],
    dropped: { blocks: 2, tags: 5, places: 0 },
  });
});

test.each([
  ['a letter', 'Sehr geehrte Damen', 'not-subtitles', 1],
  ['nothing', '', 'not-subtitles', 1],
  ['an empty WebVTT', 'WEBVTT\n', 'not-subtitles', 1],
  ['a broken time', '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:61,000 --> 00:00:62,000\nB', 'subtitle-time', 6],
  ['a lost time', '1\n00:00:01,000 --> 00:00:02,000\nA\n\nB', 'subtitle-time', 5],
  ['an end before its beginning', 'WEBVTT\n\n00:02.000 --> 00:01.000\nA', 'subtitle-ends-before', 3],
  ['no words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>', 'subtitle-empty', 3],
] as const)('refuses %s with its line', (_, text, code, line) => {
  expect(readSubtitles(text)).toEqual({ kind: 'refused', refusal: { code, line } });
  expect(importRefusalText('de', { fileName: 'a.srt', code, detail: String(line) })).toContain('„a.srt“');
});

test('never throws, whatever it is given', () => {
  const piece = fc.constantFrom('WEBVTT', '\n', '\n\n', '1', '00:00:01,000 --> 00:00:02,000', '-->', '<b', '&lt;', 'A');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      expect(['subtitles', 'refused']).toContain(readSubtitles(pieces.join('')).kind);
    }),
  );
});

describe('what is hard to read', () => {
  const codes = (cues: readonly Cue[], durationMs: number | null = null) =>
    checkSubtitles(cues, durationMs).map(({ code, cue: index }) => `${index} ${code}`);

  test('17 characters a second are fine, more are not; tags and line breaks do not count', () => {
    expect(codes([cue(0, 2000, `<b>${'a'.repeat(17)}</b>\n${'b'.repeat(17)}`)])).toEqual([]);
    expect(codes([cue(0, 2000, `${'a'.repeat(17)}\n${'b'.repeat(18)}`)])).toEqual(['0 too-fast']);
  });

  test('42 characters a line and two lines are fine, more are not', () => {
    expect(codes([cue(0, 6000, `${'ü'.repeat(42)}\n${'👩‍🔧'.repeat(42)}`)])).toEqual([]);
    expect(codes([cue(0, 6000, 'ü'.repeat(43))])).toEqual(['0 line-too-long']);
    expect(codes([cue(0, 6000, 'a\nb\nc')])).toEqual(['0 too-many-lines']);
  });

  test('neither a flash nor a standing picture', () => {
    expect(codes([cue(0, 832, 'Ja')])).toEqual(['0 too-short']);
    expect(codes([cue(0, 7001, 'Ja')])).toEqual(['0 too-long']);
    expect(codes([cue(0, 833, 'Ja'), cue(1000, 8000, 'Ja')])).toEqual([]);
  });

  test('overlaps, flicker, wrong order and what comes after the end', () => {
    expect(codes([cue(0, 1000, 'A'), cue(1000, 2000, 'B'), cue(2080, 3000, 'C')])).toEqual([]);
    expect(codes([cue(0, 1000, 'A'), cue(1079, 2000, 'B')])).toEqual(['1 gap-too-small']);
    expect(codes([cue(0, 1000, 'A'), cue(999, 2000, 'B')])).toEqual(['1 overlap']);
    expect(codes([cue(5000, 6000, 'A'), cue(0, 1000, 'B')])).toEqual(['1 out-of-order']);
    expect(codes([cue(0, 1000, 'A')], 1000)).toEqual([]);
    expect(codes([cue(0, 1001, 'A')], 1000)).toEqual(['0 after-end']);
  });

  test('every finding is a sentence with numbers in both languages', () => {
    const found = checkSubtitles(
      [cue(9000, 9100, `${'a'.repeat(50)}\nb\nc`), cue(0, 8000, 'B'), cue(7990, 9000, 'C'), cue(9010, 10_000, 'D')],
      9500,
    );
    expect(found.map((one) => describeSubtitleFinding(one, 'de'))).toMatchInlineSnapshot(`
      [
        "Zu schnell zu lesen: 520 Zeichen je Sekunde, höchstens 17.",
        "Die längste Zeile hat 50 Zeichen, höchstens 42.",
        "3 Zeilen zugleich, höchstens 2.",
        "Nur 0,1 s zu sehen, mindestens 0,83 s.",
        "8 s lang zu sehen, höchstens 7 s.",
        "Beginnt vor dem vorigen Untertitel: Die Reihenfolge stimmt nicht.",
        "Beginnt 0,01 s, bevor der vorige Untertitel endet.",
        "Endet bei 10 s, das Video schon bei 9,5 s.",
        "Nur 0,01 s nach dem vorigen: Das flackert. Entweder anschließen oder mindestens 0,08 s lassen.",
      ]
    `);
    expect(found.map((one) => describeSubtitleFinding(one, 'en')).join(' ')).not.toContain('{{');
  });
});

test('writes the same bytes for the same cues in either format', () => {
  const cues = [cue(3_723_004, 3_724_000, 'Eins\nZwei'), cue(3_725_000, 3_726_000, '<i>Drei</i>', { name: 'x' })];
  expect(writeSubtitles(cues, 'srt')).toBe(
    '1\n01:02:03,004 --> 01:02:04,000\nEins\nZwei\n\n2\n01:02:05,000 --> 01:02:06,000\n<i>Drei</i>\n',
  );
  expect(writeSubtitles(cues, 'vtt')).toBe(
    'WEBVTT\n\n01:02:03.004 --> 01:02:04.000\nEins\nZwei\n\nx\n01:02:05.000 --> 01:02:06.000\n<i>Drei</i>\n',
  );
});
