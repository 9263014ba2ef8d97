import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { connect, type Connection } from '../../../../main/core/database/connection.ts';
import { createWorkspace } from '../../../../main/core/open-workspace.ts';
import { OpenedWorkspace } from '../../../../main/core/opened-workspace.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import type { ChangeEvent } from '../../../../shared/contract/areas/studio.ts';
import type { MasterId } from '../../../../shared/ids.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, countingIds, desk, type Desk } from '../../../builders/workspace.ts';

let place: Desk;
beforeEach(async () => {
  place = await desk();
});
afterEach(async () => {
  vi.useRealTimers();
  await place.clear();
});

/** A person who types into the master's text and keeps what could not be saved. */
function typist(workspace: Workspace, id: MasterId): { type(words: string): void; readonly document: Y.Doc } {
  const document = new Y.Doc();
  Y.applyUpdate(document, workspace.documents.open(`master:${id}`, Y.encodeStateVector(document)).update);
  const text = (document.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText; // the paragraph of the test
  return {
    document,
    type(words) {
      const before = Y.encodeStateVector(document);
      text.insert(text.length, words);
      workspace.documents.applyUpdate(`master:${id}`, Y.encodeStateAsUpdate(document, before), 'window');
    },
  };
}

function textOf(workspace: Workspace, id: MasterId): string {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, workspace.documents.open(`master:${id}`, Y.encodeStateVector(copy)).update);
  return ((copy.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText).toJSON();
}

const isStorage = expect.objectContaining({ code: 'STORAGE', data: expect.objectContaining({ reason: 'full' }) });

/** Types until the disk refuses; gives back what was typed, the refused words last. */
function typeUntilFull(type: (words: string) => void): string[] {
  const typed: string[] = [];
  for (;;) {
    const words = ` Wort${typed.length}-${'x'.repeat(3000)}`;
    typed.push(words);
    try {
      type(words);
    } catch (error) {
      expect(error).toEqual(isStorage);
      return typed;
    }
  }
}

async function liveThroughFullDisk(workspace: Workspace, makeRoom: () => void): Promise<string[]> {
  const events: ChangeEvent['kind'][] = [];
  const id = addMaster(workspace, 'Voll', doc(p('Anfang')));
  workspace.onChange((event) => events.push(event.kind));
  const { type, document } = typist(workspace, id);
  const typed = typeUntilFull(type);
  expect(events).toContain('storage-failing');
  // More edits while it is full: refused, kept, and visible to whoever opens the document.
  const more = ` Danach-${'y'.repeat(20_000)}`;
  expect(() => type(more)).toThrowError(isStorage);
  typed.push(more);
  expect(textOf(workspace, id)).toBe(`Anfang${typed.join('')}`);
  // Sent again without anything new it is no more saved than before.
  const again = Y.encodeStateAsUpdate(document);
  expect(() => workspace.documents.applyUpdate(`master:${id}`, again, 'window')).toThrowError(isStorage);
  // A command is refused as a whole.
  expect(() =>
    workspace.write((writer) => {
      writer.change('masters', id, { title: 'Anders' });
      writer.change('masters', id, { lead: 'z'.repeat(5000) });
    }),
  ).toThrowError(isStorage);
  expect(workspace.reader.get('masters', id).title).toBe('Voll');
  expect(textOf(workspace, id)).toBe(`Anfang${typed.join('')}`);
  await expect(workspace.close()).rejects.toEqual(isStorage);
  makeRoom();
  type(' Ende');
  typed.push(' Ende');
  expect(events.at(-2)).toBe('storage-recovered');
  expect(workspace.reader.body(id, 'body')?.plainText).toBe(`Anfang${typed.join('')}`);
  await workspace.close();
  return typed;
}

function openWithRoom(database: Connection): Workspace {
  return new OpenedWorkspace({
    folder: place.folder,
    clock: place.clock,
    newId: countingIds('full-'),
    holder: 'test',
    db: database,
    hold: null,
    access: 'read-write',
    readOnlyReason: null,
  });
}

const pages = (database: Connection): number => Number(database.pragma('page_count', { simple: true }));

describe('a full disk', () => {
  it('of limited pages loses no edit, says so, and saving resumes', async () => {
    const database = connect(join(place.folder, 'workspace.db'), 'write');
    database.pragma(`max_page_count = ${pages(database) + 20}`);
    const typed = await liveThroughFullDisk(openWithRoom(database), () => database.pragma('max_page_count = 100000'));
    const again = await place.open();
    const [master] = again.reader.list('masters');
    expect(again.reader.body(master!.id, 'body')?.plainText).toBe(`Anfang${typed.join('')}`);
    expect(again.doctor({ rebuild: false }).ok).toBe(true);
    console.log(`page limit: ${typed.length} edits, nothing lost`);
  });

  it('that has room again is tried by itself', async () => {
    vi.useFakeTimers();
    const database = connect(join(place.folder, 'workspace.db'), 'write');
    database.pragma(`max_page_count = ${pages(database) + 20}`);
    const workspace = openWithRoom(database);
    const id = addMaster(workspace, 'Voll', doc(p('Anfang')));
    const typed = typeUntilFull(typist(workspace, id).type);
    const events: ChangeEvent['kind'][] = [];
    const told: ChangeEvent[] = [];
    workspace.onChange((event) => {
      events.push(event.kind);
      told.push(event);
    });
    await vi.advanceTimersByTimeAsync(3500);
    expect(events.filter((kind) => kind === 'storage-failing').length).toBeGreaterThanOrEqual(2);
    database.pragma('max_page_count = 100000');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toContain('storage-recovered');
    // Lists and overviews were read while it was not saved.
    expect(told).toContainEqual({
      kind: 'records-changed',
      typed: true,
      changes: [{ collection: 'masters', ids: [id] }],
    });
    expect(workspace.reader.body(id, 'body')?.plainText).toBe(`Anfang${typed.join('')}`);
    await workspace.close();
  });

  it('of a file system that is really full loses no edit either', async () => {
    const mount = join(place.root, 'klein');
    mkdirSync(mount);
    if (!mounted(mount)) {
      console.log('no file system of limited size can be mounted here: tested with a page limit only');
      return;
    }
    try {
      const folder = join(mount, 'Team.kanalwerk');
      await createWorkspace({
        folder,
        name: 'T',
        language: 'de',
        timeZone: 'UTC',
        clock: place.clock,
        newId: countingIds(),
      });
      const workspace = await place.open({ folder });
      const filler = join(mount, 'filler');
      const { bsize, bavail } = statfsSync(mount);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail - 120) * bsize));
      const typed = await liveThroughFullDisk(workspace, () => rmSync(filler));
      const again = await place.open({ folder });
      const [master] = again.reader.list('masters');
      expect(again.reader.body(master!.id, 'body')?.plainText).toBe(`Anfang${typed.join('')}`);
      expect(again.doctor({ rebuild: false }).ok).toBe(true);
      await again.close();
      execFileSync('mount', ['-o', 'remount,ro', mount]);
      const reading = await place.open({ folder });
      expect([reading.access, reading.readOnlyReason]).toEqual(['read-only', 'disk']);
      expect(reading.reader.list('masters')).toHaveLength(1);
      await reading.close();
      console.log(`full tmpfs: ${typed.length} edits, nothing lost`);
    } finally {
      execFileSync('umount', ['-l', mount]);
    }
  });
});

function mounted(mount: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', mount], { stdio: 'ignore' });
    return true;
  } catch {
    // Not root, or a container that may not mount.
    return false;
  }
}
