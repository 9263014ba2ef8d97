import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settingsFile } from '../../../main/core/settings/settings-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kanalwerk-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('settings of this machine', () => {
  test('survive a restart', () => {
    const file = join(folder, 'deep', 'settings.json');
    settingsFile(file).change({ language: 'en', userName: 'Karla Wendt' });
    expect(settingsFile(file).settings()).toMatchObject({ language: 'en', userName: 'Karla Wendt', theme: 'system' });
  });

  test('leave no temporary file behind', () => {
    settingsFile(join(folder, 'settings.json')).change({ theme: 'dark' });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('start with defaults where the file is damaged, and keep the damaged one', () => {
    const file = join(folder, 'settings.json');
    writeFileSync(file, '{"settings": {"language": "de"');
    expect(settingsFile(file).settings().language).toBeNull();
    expect(readFileSync(`${file}.damaged`, 'utf8')).toContain('"language": "de"');
  });

  test('remember workspaces once each, newest first', () => {
    const store = settingsFile(join(folder, 'settings.json'));
    store.remember({ folder: '/a', name: 'A', openedAt: '2026-11-01T08:00:00.000Z' });
    store.remember({ folder: '/b', name: 'B', openedAt: '2026-11-02T08:00:00.000Z' });
    store.remember({ folder: '/a', name: 'A', openedAt: '2026-11-03T08:00:00.000Z' });
    expect(store.recent().map((entry) => entry.folder)).toEqual(['/a', '/b']);
    store.forget('/a');
    expect(
      settingsFile(join(folder, 'settings.json'))
        .recent()
        .map((entry) => entry.folder),
    ).toEqual(['/b']);
  });

  test('keep what a newer version wrote', () => {
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify({ settings: { language: 'de' }, laterThing: { a: 1 } }));
    settingsFile(file).change({ theme: 'light' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ laterThing: { a: 1 } });
    expect(existsSync(`${file}.damaged`)).toBe(false);
  });
});
