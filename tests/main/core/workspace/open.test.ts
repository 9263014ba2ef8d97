import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../../main/core/database/connection.ts';
import { replicaOf } from '../../../../main/core/database/replica.ts';
import { fileSystemType } from '../../../../main/core/database/folders.ts';
import {
  copyWorkspace,
  createWorkspace,
  moveWorkspace,
  openWorkspace,
  restoreBackup,
} from '../../../../main/core/open-workspace.ts';
import { asId } from '../../../../shared/ids.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, countingIds, desk, type Desk } from '../../../builders/workspace.ts';

let place: Desk;
beforeEach(async () => {
  place = await desk();
});
afterEach(() => place.clear());

/** Name and digest of every file of a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();
}

const replicaIn = (folder: string): string => {
  const db = connect(join(folder, 'workspace.db'), 'read');
  try {
    return replicaOf(db);
  } finally {
    db.close();
  }
};

describe('a new workspace', () => {
  it('is refused where something is, and leaves nothing behind', async () => {
    const before = filesOf(place.folder);
    const options = {
      name: 'X',
      language: 'de',
      timeZone: 'Europe/Berlin',
      clock: place.clock,
      newId: countingIds(),
    } as const;
    await expect(createWorkspace({ ...options, folder: place.folder })).rejects.toMatchObject({
      code: 'WORKSPACE_EXISTS',
    });
    await expect(
      createWorkspace({ ...options, name: ' ', folder: join(place.root, 'b.kanalwerk') }),
    ).rejects.toMatchObject({
      code: 'INVALID',
    });
    expect(filesOf(place.folder)).toEqual(before);
    expect(readdirSync(place.root)).toEqual(['Team.kanalwerk']);
  });

  it.each([['Dropbox'], ['OneDrive - Holzwerk'], ['Nextcloud']])('is refused in a folder named %s', async (name) => {
    const folder = join(place.root, name, 'Team.kanalwerk');
    await expect(
      createWorkspace({ folder, name: 'X', language: 'de', timeZone: 'UTC', clock: place.clock, newId: countingIds() }),
    ).rejects.toMatchObject({ code: 'UNSUITABLE_FOLDER', data: { reason: 'synchronised' } });
    expect(existsSync(join(place.root, name))).toBe(false);
  });

  it('knows network file systems by the list of mounts', () => {
    const mounts = [
      '22 1 254:0 / / rw,relatime - ext4 /dev/root rw',
      '90 22 0:50 / /mnt/team\\040share rw - cifs //server/share rw',
      '91 22 0:51 / /mnt/team\\040share/local rw - tmpfs tmpfs rw',
    ].join('\n');
    expect(fileSystemType(mounts, '/mnt/team share/a/b')).toBe('cifs');
    expect(fileSystemType(mounts, '/mnt/team share/local/b')).toBe('tmpfs');
    expect(fileSystemType(mounts, '/mnt/team shared')).toBe('ext4');
  });
});

describe('a missing or strange file', () => {
  it('is an error and never a new empty workspace', async () => {
    const folder = join(place.root, 'weg.kanalwerk');
    await expect(place.open({ folder })).rejects.toMatchObject({ code: 'WORKSPACE_MISSING' });
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Das ist keine Datenbank. '.repeat(20))],
  ])('with %s in it is reported as damaged and stays as it is', async (_, bytes) => {
    const folder = join(place.root, 'fremd.kanalwerk');
    mkdirSync(folder);
    writeFileSync(join(folder, 'workspace.db'), bytes);
    await expect(place.open({ folder })).rejects.toMatchObject({ code: 'WORKSPACE_DAMAGED' });
    expect(readFileSync(join(folder, 'workspace.db'))).toEqual(bytes);
  });
});

describe('two programs', () => {
  it('in one process: the second is refused by name, or reads what the first has saved', async () => {
    const first = await place.open({ holder: 'Kanalwerk auf Pult 3' });
    await expect(place.open()).rejects.toMatchObject({
      code: 'WORKSPACE_HELD',
      data: { folder: place.folder, holder: 'Kanalwerk auf Pult 3' },
    });
    const second = await place.open({ readOnly: true });
    expect([second.access, second.readOnlyReason]).toEqual(['read-only', 'held']);
    const id = addMaster(first, 'Gemeinsam');
    expect(second.reader.get('masters', id).title).toBe('Gemeinsam');
    expect(() => second.write(() => 1)).toThrowError(expect.objectContaining({ code: 'READ_ONLY' }));
    await second.close();
    await first.close();
    const third = await place.open();
    expect(third.access).toBe('read-write');
  });

  it('of which one is another process: refused while it lives, taken over when it is dead', async () => {
    const workspace = await place.open();
    addMaster(workspace, 'K', doc(p('Anfang')));
    await workspace.close();
    const other = spawn(process.execPath, [new URL('kill-child.ts', import.meta.url).pathname, place.folder, '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await new Promise<void>((resolve) => other.stdout.once('data', () => resolve()));
      await expect(place.open()).rejects.toMatchObject({
        code: 'WORKSPACE_HELD',
        data: { holder: `child ${other.pid}` },
      });
      const reading = await place.open({ readOnly: true });
      expect(reading.readOnlyReason).toBe('held');
      await reading.close();
    } finally {
      const ended = new Promise((resolve) => other.once('close', resolve));
      other.kill('SIGKILL');
      await ended;
    }
    expect((await place.open()).access).toBe('read-write');
  });
});

describe('a file of a newer format', () => {
  it('opens for reading, and not one byte in its folder changes', async () => {
    const workspace = await place.open();
    const id = addMaster(workspace, 'Aus der Zukunft');
    await workspace.close();
    const db = connect(join(place.folder, 'workspace.db'), 'write');
    db.exec('CREATE TABLE tomorrow (x); ALTER TABLE masters ADD COLUMN mood TEXT');
    db.pragma('user_version = 99');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = filesOf(place.folder);
    const newer = await place.open();
    expect([newer.access, newer.readOnlyReason]).toEqual(['read-only', 'newer-format']);
    expect(newer.reader.get('masters', id).title).toBe('Aus der Zukunft');
    expect(newer.reader.body(id, 'body')?.plainText).toBe('Ein Anfang.');
    expect(() => newer.documents.applyUpdate(`master:${id}`, new Uint8Array([0, 0]), 'me')).toThrowError(
      expect.objectContaining({ code: 'READ_ONLY', data: { reason: 'newer-format' } }),
    );
    await newer.close();
    expect(filesOf(place.folder)).toEqual(before);
  });
});

describe('a place', () => {
  it('can change: moved with all that is in it', async () => {
    const workspace = await place.open();
    const id = addMaster(workspace, 'Umzug');
    const { digest } = await workspace.media.put(Buffer.from('Bild'));
    const to = join(place.root, 'neu', 'Umgezogen.kanalwerk');
    await expect(moveWorkspace(place.folder, to)).rejects.toMatchObject({ code: 'WORKSPACE_HELD' });
    await workspace.close();
    const replica = replicaIn(place.folder);
    await moveWorkspace(place.folder, to);
    expect(existsSync(place.folder)).toBe(false);
    const moved = await place.open({ folder: to });
    expect(moved.reader.get('masters', id).title).toBe('Umzug');
    expect(Buffer.from(await moved.media.read(digest)).toString()).toBe('Bild');
    await moved.close();
    expect(replicaIn(to)).toBe(replica);
  });

  it('can be copied while open; the copy is a replica of its own', async () => {
    const workspace = await place.open();
    const id = addMaster(workspace, 'Vorlage');
    const { digest } = await workspace.media.put(Buffer.from('Bild'));
    const to = join(place.root, 'Kopie.kanalwerk');
    await copyWorkspace(workspace, to);
    await expect(copyWorkspace(workspace, to)).rejects.toMatchObject({ code: 'WORKSPACE_EXISTS' });
    const copy = await place.open({ folder: to });
    expect(copy.reader.get('masters', id).title).toBe('Vorlage');
    expect(Buffer.from(await copy.media.read(digest)).toString()).toBe('Bild');
    expect(replicaIn(to)).not.toBe(replicaIn(place.folder));
  });

  it('copied by a file manager is not taken for held, and gets a replica id of its own', async () => {
    const workspace = await place.open();
    addMaster(workspace, 'Kopiert');
    await workspace.close();
    const held = await place.open();
    const to = join(place.root, 'Von Hand.kanalwerk');
    cpSync(place.folder, to, { recursive: true });
    const copy = await place.open({ folder: to });
    expect(copy.access).toBe('read-write');
    expect(replicaIn(to)).not.toBe(replicaIn(place.folder));
    await copy.close();
    await held.close();
  });
});

describe('backups', () => {
  it('are verified, listed, and restored beside what is there, media too', async () => {
    const workspace = await place.open({ backupFolder: join(place.root, 'zweiter Ort') });
    const id = addMaster(workspace, 'Gesichert');
    const { digest } = await workspace.media.put(Buffer.from('Bild'));
    const made = await workspace.backUp('manual');
    expect(made.documents).toBe(2);
    workspace.write((writer) => writer.change('masters', id, { title: 'Danach' }));
    const listed = workspace.backups();
    expect(listed.map(({ cause, verified }) => [cause, verified])).toEqual([
      ['manual', true],
      ['manual', true],
    ]);
    expect(workspace.lastBackupAt()).toBe(place.clock.now());
    for (const [index, backup] of listed.entries()) {
      const to = join(place.root, `Wieder ${index}.kanalwerk`);
      expect(await restoreBackup(backup.place, to)).toEqual({ documents: 2 });
      const restored = await place.open({ folder: to });
      expect(restored.reader.get('masters', id).title).toBe('Gesichert');
      expect(Buffer.from(await restored.media.read(digest)).toString()).toBe('Bild');
      expect(replicaIn(to)).not.toBe(replicaIn(place.folder));
      expect(restored.doctor({ rebuild: false }).ok).toBe(true);
    }
    expect(workspace.reader.get('masters', id).title).toBe('Danach');
  });

  it('that are not whole are refused, and nothing is left', async () => {
    const workspace = await place.open();
    addMaster(
      workspace,
      'Gesichert',
      doc(...Array.from({ length: 300 }, (_, index) => p(`Absatz ${index} `.repeat(20)))),
    );
    const { place: backup } = await workspace.backUp('manual');
    const bytes = readFileSync(backup);
    bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 9000);
    writeFileSync(backup, bytes);
    const to = join(place.root, 'Wieder.kanalwerk');
    await expect(restoreBackup(backup, to)).rejects.toMatchObject({ code: 'WORKSPACE_DAMAGED' });
    expect(readdirSync(place.root)).toEqual(['Team.kanalwerk']);
  });

  it('that hold clearly less push no good one out', async () => {
    const workspace = await place.open();
    const ids = Array.from({ length: 5 }, (_, index) => addMaster(workspace, `M${index}`, doc(p('Wort '.repeat(50)))));
    await workspace.backUp('manual');
    workspace.write((writer) => {
      for (const id of ids) writer.replaceBody(id, 'body', doc(p('leer')));
    });
    for (let count = 0; count < 14; count += 1) {
      place.clock.move(1000);
      await workspace.backUp('manual');
    }
    expect(workspace.backups()).toHaveLength(15);
  });
});

describe('migrations', () => {
  it('keep a verified backup from before them', async () => {
    const { migrate, migrations } = await import('../../../../main/core/database/migrate.ts');
    const { makeBackup, listBackups } = await import('../../../../main/core/database/backups.ts');
    const file = join(place.folder, 'workspace.db');
    const db = connect(file, 'write');
    const next = { format: migrations.length + 1, sql: 'CREATE TABLE later (x)' };
    const backups = join(place.folder, 'backups');
    const back = async (): Promise<void> => void (await makeBackup(db, backups, 'before-format', place.clock.now()));
    await expect(migrate(db, () => Promise.reject(new Error('no room')), [...migrations, next])).rejects.toThrow(
      'no room',
    );
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
    await expect(
      migrate(db, back, [...migrations, { ...next, sql: 'CREATE TABLE later (x); broken' }]),
    ).rejects.toThrow();
    expect(db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'later'").get()).toBeUndefined();
    await migrate(db, back, [...migrations, next]);
    expect(db.pragma('user_version', { simple: true })).toBe(next.format);
    db.close();
    const [newest] = listBackups(backups);
    expect(newest?.verified).toBe(true);
    const restored = join(place.root, 'Vorher.kanalwerk');
    await restoreBackup(newest?.place ?? '', restored);
    expect((await place.open({ folder: restored })).access).toBe('read-write');
  });
});

it('opens with every setting that makes a commit durable, on an existing file too', async () => {
  const workspace = await place.open();
  await workspace.close();
  const db = connect(join(place.folder, 'workspace.db'), 'write');
  expect(['journal_mode', 'synchronous', 'foreign_keys'].map((name) => db.pragma(name, { simple: true }))).toEqual([
    'wal',
    2,
    1,
  ]);
  db.close();
});

it('keeps a first edit that was made at once after creation', async () => {
  const first = await place.open();
  const id = addMaster(first, 'Sofort');
  const again = first.write((writer) => writer.create('people', { id: asId('person', 'p1'), name: 'Ada' }));
  expect(again.name).toBe('Ada');
  await first.close();
  const second = await openWorkspace({
    folder: place.folder,
    clock: place.clock,
    newId: countingIds('b'),
    holder: 't',
  });
  expect(second.reader.get('masters', id).title).toBe('Sofort');
  expect(second.reader.get('people', 'p1').name).toBe('Ada');
  await second.close();
});
