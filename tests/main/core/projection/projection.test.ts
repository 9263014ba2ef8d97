import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { connect } from '../../../../main/core/database/connection.ts';
import { searchAll, searchMasters, searchVariants } from '../../../../main/core/projection/search.ts';
import { asId, type MasterId } from '../../../../shared/ids.ts';
import { arbitraryRichText } from '../../../builders/arbitrary-rich-text.ts';
import { doc, p, ul } from '../../../builders/rich-text.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const here = freshDesk();

const titles = (text: string): string[] => searchMasters(here.workspace.reader, text, 20).map((hit) => hit.title);

function addChannel(id: string, name: string): void {
  here.workspace.write((writer) =>
    writer.create('channels', {
      id: asId('channel', id),
      name,
      platformId: 'mastodon',
      handle: '@bau',
      language: 'de',
      createdAt: here.workspace.clock.now(),
    }),
  );
}

describe('search', () => {
  beforeEach(() => {
    addMaster(
      here.workspace,
      'Fenster für die Straße',
      doc(p('Der Lärmschutz überzeugt die Anwohner.'), ul('Holzfenster', 'Glas')),
    );
    addMaster(here.workspace, 'Neue Türen', doc(p('Eine Haustür aus Eiche, im Quartier gebaut.')));
  });

  it.each([
    ['strasse', 'Fenster für die Straße'],
    ['Straße', 'Fenster für die Straße'],
    ['STRASSE', 'Fenster für die Straße'],
    ['fuer', 'Fenster für die Straße'],
    ['für', 'Fenster für die Straße'],
    ['fur', 'Fenster für die Straße'],
    ['ueberzeugt', 'Fenster für die Straße'],
    ['laermschutz', 'Fenster für die Straße'],
    ['lärm', 'Fenster für die Straße'],
    ['schutz', 'Fenster für die Straße'],
    ['zfenst', 'Fenster für die Straße'],
    ['tueren', 'Neue Türen'],
    ['Haustuer', 'Neue Türen'],
    ['eiche quart', 'Neue Türen'],
  ])('finds %j', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it.each(['" OR ""', 'title:x', 'NEAR(a b)', '*', "'; DROP TABLE masters; --", '\u0000', '(((', 'a AND', '^x', '-'])(
    'takes %j for words, never for a query',
    (text) => {
      expect(Array.isArray(searchAll(here.workspace.reader, text, 10))).toBe(true);
    },
  );

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) =>
        Array.isArray(searchAll(here.workspace.reader, text, 5)),
      ),
    );
  });

  it('marks what it found', () => {
    const [hit] = searchMasters(here.workspace.reader, 'laermschutz', 5);
    expect(hit?.excerpt).toBe('Der \uE000Lärmschutz\uE001 überzeugt die Anwohner. Holzfenster Glas');
  });

  it('needs all words, and ranks a title before a text', () => {
    addMaster(here.workspace, 'Eiche', doc(p('Nichts weiter.')));
    expect(titles('eiche')).toEqual(['Eiche', 'Neue Türen']);
    expect(titles('eiche straße')).toEqual([]);
  });

  it('forgets what was deleted and finds what was typed', () => {
    const id = addMaster(here.workspace, 'Wandel', doc(p('Früher stand hier Birke.')));
    here.workspace.write((writer) => writer.replaceBody(id, 'body', doc(p('Heute steht hier Lärche.'))));
    expect([titles('birke'), titles('laerche')]).toEqual([[], ['Wandel']]);
    const editor = new Y.Doc();
    Y.applyUpdate(editor, here.workspace.documents.open(`master:${id}`, Y.encodeStateVector(editor)).update);
    const before = Y.encodeStateVector(editor);
    ((editor.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'Ahorn ');
    here.workspace.documents.applyUpdate(`master:${id}`, Y.encodeStateAsUpdate(editor, before), 'me');
    expect(titles('ahorn')).toEqual(['Wandel']);
    here.workspace.write((writer) => writer.remove('masters', id));
    expect(titles('ahorn')).toEqual([]);
  });

  it('covers variants, channels, people and media', () => {
    addChannel('c1', 'Zimmerei Nord');
    const [master] = here.workspace.reader.list('masters');
    const now = here.workspace.clock.now();
    here.workspace.write((writer) => {
      writer.create('people', { id: asId('person', 'p1'), name: 'Käthe Zimmermann' });
      writer.create('media', {
        id: asId('media', 'm1'),
        digest: 'a'.repeat(64),
        fileName: 'zimmer.jpg',
        mediaType: 'image/jpeg',
        bytes: 1,
        createdAt: now,
      });
      writer.create('variants', {
        id: asId('variant', 'v1'),
        masterId: master!.id,
        channelId: asId('channel', 'c1'),
        recipeId: 'r',
        fields: { subject: 'Zimmer frei' },
        adaptedAt: now,
        updatedAt: now,
      });
      writer.replaceBody(master!.id, 'variant:v1', doc(p('Der Morgen in der Werkstatt.')));
    });
    expect(
      searchAll(here.workspace.reader, 'zimmer', 10)
        .map(({ kind, id }) => [kind, id])
        .sort(),
    ).toEqual([
      ['channel', 'c1'],
      ['media', 'm1'],
      ['person', 'p1'],
      ['variant', 'v1'],
    ]);
    expect(searchAll(here.workspace.reader, 'zimmer', 10, ['person'])).toHaveLength(1);
    expect(searchVariants(here.workspace.reader, 'werkstatt', 5)).toEqual([
      expect.objectContaining({ id: 'v1', masterId: master!.id, title: master!.title, detail: 'Zimmerei Nord' }),
    ]);
  });
});

type Step = readonly [kind: number, at: number, text: ReturnType<typeof doc>, word: string];

function act(masters: MasterId[], [kind, at, text, word]: Step): void {
  const id = masters[at % Math.max(1, masters.length)];
  const now = here.workspace.clock.now();
  if (kind === 0 || id === undefined) {
    masters.push(addMaster(here.workspace, word, text));
    return;
  }
  here.workspace.write((writer) => {
    const variants = writer.list('variants', { masterId: id });
    const variant = variants[at % Math.max(1, variants.length)];
    if (kind === 1) writer.change('masters', id, { title: word, tags: [word] });
    if (kind === 2) writer.replaceBody(id, 'body', text);
    if (kind === 3 || variant === undefined)
      writer.create('variants', {
        id: here.workspace.newId('variant'),
        masterId: id,
        channelId: asId('channel', 'c1'),
        recipeId: 'r',
        adaptedAt: now,
        updatedAt: now,
      });
    else if (kind === 4) writer.replaceBody(id, `variant:${variant.id}`, text);
    else if (kind === 5) writer.change('variants', variant.id, { fields: { subject: word }, state: 'ready' });
    else if (kind === 6) writer.remove('variants', variant.id);
  });
}

describe('the projection', () => {
  it('rebuilt from the documents is the one that grew with them, and finds the same', () => {
    addChannel('c1', 'Kanal');
    const words = ['Eiche', 'Straße', 'Über', 'Lärche'];
    const step = fc.tuple(fc.nat(6), fc.nat(1000), arbitraryRichText, fc.constantFrom(...words));
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 20 }), (steps) => {
        const masters: MasterId[] = [];
        for (const one of steps) act(masters, one);
        const found = words.map((word) =>
          searchAll(here.workspace.reader, word, 500)
            .map((hit) => hit.id)
            .sort(),
        );
        const { checks } = here.workspace.doctor({ rebuild: false });
        expect(checks.filter((check) => !check.ok)).toEqual([]);
        const rebuilt = here.workspace.doctor({ rebuild: true }).checks.find((check) => check.name === 'rebuilt');
        expect(rebuilt?.found).toEqual([]);
        expect(
          words.map((word) =>
            searchAll(here.workspace.reader, word, 500)
              .map((hit) => hit.id)
              .sort(),
          ),
        ).toEqual(found);
      }),
      { numRuns: 12 },
    );
  });

  it('follows after a crash from the notes of what was not projected', async () => {
    const id = addMaster(here.workspace, 'Notiz', doc(p('Anfang')));
    const editor = new Y.Doc();
    Y.applyUpdate(editor, here.workspace.documents.open(`master:${id}`, Y.encodeStateVector(editor)).update);
    ((editor.get('body', Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(6, ' weiter');
    const before = connect(join(here.place.folder, 'workspace.db'), 'read');
    here.workspace.documents.applyUpdate(`master:${id}`, Y.encodeStateAsUpdate(editor), 'me');
    expect(before.prepare('SELECT part FROM unprojected').pluck().all()).toEqual(['body']);
    expect(before.prepare('SELECT plain_text FROM bodies').pluck().all()).toEqual(['Anfang']);
    await before.backup(join(here.place.root, 'crashed.db'));
    before.close();
    const { mkdirSync, renameSync } = await import('node:fs');
    const folder = join(here.place.root, 'Nach dem Absturz.kanalwerk');
    mkdirSync(folder);
    renameSync(join(here.place.root, 'crashed.db'), join(folder, 'workspace.db'));
    const after = await here.place.open({ folder });
    expect(after.reader.body(id, 'body')?.plainText).toBe('Anfang weiter');
  });

  it('of another program version is made anew when the here.workspace is opened', async () => {
    const id = addMaster(here.workspace, 'Alt');
    await here.workspace.close();
    const database = connect(join(here.place.folder, 'workspace.db'), 'write');
    database.exec(
      "UPDATE meta SET value = 'other' WHERE key = 'projection'; DROP TABLE masters; CREATE TABLE masters (x)",
    );
    database.close();
    const reading = await here.place.open({ readOnly: true });
    expect(reading.reader.get('masters', id).title).toBe('Alt');
    await reading.close();
    await here.reopen();
    expect(here.workspace.reader.get('masters', id).title).toBe('Alt');
  });

  it('answers lists by the columns of a collection', () => {
    const id = addMaster(here.workspace, 'Eins');
    addMaster(here.workspace, 'Zwei');
    here.workspace.write((writer) => writer.change('masters', id, { archivedAt: here.workspace.clock.now() }));
    expect(here.workspace.reader.list('masters', { archivedAt: null }).map((master) => master.title)).toEqual(['Zwei']);
    expect(here.workspace.reader.list('masters', { title: 'Eins', trashedAt: null })).toHaveLength(1);
    expect(() => here.workspace.reader.list('masters', { nonsense: 1 })).toThrow('nonsense');
  });
});
