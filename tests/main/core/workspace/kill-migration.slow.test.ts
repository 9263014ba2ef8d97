import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { listBackups, verifyBackup } from '../../../../main/core/database/backups.ts';
import { connect } from '../../../../main/core/database/connection.ts';
import { backupsFolder, databaseFile } from '../../../../main/core/database/folders.ts';
import { knownFormat } from '../../../../main/core/database/migrate.ts';
import type { MasterId } from '../../../../shared/ids.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, desk, type Desk } from '../../../builders/workspace.ts';

const child = new URL('migrate-child.ts', import.meta.url).pathname;
const points = 40;
const keys = 80;

let place: Desk;
let master: MasterId;
let text: string;
let reachable: number;

beforeAll(async () => {
  place = await desk();
  const workspace = await place.open();
  master = addMaster(workspace, 'Alt', doc(p('Anfang')));
  const editor = new Y.Doc();
  Y.applyUpdate(editor, workspace.documents.open(`master:${master}`, Y.encodeStateVector(editor)).update);
  const words = (editor.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText; // the paragraph above
  for (let key = 0; key < keys; key += 1) {
    const before = Y.encodeStateVector(editor);
    words.insert(words.length, ` w${key}`);
    workspace.documents.applyUpdate(`master:${master}`, Y.encodeStateAsUpdate(editor, before), 'me');
  }
  text = words.toJSON();
  await workspace.close();
  const whole = copyOf('ganz');
  reachable = await migrateUntil(whole, Number.POSITIVE_INFINITY);
});
afterAll(() => place.clear());

function copyOf(name: string): string {
  const folder = join(place.root, `${name}.kanalwerk`);
  cpSync(place.folder, folder, { recursive: true });
  return folder;
}

/** Migrates and kills the program when it has said so many lines; gives back how many it said. */
function migrateUntil(folder: string, lines: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = 0;
    let errors = '';
    program.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString().split('\n').length - 1;
      if (said >= lines) program.kill('SIGKILL');
    });
    program.on('error', reject);
    program.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(said);
      else reject(new Error(`The migration ended by itself: ${errors}`));
    });
  });
}

function formatOf(folder: string): number {
  const db = connect(databaseFile(folder), 'write');
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return Number(db.pragma('user_version', { simple: true }));
  } finally {
    db.close();
  }
}

/** It opens, in the old format for writing and in a newer one for reading, with every word. */
async function expectWhole(folder: string): Promise<number> {
  const format = formatOf(folder);
  const workspace = await place.open({ folder });
  expect(workspace.access).toBe(format > knownFormat ? 'read-only' : 'read-write');
  expect(workspace.setAside).toEqual([]);
  const document = new Y.Doc();
  Y.applyUpdate(document, workspace.documents.open(`master:${master}`, Y.encodeStateVector(document)).update);
  expect(((document.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText).toJSON()).toBe(text);
  expect(workspace.reader.body(master, 'body')?.plainText).toBe(text);
  await workspace.close();
  return format;
}

/** Each step that was taken has a whole backup of the format before it. */
function expectBackups(folder: string, format: number): void {
  const backups = listBackups(backupsFolder(folder));
  for (let step = knownFormat + 1; step <= format; step += 1) {
    const before = backups.find((backup) => backup.cause === `before-format-${step}`);
    expect(before?.verified).toBe(true);
    expect(verifyBackup(before?.place ?? '').documents).toBe(2);
  }
}

it('leaves the old format or the new one, whole, wherever it is killed', { timeout: 600_000 }, async () => {
  const formats = new Map<number, number>();
  for (let point = 0; point < points; point += 1) {
    const folder = copyOf('Umbau');
    await migrateUntil(folder, 1 + Math.floor((point * reachable) / points));
    const format = await expectWhole(folder);
    formats.set(format, (formats.get(format) ?? 0) + 1);
    expectBackups(folder, format);
    // What was begun can be ended.
    if (point % 10 === 0) {
      await migrateUntil(folder, Number.POSITIVE_INFINITY);
      expect(await expectWhole(folder)).toBe(knownFormat + 2);
      expectBackups(folder, knownFormat + 2);
    }
    rmSync(folder, { recursive: true });
  }
  console.log(
    `${points} kills, formats found: ${[...formats].map(([format, count]) => `${format} ${count}x`).join(', ')}`,
  );
  expect([...formats.keys()].sort()).toEqual([knownFormat, knownFormat + 1, knownFormat + 2]);
});
