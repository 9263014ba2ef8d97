import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { connect } from '../../../../main/core/database/connection.ts';
import type { ChangeEvent } from '../../../../shared/contract/areas/studio.ts';
import { asId, type MasterId, type VariantId } from '../../../../shared/ids.ts';
import { doc, p } from '../../../builders/rich-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();

function addVariant(masterId: MasterId, fields: Record<string, string> = {}): VariantId {
  const id = here.workspace.newId('variant');
  const now = here.workspace.clock.now();
  here.workspace.write((writer) => {
    if (writer.find('channels', 'c1') === null)
      writer.create('channels', {
        id: asId('channel', 'c1'),
        name: 'K',
        platformId: 'x',
        language: 'de',
        createdAt: now,
      });
    writer.create('variants', {
      id,
      masterId,
      channelId: asId('channel', 'c1'),
      recipeId: 'r',
      fields,
      adaptedAt: now,
      updatedAt: now,
    });
    writer.replaceBody(masterId, `variant:${id}`, doc(p('Entwurf')));
  });
  return id;
}

const documentNow = (name: string): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, here.workspace.documents.open(name, Y.encodeStateVector(copy)).update);
  return copy;
};

/** What another person does to a document, as one update. */
function elsewhere(name: string, change: (document: Y.Doc) => void): Uint8Array {
  const document = documentNow(name);
  const before = Y.encodeStateVector(document);
  change(document);
  return Y.encodeStateAsUpdate(document, before);
}

const fieldsOf = (document: Y.Doc, id: string): Y.Map<unknown> =>
  document.getMap<Y.Map<Y.Map<unknown>>>('variants').get(id)!.get('fields')!;

describe('a write', () => {
  it('that throws has changed nothing, in documents or tables', () => {
    const id = addMaster(here.workspace, 'Vorher');
    const before = Y.encodeStateAsUpdate(documentNow(`master:${id}`));
    expect(() =>
      here.workspace.write((writer) => {
        writer.change('masters', id, { title: 'Nachher' });
        writer.replaceBody(id, 'body', doc(p('anders')));
        expect(writer.get('masters', id).title).toBe('Nachher');
        throw new Error('doch nicht');
      }),
    ).toThrow('doch nicht');
    expect(here.workspace.reader.get('masters', id).title).toBe('Vorher');
    expect(here.workspace.reader.body(id, 'body')?.plainText).toBe('Ein Anfang.');
    expect(Y.encodeStateAsUpdate(documentNow(`master:${id}`))).toEqual(before);
  });

  it('announces what it changed once, after the commit, and to every editor', () => {
    const id = addMaster(here.workspace, 'Titel');
    const variant = addVariant(id);
    const events: ChangeEvent[] = [];
    const heard: string[] = [];
    here.workspace.onChange((event) => events.push(event));
    here.workspace.documents.listen(`master:${id}`, 'a', () => heard.push('a'));
    const stop = here.workspace.documents.listen(`master:${id}`, 'b', () => heard.push('b'));
    here.workspace.write((writer) => {
      writer.change('masters', id, { title: 'Neu' });
      writer.replaceBody(id, `variant:${variant}`, doc(p('Neuer Text')));
      expect([events.length, heard.length]).toEqual([0, 0]);
    });
    expect(events).toEqual([
      {
        kind: 'records-changed',
        typed: false,
        changes: [
          { collection: 'masters', ids: [id] },
          { collection: 'variants', ids: [variant] },
        ],
      },
    ]);
    expect(heard).toEqual(['a', 'b', 'a', 'b']);
    stop();
    here.workspace.documents.applyUpdate(
      `master:${id}`,
      elsewhere(`master:${id}`, (document) =>
        document.get('body', Y.XmlElement).insert(0, [new Y.XmlElement('paragraph')]),
      ),
      'a',
    );
    expect(heard).toHaveLength(4);
  });

  it('refuses what does not fit, what is not there and what is there already', () => {
    const id = addMaster(here.workspace, 'Titel');
    const code = (wanted: string): unknown => expect.objectContaining({ code: wanted });
    expect(() =>
      here.workspace.write((writer) => writer.change('masters', id, { title: 'x'.repeat(501) })),
    ).toThrowError(code('INVALID'));
    expect(() => here.workspace.write((writer) => writer.change('masters', 'weg', { title: 'x' }))).toThrowError(
      code('NOT_FOUND'),
    );
    expect(() =>
      here.workspace.write((writer) => writer.replaceBody(asId('master', 'weg'), 'body', doc())),
    ).toThrowError(code('NOT_FOUND'));
    here.workspace.write((writer) => writer.create('people', { id: asId('person', 'p1'), name: 'Ada' }));
    expect(() =>
      here.workspace.write((writer) => writer.create('people', { id: asId('person', 'p1'), name: 'Eve' })),
    ).toThrowError(code('INVALID'));
    expect(() => here.workspace.documents.open('master:weg', new Uint8Array([0]))).toThrowError(code('NOT_FOUND'));
    expect(() => here.workspace.reader.rows('DELETE FROM masters')).toThrow();
    expect(() =>
      here.workspace.reader.rows("INSERT INTO people (id, document, record) VALUES ('a', 'b', 'c') RETURNING id"),
    ).toThrow();
  });

  it('of thousands of masters is one transaction and does not keep them in memory', () => {
    const now = here.workspace.clock.now();
    const many = (fail: boolean): void =>
      here.workspace.write((writer) => {
        for (let index = 0; index < 700; index += 1)
          writer.createMaster(
            { id: here.workspace.newId('master'), title: `M${index}`, language: 'de', createdAt: now, updatedAt: now },
            doc(p(`Text ${index}`)),
          );
        if (fail) throw new Error('zu viel');
      });
    expect(() => many(true)).toThrow('zu viel');
    expect(here.workspace.reader.list('masters')).toHaveLength(0);
    many(false);
    expect(here.workspace.reader.list('masters')).toHaveLength(700);
    expect(here.workspace.doctor({ rebuild: false }).ok).toBe(true);
  });
});

describe('two people', () => {
  it('who change different fields of a variant both keep theirs', () => {
    const id = addMaster(here.workspace, 'Titel');
    const variant = addVariant(id, { subject: 'Betreff', title: 'Alt' });
    const name = `master:${id}`;
    const others = elsewhere(name, (document) => {
      fieldsOf(document, variant).set('subject', 'Von ihr');
      fieldsOf(document, variant).set('slug', 'neu');
    });
    here.workspace.write((writer) =>
      writer.change('variants', variant, { fields: { subject: 'Betreff', title: 'Von ihm' } }),
    );
    here.workspace.documents.applyUpdate(name, others, 'sie');
    expect(here.workspace.reader.get('variants', variant).fields).toEqual({
      subject: 'Von ihr',
      title: 'Von ihm',
      slug: 'neu',
    });
  });

  it('of whom one has a newer program keep fields the other does not know', () => {
    const id = addMaster(here.workspace, 'Titel');
    const name = `master:${id}`;
    here.workspace.documents.applyUpdate(
      name,
      elsewhere(name, (document) => {
        document.getMap<Y.Map<unknown>>('masters').get(id)!.set('mood', { colour: 'blau' });
        document.getMap('tomorrow').set('x', new Y.Map([['a', 1]]));
      }),
      'neu',
    );
    here.workspace.write((writer) => writer.change('masters', id, { title: 'Anders' }));
    const now = documentNow(name);
    expect(now.getMap<Y.Map<unknown>>('masters').get(id)!.get('mood')).toEqual({ colour: 'blau' });
    expect(now.getMap('tomorrow').toJSON()).toEqual({ x: { a: 1 } });
  });

  it('of whom one sets a value that does not fit: it takes its default, and the document keeps it', () => {
    const id = addMaster(here.workspace, 'Titel');
    const name = `master:${id}`;
    const set = (field: string, value: unknown): void =>
      here.workspace.documents.applyUpdate(
        name,
        elsewhere(name, (document) => document.getMap<Y.Map<unknown>>('masters').get(id)!.set(field, value)),
        'neu',
      );
    set('state', 'reviewed-by-board');
    expect(here.workspace.reader.get('masters', id).state).toBe('draft');
    expect(documentNow(name).getMap<Y.Map<unknown>>('masters').get(id)!.get('state')).toBe('reviewed-by-board');
    set('language', 'tlh');
    expect(here.workspace.reader.find('masters', id)).toBeNull();
    expect(here.workspace.doctor({ rebuild: false }).checks.find((check) => check.name === 'records')?.ok).toBe(false);
    set('language', 'en');
    expect(here.workspace.reader.get('masters', id).language).toBe('en');
    expect(here.workspace.reader.body(id, 'body')?.plainText).toBe('Ein Anfang.');
  });
});

describe('a document', () => {
  it('with hundreds of updates is squashed to one row that holds the same', async () => {
    const id = addMaster(here.workspace, 'Lang');
    const name = `master:${id}`;
    for (let index = 0; index < 230; index += 1)
      here.workspace.documents.applyUpdate(
        name,
        elsewhere(name, (document) =>
          ((document.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, `${index} `),
        ),
        'me',
      );
    const state = Y.snapshot(documentNow(name));
    const text = here.workspace.reader.body(id, 'body')?.plainText;
    const revision = here.workspace.reader.revision(name);
    await here.workspace.close();
    const database = connect(join(here.place.folder, 'workspace.db'), 'read');
    const count = (table: string): unknown =>
      database.prepare(`SELECT count(*) FROM ${table} WHERE document = ?`).pluck().get(name);
    expect([count('updates'), count('retired_updates')]).toEqual([1, 231]);
    database.close();
    await here.reopen();
    expect(Y.equalSnapshots(Y.snapshot(documentNow(name)), state)).toBe(true);
    expect(here.workspace.reader.body(id, 'body')?.plainText).toBe(text);
    expect(here.workspace.reader.revision(name)).toBeGreaterThan(revision);
    await here.workspace.backUp('manual');
    expect(here.workspace.doctor({ rebuild: false }).ok).toBe(true);
  });

  it('keeps overwritten values of fields readable', () => {
    const id = addMaster(here.workspace, 'Erster Titel');
    here.workspace.write((writer) => writer.change('masters', id, { title: 'Zweiter Titel' }));
    expect(Buffer.from(Y.encodeStateAsUpdate(documentNow(`master:${id}`))).includes('Zweiter Titel')).toBe(true);
    const { update } = here.workspace.documents.open(`master:${id}`, new Uint8Array([0]));
    expect(Buffer.from(update).includes('Erster Titel')).toBe(true);
  });

  it('of a newer text format is not opened for editing', () => {
    const id = addMaster(here.workspace, 'Neu');
    const name = `master:${id}`;
    const update = elsewhere(name, (document) => document.getMap('meta').set('bodyFormat', 99));
    here.workspace.documents.applyUpdate(name, update, 'neu');
    const newer = expect.objectContaining({ code: 'WORKSPACE_NEWER' });
    expect(() => here.workspace.documents.open(name, new Uint8Array([0]))).toThrowError(newer);
    expect(() => here.workspace.write((writer) => writer.replaceBody(id, 'body', doc(p('x'))))).toThrowError(newer);
    expect(here.workspace.reader.body(id, 'body')?.plainText).toBe('Ein Anfang.');
  });

  it('typed at says so in its record, at most once a minute', () => {
    const id = addMaster(here.workspace, 'Titel');
    const variant = addVariant(id);
    const name = `master:${id}`;
    const type = (root: string): void =>
      here.workspace.documents.applyUpdate(
        name,
        elsewhere(name, (document) =>
          ((document.get(root, Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'x'),
        ),
        'me',
      );
    const start = here.workspace.clock.now();
    here.place.clock.move(30_000);
    type('body');
    expect(here.workspace.reader.get('masters', id).updatedAt).toBe(start);
    here.place.clock.move(40_000);
    type('body');
    type(`variant:${variant}`);
    expect(here.workspace.reader.get('masters', id).updatedAt).toBe(here.workspace.clock.now());
    expect(here.workspace.reader.get('variants', variant).updatedAt).toBe(here.workspace.clock.now());
  });

  it('gives every block of a master a passage of its own and leaves those of variants alone', () => {
    const passage = asId('passage', 'p1');
    const twice = { blocks: [{ ...p('a'), passage }, { ...p('b'), passage }, p('c')] };
    const id = addMaster(here.workspace, 'Titel', twice);
    const passages = here.workspace.reader.body(id, 'body')!.richText.blocks.map((block) => block.passage);
    expect(passages[0]).toBe('p1');
    expect(new Set(passages).size).toBe(3);
    const variant = addVariant(id);
    here.workspace.write((writer) => writer.replaceBody(id, `variant:${variant}`, twice));
    expect(here.workspace.reader.body(id, `variant:${variant}`)?.richText).toEqual(twice);
  });
});
