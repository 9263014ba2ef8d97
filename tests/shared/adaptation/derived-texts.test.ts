import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../../shared/adaptation/chapters.ts';
import { hashtagOf } from '../../../shared/adaptation/hashtags.ts';
import { readMaster } from '../../../shared/adaptation/read-master.ts';
import { hasFigure, leansOnPrevious, turnsPrevious } from '../../../shared/adaptation/score-sentence.ts';
import { shortenText, shortenTitle, upTo } from '../../../shared/adaptation/shorten.ts';
import { slugOf } from '../../../shared/adaptation/slug.ts';
import { doc, h2, p, withPassages } from '../../builders/rich-text.ts';
import { fassade } from './masters.ts';

describe('slugOf', () => {
  it('writes German letters out', () => {
    expect(slugOf('Über Öl & Äpfel: groß, größer!', 'de')).toBe('ueber-oel-und-aepfel-gross-groesser');
    expect(slugOf('Café Ñandú’s 100 % Øl & Crème', 'en')).toBe('cafe-nandus-100-percent-oel-and-creme');
    expect(slugOf('木制外墙', 'en')).toBe('');
  });

  it('cuts at a word', () => {
    expect(slugOf('wort '.repeat(30), 'de', 22)).toBe('wort-wort-wort-wort');
  });

  it('has only letters, digits and single hyphens, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        expect(slugOf(title, 'de')).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
        expect(slugOf(title, 'de').length).toBeLessThanOrEqual(70);
      }),
    );
  });
});

describe('hashtagOf', () => {
  it.each([
    ['nachhaltiges Bauen', 'NachhaltigesBauen'],
    ['KfW-Förderung 2026', 'KfWFörderung2026'],
    ['#schon', 'Schon'],
    ['3D-Druck', '3DDruck'],
    ['éco', 'Éco'],
    ['2026', null],
    ['!!!', null],
  ])('makes of %s the tag %s', (tag, hashtag) => expect(hashtagOf(tag)).toBe(hashtag));
});

describe('shortenText', () => {
  it('keeps whole sentences as long as one fits, else whole words', () => {
    const text = 'Ein Satz. Noch ein längerer Satz. Und der letzte.';
    expect(shortenText(text, upTo(100), 'de')).toBe(text);
    expect(shortenText(text, upTo(35), 'de')).toBe('Ein Satz. Noch ein längerer Satz.');
    expect(shortenText('Ein langer Satz und noch mehr Worte', upTo(22), 'de')).toBe('Ein langer Satz…');
    expect(shortenText('Donaudampfschifffahrt', upTo(5), 'de')).toBe('');
  });
});

describe('shortenTitle', () => {
  it('prefers the part before the colon and ends on a word that stands alone', () => {
    expect(shortenTitle('Holzfassaden richtig pflegen: Wann sich ein Anstrich lohnt', upTo(40), 'de')).toBe(
      'Holzfassaden richtig pflegen',
    );
    expect(shortenTitle('Sieben Dörfer bekommen ihre Bücherei und mehr', upTo(42), 'de')).toBe(
      'Sieben Dörfer bekommen ihre Bücherei',
    );
  });

  it('never is longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), fc.integer({ min: 1, max: 60 }), (title, limit) => {
        expect(shortenTitle(title, upTo(limit), 'de').length).toBeLessThanOrEqual(Math.max(limit, 0) * 12);
        expect(upTo(limit)(shortenTitle(title, upTo(limit), 'de'))).toBe(true);
      }),
    );
  });
});

describe('chaptersOf', () => {
  it('begins at 0:00, at least ten seconds apart, without numbers of headings', () => {
    const body = doc(p('Kurz.'), h2('1. Eins'), p('a'), h2('2. Zwei'), p('wort '.repeat(260)), h2('3. Drei'), p('b'));
    const material = readMaster({ ...fassade.master, lead: 'Ein Vorspann.' }, body);
    expect(chaptersOf(material, 'Einleitung')).toBe('0:00 Einleitung\n0:10 Eins\n0:20 Zwei\n2:20 Drei');
  });

  it('are none for a text with too few headings', () => {
    expect(chaptersOf(readMaster(fassade.master, doc(p('a'), h2('Eins'), p('b'))), 'Einleitung')).toBe('');
  });
});

describe('sentences as a recipe sees them', () => {
  it('know figures from dates and paragraphs of law', () => {
    expect(['Es kostet 12 Euro.', '94 Prozent kamen.', 'Acht von 10.'].map(hasFigure)).toEqual([true, true, true]);
    expect(
      ['Im Jahr 2024.', 'Am 3. Mai.', 'Nach § 12 gilt das.', 'DIN 68800 sagt es.', 'Ohne Zahl.'].map(hasFigure),
    ).toEqual([false, false, false, false, false]);
  });

  it('know what leans on the sentence before', () => {
    for (const text of [
      'Das ist gut.',
      'Deshalb lohnt es sich.',
      '„Sie kam“, sagte er.',
      'Viele streichen trotzdem zu früh.',
    ])
      expect(leansOnPrevious(text, 'de'), text).toBe(true);
    for (const text of ['Die Fassade hält.', 'Dasselbe Holz trägt.', 'Eine Frau kam.'])
      expect(leansOnPrevious(text, 'de'), text).toBe(false);
    for (const text of ['This works.', 'However, it rained.']) expect(leansOnPrevious(text, 'en'), text).toBe(true);
    expect(leansOnPrevious('Theory works.', 'en')).toBe(false);
    expect([
      turnsPrevious('It was not: all fell.', 'en'),
      turnsPrevious('Doch das ist falsch.', 'de'),
      turnsPrevious('Er kam.', 'de'),
    ]).toEqual([true, true, false]);
  });

  it('leave out of a draft what the text takes back', () => {
    const body = doc(p('Eine Schließung sah nach einer klugen Rechnung für die Gemeinde aus. Das war falsch.'));
    const [first] = readMaster({ ...fassade.master, lead: 'Vorspann.' }, body).sentences;
    expect(first?.isTurned).toBe(true);
  });
});

describe('readMaster', () => {
  it('finds a lead that the body repeats, and takes the first paragraph where none is written', () => {
    const body = withPassages(doc(p(fassade.master.lead), p('Und weiter im Text.')));
    const repeated = readMaster(fassade.master, body);
    expect(repeated.lead.every((one) => one.passage === 'p1')).toBe(true);
    expect(repeated.leadBlock).toBe(0);
    expect(repeated.sentences.map((one) => one.text)).toEqual(['Und weiter im Text.']);
    const without = readMaster({ ...fassade.master, lead: '' }, doc(p('Eins. Zwei.'), p('Drei.')));
    expect(without.lead.map((one) => one.text)).toEqual(['Eins.', 'Zwei.']);
    expect(without.sentences.map((one) => one.text)).toEqual(['Drei.']);
  });

  it('knows lists with the line before them, quotes and sections in their places', () => {
    const { lists, quotes, sections, sentences } = readMaster(fassade.master, fassade.body);
    expect(lists[0]?.intro).toBe('Diese Zeichen sprechen für eine Behandlung:');
    expect(lists[0]?.passage).toBe('p10');
    expect(quotes).toHaveLength(1);
    expect(sections.map((section) => section.heading)).toEqual([
      null,
      'Grau ist nicht gleich kaputt',
      'Der Fingernageltest',
      'Öl, Lasur oder nichts?',
      'So gehen Sie vor',
      'Fazit',
    ]);
    const places = [...sections.map((section) => section.at), lists[0]?.at ?? 0];
    expect(places.every((at) => at <= (sentences.at(-1)?.index ?? 0) + 1)).toBe(true);
  });
});
