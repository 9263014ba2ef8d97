import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withWorkspace } from '../../../main/cli/open-client.ts';
import { asId } from '../../../shared/ids.ts';
import { type EndedCommand, runCli } from '../../builders/run-cli.ts';
import { wxrFile } from '../../fixtures/intake/wxr.ts';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';
let workspace = '';

const run = (words: readonly string[], input = '', language = 'en'): Promise<EndedCommand> =>
  runCli(words, language, input);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kanalwerk-cli-'));
  process.env['KANALWERK_STATE'] = join(folder, 'state');
  const { code } = await run(['create', join(folder, 'Probe'), '--sample']);
  expect(code).toBe(0);
  workspace = join(folder, 'Probe.kanalwerk');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = [
  'create',
  'import',
  'intake',
  'list',
  'adapt',
  'check',
  'measure',
  'export',
  'verify',
  'map',
  'card',
  'search',
  'doctor',
  'backup',
  'restore',
];

describe('every command', () => {
  test.each(commands)('%s explains itself', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`kanalwerk ${command}`);
    expect(out).toContain('--json');
  });

  test.each([...commands, 'program'])('%s explains itself in German too', async (command) => {
    const words = command === 'program' ? ['--help'] : [command, '--help'];
    const [english, german] = await Promise.all([run(words), run(words, '', 'de')]);
    expect(german.out).toContain('Aufruf: kanalwerk');
    expect(german.out).toContain('Schalter:');
    const lines = (text: string): string[] => text.split('\n').filter((line) => / {2}\S/u.test(line));
    for (const line of lines(english.out)) expect(german.out.split('\n'), line).not.toContain(line);
  });

  test('wrong use is told in German where the terminal is German', async () => {
    const problems = await Promise.all(
      [
        ['veröffentlichen'],
        ['adapt', workspace],
        ['export', workspace],
        ['verify'],
        ['list', workspace, '--wild'],
        ['search', workspace, 'x', '--limit'],
      ].map(async (words) => (await run(words, '', 'de')).problem),
    );
    for (const problem of problems) expect(problem.split('\n')[0]).not.toMatch(/error|missing|required|unknown/u);
    expect(problems[0]).toContain('Einen Befehl „veröffentlichen“ gibt es nicht.');
  });

  test('an unknown one is wrong use, told on standard error', async () => {
    const { code, out, problem } = await run(['publish']);
    expect([code, out]).toEqual([2, '']);
    expect(problem).toContain('publish');
  });

  test('a missing word is wrong use', async () => {
    expect((await run(['adapt', workspace])).code).toBe(2);
    expect((await run(['export', workspace])).code).toBe(2);
  });

  test('no words at all show the help and are wrong use', async () => {
    const { code, problem } = await run([]);
    expect(code).toBe(2);
    expect(problem).toContain('Commands:');
  });
});

describe('the main job', () => {
  test('list, adapt, check and search print JSON alone on standard output', async () => {
    const list = await run(['list', workspace, '--json']);
    const masters = JSON.parse(list.out) as { id: string; title: string }[];
    expect(masters.length).toBeGreaterThanOrEqual(11);
    const master = masters.find((row) => row.title.startsWith('Wie wir rechnen'));
    const adapted = await run(['adapt', workspace, master?.id ?? '', '--channels', 'LinkedIn,mastodon', '--json']);
    expect(JSON.parse(adapted.out)).toMatchObject({ created: [{}, {}], skipped: [] });
    const again = await run(['adapt', workspace, master?.title ?? '', '--channels', 'LinkedIn', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ created: [], skipped: [expect.any(String)] });
    const check = await run(['check', workspace, '--json']);
    expect(check.code).toBe(1);
    expect((JSON.parse(check.out) as unknown[]).length).toBeGreaterThan(30);
    const search = await run(['search', workspace, 'Brandschutz', '--json']);
    expect((JSON.parse(search.out) as { hits: unknown[] }).hits.length).toBeGreaterThan(1);
  });

  test('search that finds nothing ends with 1', async () => {
    expect((await run(['search', workspace, 'Zementmischerfahrerin'])).code).toBe(1);
  });

  test('import takes the good file, refuses the bad one and ends with 1', async () => {
    const good = join(folder, 'gut.md');
    const bad = join(folder, 'schlecht.docx');
    writeFileSync(good, '# Gut\n\nEin Absatz.');
    writeFileSync(bad, Buffer.from('PK\u0003\u0004nichts'));
    const { code, out, problem } = await run(['import', workspace, good, bad], '', 'de');
    expect(code).toBe(1);
    expect(out).toContain('„Gut“');
    expect(problem).toContain('schlecht.docx');
    expect(problem).toContain('nichts übernommen');
  });

  test('intake shows what is in a stock, brings it in once, and takes it back', async () => {
    const file = join(folder, 'blog.xml');
    writeFileSync(file, wxrFile([{ id: 1, title: 'Aus dem Blog', content: '<p>Ein Text.</p>[formular id="1"]' }]));
    const check = await run(['intake', workspace, file, '--check'], '', 'de');
    expect(check.code).toBe(0);
    expect(check.out).toContain('blog.xml: WordPress-Export, 1 Inhalte');
    expect(check.out).toContain('1 Artikel (veröffentlicht): 1 neu');
    expect(check.out).toContain('Kurzbefehl in eckigen Klammern blieb als Text stehen: formular.');
    const brought = await run(['intake', workspace, file, '--as', 'masters', '--json']);
    const { intake } = JSON.parse(brought.out) as { intake: { id: string; masters: number } };
    expect(intake.masters).toBe(1);
    expect((await run(['intake', workspace, file, '--as', 'masters'])).out).toContain('Nothing new: 1 items');
    const back = await run(['intake', workspace, '--take-back', intake.id]);
    expect(back.out).toContain('1 items removed');
  });

  test('intake takes columns for what they are said to mean', async () => {
    const plan = join(folder, 'plan.csv');
    writeFileSync(plan, 'Was,Wofür\nRichtfest,Der Kranz hängt.\n');
    const words = ['intake', workspace, plan, '--check', '--json', '--column', 'Was=title', 'Wofür=text'];
    const { out } = await run(words);
    const { mapping, rows } = JSON.parse(out) as { mapping: unknown; rows: { wordCount: number }[] };
    expect(mapping).toEqual({ Was: 'title', Wofür: 'text' });
    expect(rows[0]?.wordCount).toBe(3);
    expect((await run([...words, 'Was=Überschrift'])).code).toBe(2);
  });

  test('intake without a place, with an unknown way or without the channel it needs is wrong use', async () => {
    expect((await run(['intake', workspace])).code).toBe(2);
    expect((await run(['intake', workspace, 'x.xml', '--as', 'drafts'])).code).toBe(2);
    expect((await run(['intake', workspace, 'x.xml', '--as', 'published'])).code).toBe(2);
    const missing = await run(['intake', workspace, join(folder, 'nirgends.xml'), '--check'], '', 'de');
    expect([missing.code, missing.problem]).toEqual([1, expect.stringContaining('nicht mehr da')]);
  });

  test('export leaves out what is not ready and verify proves the rest; --all takes everything along', async () => {
    const place = join(folder, 'paket');
    const exported = await run(['export', workspace, '--out', place]);
    expect(exported.code).toBe(0);
    expect(exported.out).toContain('left out');
    expect((await run(['verify', place])).code).toBe(0);
    const zip = join(folder, 'alles.zip');
    expect((await run(['export', workspace, '--all', '--out', zip])).code).toBe(0);
    expect((await run(['verify', zip])).code).toBe(0);
    writeFileSync(join(place, 'LIESMICH.txt'), `${readFileSync(join(place, 'LIESMICH.txt'), 'utf8')}!`);
    const tampered = await run(['verify', place]);
    expect(tampered.code).toBe(1);
    expect(tampered.problem).toContain('LIESMICH.txt: changed');
  });

  test('export writes the format of another program, says what is left to do, and refuses with its reasons', async () => {
    const place = join(folder, 'kalender');
    const written = await run(
      ['export', workspace, '--format', 'ics', '--set', 'minutes=30', '--out', place],
      '',
      'de',
    );
    expect([written.code, written.out]).toEqual([0, expect.stringContaining('iCalendar: ')]);
    expect(readFileSync(join(place, readdirSync(place)[0] ?? ''), 'utf8')).toContain('BEGIN:VEVENT');
    const refused = await run(['export', workspace, '--format', 'hootsuite', '--out', join(folder, 'nein')], '', 'de');
    expect([refused.code, refused.problem]).toEqual([1, expect.stringContaining('So wird nichts geschrieben')]);
    expect(existsSync(join(folder, 'nein'))).toBe(false);
    const unknown = await run(['export', workspace, '--format', 'fax', '--out', place]);
    expect([unknown.code, unknown.problem]).toEqual([2, expect.stringContaining('wordpress-wxr')]);
    const unset = await run(['export', workspace, '--format', 'ics', '--set', 'farbe=rot', '--out', place]);
    expect([unset.code, unset.problem]).toEqual([2, expect.stringContaining('minutes=…')]);
  });

  test('export into a place that is taken is refused and changes nothing there', async () => {
    const place = join(folder, 'belegt');
    writeFileSync(place, 'meins');
    const { code, problem } = await run(['export', workspace, '--out', place]);
    expect(code).toBe(1);
    expect(problem).not.toBe('');
    expect(readFileSync(place, 'utf8')).toBe('meins');
  });

  test('doctor is content, and a backup restores into a new workspace', async () => {
    expect((await run(['doctor', workspace, '--rebuild'])).code).toBe(0);
    const german = await run(['doctor', workspace], '', 'de');
    expect(german.out).toMatch(/Prüfsummen der Änderungen +ok +\d+ Dokumente/);
    expect(german.out).not.toMatch(/checksums|documents|files/);
    const backup = await run(['backup', workspace, '--json']);
    const { place } = JSON.parse(backup.out) as { place: string };
    const restored = await run(['restore', place, join(folder, 'Zurück')]);
    expect(restored.code).toBe(0);
    expect((await run(['list', join(folder, 'Zurück.kanalwerk'), '--json'])).out).toBe(
      (await run(['list', workspace, '--json'])).out,
    );
    expect((await run(['restore', place, join(folder, 'Zurück')])).code).toBe(1);
  });
});

describe('map', () => {
  interface Finding {
    readonly code: string;
    readonly key: string;
    readonly words: { readonly sentence: string };
  }
  const findings = async (): Promise<{ open: Finding[]; accepted: Finding[] }> =>
    JSON.parse((await run(['map', workspace, '--check', '--json'], '', 'de')).out) as never; // as the command writes it

  test('tells findings with cause and remedy in both languages, and ends with 1', async () => {
    const [english, german] = await Promise.all([
      run(['map', workspace, '--check']),
      run(['map', workspace, '--check'], '', 'de'),
    ]);
    expect([english.code, german.code]).toEqual([1, 1]);
    expect(english.out).toContain('The link from “Facebook” to “WhatsApp-Kanal” is broken.\n    Cause: ');
    expect(german.out).toContain('Die Vernetzung von „Facebook“ zu „WhatsApp-Kanal“ ist unterbrochen.\n    Ursache: ');
    expect(german.out).toMatch(/18 Kanäle, \d+ Vernetzungen: \d+ offene Befunde, davon \d+ Warnungen; 0 angenommen/u);
    const englishLines = new Set(english.out.split('\n').filter((line) => line.includes(':')));
    expect(german.out.split('\n').filter((line) => englishLines.has(line))).toEqual([]);
  });

  test('counts accepted findings apart, and ends with 0 once all are', async () => {
    const { open } = await findings();
    const accept = async (found: readonly Finding[]): Promise<void> =>
      withWorkspace(root, workspace, async (client) => {
        const changes = found.map(({ key }, index) => ({
          kind: 'create' as const,
          collection: 'acceptedMapFindings' as const,
          record: {
            id: asId('acceptedMapFinding', `accepted-${key.length}-${index}`),
            key,
            reason: 'so gewollt',
            by: 'Mira',
            at: '2026-03-01T08:00:00.000Z',
          },
        }));
        await client.map.apply({ changes });
      });
    await accept(open.slice(0, 1));
    const once = await findings();
    expect(once.open.map(({ key }) => key)).toEqual(open.slice(1).map(({ key }) => key));
    expect(once.accepted).toMatchObject([{ key: open[0]?.key, acceptance: { reason: 'so gewollt' } }]);
    expect((await run(['map', workspace, '--check'], '', 'de')).out).toContain('angenommen: so gewollt');
    await accept(open.slice(1));
    const all = await run(['map', workspace, '--check'], '', 'de');
    expect(all.out).toContain(`0 offene Befunde, davon 0 Warnungen; ${open.length} angenommen`);
    expect(all.code).toBe(0);
  });

  test('without a word what to do is wrong use', async () => {
    const { code, out, problem } = await run(['map', workspace], '', 'de');
    expect([code, out]).toEqual([2, '']);
    expect(problem).toContain('--check');
  });
});

describe('measure', () => {
  test('reads JSON Lines and prints one result a line', async () => {
    const lines = ['{"text":"Grüße 👨‍👩‍👧‍👦"}', '', '{"text":"https://example.com/a #Holz @mira"}'].join('\n');
    const { code, out } = await run(['measure', '--platform', 'bluesky', '--json'], lines);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(results[0]).toMatchObject({ length: 7, unit: 'grapheme', limit: 300, valid: true });
    expect(results[1]).toMatchObject({
      links: [{ text: 'https://example.com/a', start: 0, end: 21 }],
      hashtags: [{ text: '#Holz', start: 22, end: 27 }],
    });
  });

  test('ends with 1 when a text is too long, with 2 when a line is no JSON', async () => {
    expect((await run(['measure', '--platform', 'x'], JSON.stringify({ text: 'a'.repeat(281) }))).code).toBe(1);
    const wrong = await run(['measure', '--platform', 'x'], '{"text":"a"}\nkein JSON', 'de');
    expect(wrong.code).toBe(2);
    expect(wrong.problem).toContain('Zeile 2');
    expect((await run(['measure', '--platform', 'myspace'], '')).code).toBe(2);
  });
});

describe('map --format', () => {
  test('writes a view to a file, over nothing unless asked, and says where', async () => {
    const file = join(folder, 'karte.csv');
    const words = ['map', workspace, '--format', 'csv', '--out', file];
    const first = await run(words);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining(file)]);
    const bytes = readFileSync(file);
    expect(bytes.toString()).toMatch(/^\ufeffrecord,id,name/u);
    const again = await run(words, '', 'de');
    expect([again.code, again.problem]).toEqual([1, expect.stringContaining('liegt schon etwas')]);
    const json = JSON.parse((await run([...words, '--replace', '--json'])).out) as object;
    expect(json).toEqual({ place: file, bytes: bytes.length, scale: null, missing: '', channels: 18, links: 34 });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('checks and writes in one go', async () => {
    const check = ['map', workspace, '--check'];
    const alone = await run(check);
    const { code, out } = await run([...check, '--format', 'mermaid', '--out', join(folder, 'k.mmd')]);
    expect(code).toBe(alone.code);
    expect(out).toContain('k.mmd');
    expect(out.endsWith(alone.out)).toBe(true);
    expect(readFileSync(join(folder, 'k.mmd'), 'utf8')).toContain('flowchart LR');
  });

  test.each([
    [[], '--format'],
    [['--format', 'csv'], '--out'],
    [['--format', 'docx', '--out', 'x'], 'svg, png, pdf'],
    [['--format', 'pdf', '--paper', 'a5', '--out', 'x'], 'a4, a3'],
    [['--format', 'pdf', '--view', 'Nirgends', '--out', 'x'], 'Nirgends'],
  ])('wrong use is told with what is possible: %j', async (words, said) => {
    const { code, problem } = await run(['map', workspace, ...words]);
    expect(code).toBe(2);
    expect(problem).toContain(said);
  });
});
