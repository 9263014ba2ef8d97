import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { connect, type Connection } from '../../../../main/core/database/connection.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { addMaster, desk, type Desk } from '../../../builders/workspace.ts';

let place: Desk;
beforeEach(async () => {
  place = await desk();
});
afterEach(() => place.clear());

function tamper(change: (database: Connection) => void): void {
  const database = connect(join(place.folder, 'workspace.db'), 'write');
  try {
    change(database);
  } finally {
    database.close();
  }
}

/** Turns one bit in the middle of a stored update. */
function rot(document: string, which: 'first' | 'last'): void {
  tamper((database) => {
    const order = which === 'first' ? 'ASC' : 'DESC';
    const row = database
      .prepare(`SELECT seq, bytes FROM updates WHERE document = ? ORDER BY seq ${order} LIMIT 1`)
      .get(document) as { seq: number; bytes: Buffer };
    row.bytes[row.bytes.length >> 1]! ^= 1;
    database.prepare('UPDATE updates SET bytes = ? WHERE seq = ?').run(row.bytes, row.seq);
  });
}

describe('a damaged row', () => {
  it('is set aside and reported; all the rest opens', async () => {
    const first = await place.open();
    const whole = addMaster(first, 'Heil');
    const broken = addMaster(first, 'Verrottet');
    await first.close();
    rot(`master:${broken}`, 'first');
    const workspace = await place.open();
    expect(workspace.setAside).toEqual([{ document: `master:${broken}`, rows: 1, reason: 'checksum' }]);
    expect(workspace.reader.get('masters', whole).title).toBe('Heil');
    expect(workspace.documents.open(`master:${whole}`, new Uint8Array([0])).update.length).toBeGreaterThan(10);
    // Nothing is left of it: an editor must not get an empty text in its place.
    expect(() => workspace.documents.open(`master:${broken}`, new Uint8Array([0]))).toThrowError(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
    expect(workspace.doctor({ rebuild: false }).checks.find((check) => check.name === 'set-aside')?.ok).toBe(false);
    addMaster(workspace, 'Danach');
    await workspace.close();
    expect((await place.open()).setAside).toHaveLength(1);
  });

  it('heals from the newest backup, and what came after the backup stays', async () => {
    const first = await place.open();
    const id = addMaster(first, 'Heilbar', doc(p('Anfang')));
    await first.backUp('manual');
    first.write((writer) => writer.replaceBody(id, 'body', doc(p('Anfang'), p('Nach der Sicherung'))));
    await first.close();
    rot(`master:${id}`, 'first');
    const workspace = await place.open();
    workspace.documents.open(`master:${id}`, new Uint8Array([0]));
    expect(workspace.doctor({ rebuild: true }).checks.find((check) => check.name === 'parts')?.ok).toBe(true);
    expect(workspace.reader.body(id, 'body')?.plainText).toBe('Anfang\n\nNach der Sicherung');
    await workspace.close();
    const again = await place.open();
    expect(again.reader.get('masters', id).title).toBe('Heilbar');
  });

  it('that belongs to another document does not pass for this one', async () => {
    const first = await place.open();
    const one = addMaster(first, 'Eins');
    const two = addMaster(first, 'Zwei');
    await first.close();
    tamper((database) =>
      database.prepare('UPDATE updates SET document = ? WHERE document = ?').run(`master:${one}`, `master:${two}`),
    );
    const workspace = await place.open();
    expect(workspace.setAside).toEqual([{ document: `master:${one}`, rows: 1, reason: 'checksum' }]);
    expect(workspace.reader.get('masters', one).title).toBe('Eins');
  });

  it('leaves a hole that is reported, and nothing is squashed over it', async () => {
    const first = await place.open();
    const id = addMaster(first, 'Loch', doc(p('Anfang')));
    const editor = new Y.Doc();
    Y.applyUpdate(editor, first.documents.open(`master:${id}`, Y.encodeStateVector(editor)).update);
    const text = (editor.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    for (const word of [' eins', ' zwei', ' drei']) {
      const before = Y.encodeStateVector(editor);
      text.insert(text.length, word);
      first.documents.applyUpdate(`master:${id}`, Y.encodeStateAsUpdate(editor, before), 'me');
    }
    await first.close();
    tamper((database) => {
      const [, second] = database
        .prepare('SELECT seq FROM updates WHERE document = ? ORDER BY seq')
        .pluck()
        .all(`master:${id}`);
      database.prepare('UPDATE updates SET checksum = zeroblob(32) WHERE seq = ?').run(second);
    });
    const workspace = await place.open();
    workspace.documents.open(`master:${id}`, new Uint8Array([0]));
    expect(workspace.setAside.map((entry) => entry.reason).sort()).toEqual(['checksum', 'missing-part']);
    // The window that still has the missing part sends it, and the hole closes.
    workspace.documents.applyUpdate(`master:${id}`, Y.encodeStateAsUpdate(editor), 'me');
    expect(workspace.reader.body(id, 'body')?.plainText).toBe('Anfang eins zwei drei');
  });
});

it('refuses bytes that are no update and goes on as before', async () => {
  const workspace = await place.open();
  const id = addMaster(workspace, 'Ruhig');
  for (const bytes of [[1, 2, 3], [255, 255, 255, 255, 255], []])
    expect(() => workspace.documents.applyUpdate(`master:${id}`, new Uint8Array(bytes), 'me')).toThrowError(
      expect.objectContaining({ code: 'INVALID' }),
    );
  expect(workspace.reader.body(id, 'body')?.plainText).toBe('Ein Anfang.');
  workspace.write((writer) => writer.change('masters', id, { title: 'Noch da' }));
  expect(workspace.reader.get('masters', id).title).toBe('Noch da');
});
