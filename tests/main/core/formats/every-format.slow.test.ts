import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { python, requirePrograms } from '../../../builders/outside-programs.ts';

const program = join(import.meta.dirname, 'write-all-formats.ts');
const root = resolve(import.meta.dirname, '../../../..');
let folder = '';
let workspace = '';
/** Far enough ahead that no tool finds it too soon, the same for both runs. */
const soon = new Date(Date.now() + 2 * 86_400_000).toISOString();

/** Reads every file by a reader that is not ours; prints what none could read. */
const checks = `
import csv, email, email.policy, io, json, os, sys, zipfile
import xml.etree.ElementTree as ET
bad, seen = [], {}
for top, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(top, name)
        kind = name.rsplit('.', 1)[-1].lower()
        seen[kind] = seen.get(kind, 0) + 1
        try:
            data = open(path, 'rb').read()
            if kind in ('zip', 'docx'):
                archive = zipfile.ZipFile(path)
                if archive.testzip() is not None: raise ValueError('damaged')
            elif kind in ('xml', 'rss', 'atom'):
                ET.fromstring(data)
            elif kind == 'csv':
                rows = list(csv.reader(io.StringIO(data.decode('utf-8-sig'), newline='')))
                if len(rows) < 1 or len({len(row) for row in rows}) != 1: raise ValueError('ragged')
            elif kind == 'json':
                json.loads(data)
            elif kind == 'eml':
                mail = email.message_from_bytes(data, policy=email.policy.default)
                if mail.defects or mail.get_body(('html',)) is None: raise ValueError('no mail')
            elif kind == 'pdf' and not data.startswith(b'%PDF-'):
                raise ValueError('no PDF')
        except Exception as error:
            bad.append(f'{path}: {error}')
print(json.dumps({'bad': bad, 'seen': seen}))
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanalwerk-formats-'));
  workspace = join(folder, 'Probe.kanalwerk');
  execFileSync(process.execPath, [join(root, 'main/cli/main.ts'), 'create', join(folder, 'Probe'), '--sample'], {
    env: { ...process.env, KANALWERK_STATE: join(folder, 'state') },
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function writeAll(name: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const into = join(folder, name);
  mkdirSync(into);
  const { stdout } = await promisify(execFile)(process.execPath, [program, workspace, into, soon], {
    env: { ...process.env, ...environment, KANALWERK_STATE: join(folder, 'state') },
    maxBuffer: 50_000_000,
  });
  return stdout;
}

test('the sample company gives the same bytes in every format, in two time zones and languages, and others can read them', async () => {
  const first = await writeAll('first', { TZ: 'UTC', LANG: 'C.UTF-8' });
  const second = await writeAll('second', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
  expect(second).toBe(first);
  const lines = first.trim().split('\n');
  const written = new Set(lines.filter((line) => !line.includes('refused')).map((line) => line.split(':')[0]));
  expect(written.size).toBeGreaterThan(20);
  expect(lines.filter((line) => line.includes('refused'))).toEqual([
    // the sample company is not on Pinterest, and has opened no template
    'pinterest: refused, nothing-to-write',
    'scheduler-template: refused, no-template',
  ]);
  await requirePrograms(python);
  const { stdout } = await promisify(execFile)('python3', ['-c', checks, join(folder, 'first')]);
  const { bad, seen } = JSON.parse(stdout) as { bad: string[]; seen: Record<string, number> };
  expect(bad).toEqual([]);
  for (const kind of ['csv', 'xml', 'zip', 'eml', 'ics', 'docx', 'pdf', 'html', 'md'])
    expect(seen[kind] ?? 0).toBeGreaterThan(0);
}, 300_000);
