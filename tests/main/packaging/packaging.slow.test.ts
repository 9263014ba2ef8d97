import { listPackage } from '@electron/asar';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';
let packed: string[] = [];
let unpacked: string[] = [];

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
  packed = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  unpacked = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true }).map((path) => `/${String(path)}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what would be packed', () => {
  test.each([
    '/out/main/electron.js',
    '/out/main/core-process.js',
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
