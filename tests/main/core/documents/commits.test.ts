import { copyFileSync, mkdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { connect, type Connection } from '../../../../main/core/database/connection.ts';
import { databaseFile } from '../../../../main/core/database/folders.ts';
import { Commits } from '../../../../main/core/documents/commits.ts';
import { searchMasters } from '../../../../main/core/projection/search.ts';
import { faulty } from '../../../builders/faulty-connection.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, desk, type Desk } from '../../../builders/workspace.ts';

let place: Desk;
let db: Connection;
beforeEach(async () => {
  place = await desk();
  db = connect(databaseFile(place.folder), 'write');
});
afterEach(async () => {
  db.close();
  await place.clear();
});

const [normal, full] = [1, 2];
const mode = (): unknown => db.pragma('synchronous', { simple: true });

it('syncs what must last and only that', () => {
  const commits = new Commits(db);
  expect([commits.derived(mode), mode(), commits.durable(mode)]).toEqual([normal, full, full]);
  expect(() =>
    commits.derived(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect([db.inTransaction, mode()]).toEqual([false, full]);
});

it('saves nothing without a sync when the way back to it has failed', () => {
  const { connection, arm, disarm } = faulty(db);
  const commits = new Commits(connection);
  // The calls of a derived transaction: no sync, begin, commit, sync.
  arm({ code: 'SQLITE_IOERR_WRITE', at: 4, lasting: true, rollsBack: false });
  commits.derived(() => undefined);
  expect(mode()).toBe(normal);
  expect(() => commits.durable(() => undefined)).toThrow('the disk of the test');
  disarm();
  expect(commits.durable(mode)).toBe(full);
});

it('begins anew after an error that has left a transaction open', () => {
  const commits = new Commits(db);
  db.exec('BEGIN');
  expect(commits.durable(() => 'done')).toBe('done');
  expect(db.inTransaction).toBe(false);
});

/** Length of the log beside the file after each acknowledged edit: so much is on the disk, whatever was written later. */
interface Acknowledged {
  readonly words: string;
  readonly length: number;
}

it('loses nothing acknowledged when the power fails, wherever the log is cut that was not synced', async () => {
  const workspace = await place.open();
  const id = addMaster(workspace, 'Strom', doc(p('Anfang')));
  const editor = new Y.Doc();
  Y.applyUpdate(editor, workspace.documents.open(`master:${id}`, Y.encodeStateVector(editor)).update);
  const text = (editor.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText; // the paragraph above
  const file = databaseFile(place.folder);
  const length = (): number => statSync(`${file}-wal`).size;
  const acknowledged: Acknowledged[] = [];
  for (let key = 0; key < 30; key += 1) {
    const before = Y.encodeStateVector(editor);
    text.insert(text.length, ` w${key}`);
    workspace.documents.applyUpdate(`master:${id}`, Y.encodeStateAsUpdate(editor, before), 'me');
    acknowledged.push({ words: text.toJSON(), length: length() });
    if (key % 3 === 0) workspace.reader.body(id, 'body');
    if (key % 5 === 0) searchMasters(workspace.reader, 'Anfang', 5);
  }
  const end = length();
  const cut = join(place.root, 'Aus.kanalwerk');
  mkdirSync(cut);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: acknowledged[0]?.length ?? 0, max: end }), async (at) => {
      copyFileSync(file, databaseFile(cut));
      copyFileSync(`${file}-wal`, `${databaseFile(cut)}-wal`);
      truncateSync(`${databaseFile(cut)}-wal`, at);
      const last = acknowledged.findLast((entry) => entry.length <= at)?.words ?? '';
      const after = await place.open({ folder: cut });
      const found = after.reader.body(id, 'body')?.plainText ?? '';
      // What was being saved may be there too.
      expect(found.startsWith(last)).toBe(true);
      expect(searchMasters(after.reader, found.split(' ').at(-1) ?? '', 5)).toHaveLength(1);
      expect(after.doctor({ rebuild: false }).checks.filter((check) => !check.ok)).toEqual([]);
      await after.close();
    }),
    { numRuns: 25 },
  );
});
