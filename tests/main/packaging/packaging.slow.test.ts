import { extractAll, listPackage } from '@electron/asar';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importLimits } from '../../../main/core/import/limits.ts';
import type { WorkerAnswer, WorkerTask } from '../../../main/core/import/worker.ts';
import { docxFile, paragraph, pictureParagraph, run } from '../../fixtures/import/docx-file.ts';
import { picture } from '../../fixtures/import/pictures.ts';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';
let packed: string[] = [];
let unpacked: string[] = [];
/** The archive, laid out as a packed program sees it. */
let program = '';

/** A folder that looks enough like Electron for its packager: what goes in can be listed without the binary. */
function stubElectron(place: string): string {
  mkdirSync(join(place, 'locales'), { recursive: true });
  mkdirSync(join(place, 'resources'), { recursive: true });
  for (const name of ['electron', 'LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(place, name), name === 'version' ? '45.4.1' : '');
  return place;
}

interface Settings {
  readonly directories: Readonly<Record<string, string>>;
  readonly electronFuses: Readonly<Record<string, boolean>>;
}
function settings(): Settings {
  return parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Settings; // our own file
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanalwerk-pack-'));
  const stub = stubElectron(join(folder, 'electron'));
  const output = join(folder, 'dist');
  // Fuses are set in a real binary only: the stub has none.
  const config = {
    ...settings(),
    electronFuses: null,
    electronDist: stub,
    directories: { ...settings().directories, output },
  };
  const configFile = join(folder, 'electron-builder.json');
  writeFileSync(configFile, JSON.stringify(config));
  const packing = spawnSync(
    join(root, 'node_modules/.bin/electron-builder'),
    ['--linux', 'dir', '--x64', '--config', configFile, '--projectDir', root, '--publish', 'never'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  );
  if (packing.status !== 0) throw new Error(`${packing.stdout}\n${packing.stderr}`);
  const resources = join(output, 'linux-unpacked/resources');
  program = join(folder, 'program');
  extractAll(join(resources, 'app.asar'), program);
  packed = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  unpacked = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true }).map((path) => `/${String(path)}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whatever a file of the program imports, and what those import, by path below the program. */
function reachable(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(join(program, entry), 'utf8');
  const imports = /(?:\} from |^import |\bimport\()"(\.{1,2}\/[^"]+\.js)"/gmu;
  for (const [, name = ''] of text.matchAll(imports)) reachable(join(dirname(entry), name), seen);
  return seen;
}

describe('what would be packed', () => {
  test.each([
    '/out/main/electron.js',
    '/out/main/core-process.js',
    '/out/main/worker.js',
    '/out/preload/preload.cjs',
    '/out/renderer/index.html',
    '/resources/sample/sample.json',
    '/package.json',
  ])('holds %s', (path) => {
    expect(packed).toContain(path);
  });

  test('keeps native code outside of the archive, for this system only', () => {
    const native = unpacked.filter((path) => path.endsWith('.node'));
    expect(native.some((path) => path.includes('better-sqlite3/prebuilds/linux-x64'))).toBe(true);
    expect(native.some((path) => path.includes('sharp'))).toBe(true);
    expect(native.filter((path) => /win32|darwin|arm64/u.test(path))).toEqual([]);
  });

  test.each(['electron', 'core-process', 'worker'])('holds everything that %s loads', (name) => {
    const loaded = [...reachable(`out/main/${name}.js`)];
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((path) => !packed.includes(`/${path}`))).toEqual([]);
  });

  // Threads see the archive as their process does (electron/electron#33216, since Electron 17): nothing of ours is unpacked.
  test('keeps our own code inside of the archive, where its integrity is checked', () => {
    expect(unpacked.filter((path) => path.startsWith('/out/'))).toEqual([]);
  });

  test('reads a Word file with the packed worker and nothing else', async () => {
    const bytes = await docxFile({
      body: [paragraph(run('Aus dem Archiv gelesen')), pictureParagraph(1, 'Ein Bild')].join(''),
      pictures: [await picture('bild', 40, 30)],
    });
    const task: WorkerTask = { source: { kind: 'file', fileName: 'a.docx', bytes }, limits: importLimits };
    const worker = new Worker(join(program, 'out/main/worker.js'), { workerData: task, env: {}, execArgv: [] });
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      worker.on('message', (message: WorkerAnswer) => message.kind !== 'step' && resolve(message));
      worker.on('error', reject);
    });
    await worker.terminate();
    if (answer.kind !== 'content') throw new Error(JSON.stringify(answer));
    expect(JSON.stringify(answer.content.body)).toContain('Aus dem Archiv gelesen');
    expect(answer.content.images).toHaveLength(1);
  });

  test('leaves out Node itself, sources, tests and everything that was bundled', () => {
    const strange = packed.filter((path) =>
      /node_modules\/(node-(linux|win)|lexical|react|vite|electron|typescript)|^\/(tests|main|renderer|shared)\/|\.map$/u.test(
        path,
      ),
    );
    expect(strange).toEqual([]);
  });
});

test('the packaged program is fused shut', () => {
  const { electronFuses } = settings();
  expect(electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(existsSync(join(root, 'resources/icons/icon.png'))).toBe(true);
});
