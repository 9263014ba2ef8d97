import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { databaseFile } from '../../../../main/core/database/folders.ts';
import { searchMasters } from '../../../../main/core/projection/search.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();

/** The document as another person has it, and what each of the changes is as an update. */
function elsewhere(name: string, changes: readonly ((document: Y.Doc) => void)[]): readonly Uint8Array[] {
  const document = new Y.Doc();
  Y.applyUpdate(document, here.workspace.documents.open(name, Y.encodeStateVector(document)).update);
  return changes.map((change) => {
    const before = Y.encodeStateVector(document);
    change(document);
    return Y.encodeStateAsUpdate(document, before);
  });
}

const firstText = (document: Y.Doc): Y.XmlText =>
  (document.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText; // the paragraph of the tests

it('stores each update that waits for another, in whatever order they come', async () => {
  const id = addMaster(here.workspace, 'Folge', doc(p('A')));
  const name = `master:${id}`;
  const write = (word: string) => (document: Y.Doc) => firstText(document).insert(firstText(document).length, word);
  const [first, second, third] = elsewhere(name, [write('1'), write('2'), write('3')]);
  for (const update of [second, third]) here.workspace.documents.applyUpdate(name, update!, 'other');
  await here.workspace.close();
  await here.reopen();
  here.workspace.documents.applyUpdate(name, first!, 'other');
  expect(here.workspace.reader.body(id, 'body')?.plainText).toBe('A123');
});

it('is read as it was typed last, also where nobody may write and the program ended in between', async () => {
  const id = addMaster(here.workspace, 'Absturz', doc(p('A')));
  const name = `master:${id}`;
  const [typed] = elsewhere(name, [(document) => firstText(document).insert(1, 'bendbrot')]);
  here.workspace.documents.applyUpdate(name, typed!, 'window');
  const folder = join(here.place.root, 'Kopie.kanalwerk');
  mkdirSync(folder);
  for (const end of ['', '-wal'])
    copyFileSync(`${databaseFile(here.place.folder)}${end}`, `${databaseFile(folder)}${end}`);
  const reading = await here.place.open({ folder, readOnly: true });
  expect([reading.access, reading.readOnlyReason]).toEqual(['read-only', 'asked']);
  expect(reading.reader.body(id, 'body')?.plainText).toBe('Abendbrot');
  expect(searchMasters(reading.reader, 'Abendbrot', 5).map((hit) => hit.id)).toEqual([id]);
  await reading.close();
});

it('lets every other text be read beside one that holds what no editor writes', () => {
  const id = addMaster(here.workspace, 'Fremd', doc(p('A')));
  const other = addMaster(here.workspace, 'Eigen', doc(p('B')));
  const name = `master:${id}`;
  const foreign = new Y.Doc();
  foreign.getArray('body').insert(0, ['roh', 7, { a: 1 }]);
  here.workspace.documents.applyUpdate(name, Y.encodeStateAsUpdate(foreign), 'other');
  expect(here.workspace.reader.body(other, 'body')?.plainText).toBe('B');
  expect(here.workspace.reader.body(id, 'body')?.plainText).toBe('A');
});

it('lets no text hold up the others that nests deeper than can be read, and says which', () => {
  const id = addMaster(here.workspace, 'Tief', doc(p('A')));
  const name = `master:${id}`;
  const [deep] = elsewhere(name, [
    (document) =>
      document.transact(() => {
        let at = document.get('body', Y.XmlElement);
        for (let depth = 0; depth < 20_000; depth += 1) {
          const child = new Y.XmlElement('quote');
          at.insert(0, [child]);
          at = child;
        }
      }),
  ]);
  here.workspace.documents.applyUpdate(name, deep!, 'other');
  const other = addMaster(here.workspace, 'Danach', doc(p('B')));
  expect(here.workspace.reader.body(other, 'body')?.plainText).toBe('B');
  expect(here.workspace.reader.body(id, 'body')?.plainText).toBe('A');
  const { checks } = here.workspace.doctor({ rebuild: false });
  expect(checks.find((check) => check.name === 'records')?.found).toEqual([
    expect.objectContaining({ what: `${name},bodies,body` }),
  ]);
});

it('lets no record hold up the others that nests deeper than can be read, and says which', () => {
  const id = addMaster(here.workspace, 'Tief');
  const name = `master:${id}`;
  const [deep] = elsewhere(name, [
    (document) =>
      document.transact(() => {
        let at = document.getMap<Y.Map<unknown>>('masters').get(id)!;
        for (let depth = 0; depth < 20_000; depth += 1) {
          const child = new Y.Map<unknown>();
          at.set('foreign', child);
          at = child;
        }
      }),
  ]);
  here.workspace.documents.applyUpdate(name, deep!, 'other');
  const other = addMaster(here.workspace, 'Danach');
  expect(here.workspace.reader.list('masters').map((master) => master.id)).toEqual([other]);
  expect(here.workspace.doctor({ rebuild: false }).checks.find((check) => check.name === 'records')?.found).toEqual([
    expect.objectContaining({ what: `${name},masters,${id}` }),
  ]);
});
