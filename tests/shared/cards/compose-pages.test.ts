import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composePages } from '../../../shared/cards/compose-pages.ts';
import { asId } from '../../../shared/ids.ts';
import { plainUse } from '../../../shared/model/picture-use.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { arbitraryRichText } from '../../builders/arbitrary-rich-text.ts';
import { doc, h2, ol, p, quote, ul } from '../../builders/rich-text.ts';
import { contentImage, variantContent } from '../../builders/variant-content.ts';

const master = {
  title: 'Die Werkstatt zieht um',
  lead: 'Ab Januar sitzen wir in der Lützner Straße. Die alte Halle ist zu klein. Wir freuen uns auf Besuch und auf alle, die schon lange fragen, wann es endlich so weit ist.',
  link: 'https://www.holzwerk-brandt.example/umzug/?utm_source=x',
  callToAction: 'Zum Fest anmelden',
};
const partBreak: Block = { kind: 'part-break' };

function composed(
  body: RichText,
  more: { readonly most?: number; readonly parts?: boolean; readonly masterBody?: RichText } = {},
) {
  const content = variantContent('linkedin', body, { images: [] });
  const { parts = true, most = null, masterBody = null } = more;
  return composePages({ content, master, masterBody, partsArePages: parts, most });
}

describe('pages of a variant', () => {
  test('are a cover with whole sentences of the lead, a page for each section, quotations and a closing page', () => {
    const body = doc(
      h2('Warum wir umziehen'),
      p('Die alte Halle ist zu klein geworden.'),
      ul('1.200 Quadratmeter', 'Gleisanschluss'),
      quote('Wer Platz hat, macht weniger Fehler.'),
      p('#Holzbau #Umzug https://holzwerk-brandt.example'),
    );
    expect(composed(body).pages.map(({ kind, heading, text }) => [kind, heading, text])).toEqual([
      ['cover', 'Die Werkstatt zieht um', 'Ab Januar sitzen wir in der Lützner Straße. Die alte Halle ist zu klein.'],
      ['text', 'Warum wir umziehen', 'Die alte Halle ist zu klein geworden.\n• 1.200 Quadratmeter\n• Gleisanschluss'],
      ['quote', '', 'Wer Platz hat, macht weniger Fehler.'],
      ['closing', 'Zum Fest anmelden', 'holzwerk-brandt.example/umzug'],
    ]);
  });

  test('of a carousel are its parts after the caption, and end with its own invitation', () => {
    const body = doc(
      p('Text des Beitrags'),
      partBreak,
      p('Titel'),
      p('Zeile'),
      partBreak,
      p('Zum Fest anmelden'),
      p('Link im Profil'),
    );
    expect(composed(body).pages.map(({ kind, heading, text }) => [kind, heading, text])).toEqual([
      ['cover', 'Titel', 'Zeile'],
      ['closing', 'Zum Fest anmelden', 'Link im Profil'],
    ]);
    expect(composed(body, { parts: false }).pages[0]?.heading).toBe('Die Werkstatt zieht um');
  });

  test('say nothing twice that cover or closing page say', () => {
    const body = doc(
      p('Ab Januar sitzen wir in der Lützner Straße. Die alte Halle ist zu klein. Das Fest ist am 9. Januar.'),
      p('Zum Fest anmelden'),
    );
    expect(
      composed(body)
        .pages.map(({ text }) => text)
        .slice(1, -1),
    ).toEqual(['Das Fest ist am 9. Januar.']);
  });

  test('of a post that is too short for pages are those of its master', () => {
    const masterBody = doc(
      h2('Warum'),
      p('Zu klein.'),
      h2('Wann'),
      p('Im Januar.'),
      h2('Wohin'),
      p('In die Lützner Straße.'),
    );
    const headings = (body: RichText) => composed(body, { masterBody }).pages.map(({ heading }) => heading);
    expect(headings(doc(p('Wir ziehen um.')))).toEqual([master.title, 'Warum', 'Wann', 'Wohin', master.callToAction]);
    expect(composed(doc(p('Wir ziehen um.')), { masterBody, most: 4 }).pages[1]?.text).toBe('Wir ziehen um.');
    const own = doc(quote('Eins'), quote('Zwei'), quote('Drei'));
    expect(
      composed(own, { masterBody })
        .pages.map(({ text }) => text)
        .slice(1, -1),
    ).toEqual(['Eins', 'Zwei', 'Drei']);
  });

  test('are no more than the platform takes: what is left out comes before the closing page, and is counted', () => {
    const body = doc(...Array.from({ length: 12 }, (_, index) => quote(`Satz ${index + 1}`)));
    const { pages, leftOut } = composed(body, { most: 5 });
    expect(pages.map(({ kind }) => kind)).toEqual(['cover', 'quote', 'quote', 'quote', 'closing']);
    expect(leftOut).toBe(9);
  });

  test('keep a list together with the line that announces it, numbered as it is', () => {
    const body = doc(
      p(
        'Im ersten Jahr baut jede und jeder ein eigenes Möbel, im zweiten stehen alle auf einem echten Dach, und im dritten geht es hinaus auf die Baustelle, mit allem, was dazugehört.',
      ),
      p('Das Wichtigste in Kürze:'),
      ol(
        'Zimmerei: Dachstühle, Wände, Treppen. Sechs Plätze',
        'Tischlerei: Fenster, Türen. Drei Plätze',
        'Büro: Einkauf, Angebote, Baustellenpost. Zwei Plätze, für alle, die gern am Telefon sind',
      ),
      p('Zum Fest anmelden: https://www.holzwerk-brandt.example/umzug'),
    );
    const texts = composed(body)
      .pages.slice(1, -1)
      .map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[1]?.split('\n').map((line) => line.slice(0, 10))).toEqual([
      'Das Wichti',
      '1. Zimmere',
      '2. Tischle',
      '3. Büro: E',
    ]);
  });

  test('break a long paragraph between sentences', () => {
    const sentence = 'Der Kran hebt an einem Vormittag acht Wände über die Dächer der Nachbarn.';
    const { pages } = composed(doc(p(Array.from({ length: 9 }, () => sentence).join(' '))));
    const texts = pages.slice(1, -1).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every((text) => text.length <= 260 && text.endsWith('.'))).toBe(true);
    expect(texts.join(' ')).toBe(Array.from({ length: 9 }, () => sentence).join(' '));
  });

  test('show the pictures of the variant by turns, cut as the variant cuts them', () => {
    const crop = { left: 0.1, top: 0, width: 0.5, height: 1 };
    const images = [
      contentImage({ mediaId: asId('media', 'a'), use: { ...plainUse, crop } }),
      contentImage({ mediaId: asId('media', 'b') }),
    ];
    const content = variantContent('linkedin', doc(quote('Eins'), quote('Zwei')), { images });
    const { pages } = composePages({ content, master, masterBody: null, partsArePages: false, most: null });
    expect(pages.map(({ picture }) => picture?.mediaId)).toEqual(['a', 'b', 'a', 'b']);
    expect(pages[0]?.picture?.crop).toEqual(crop);
  });

  test('come out of any text, and never more than asked for', () => {
    fc.assert(
      fc.property(arbitraryRichText, fc.integer({ min: 1, max: 8 }), fc.boolean(), (body, most, parts) => {
        const { pages, leftOut } = composed(body, { most, parts });
        expect(pages.length).toBeLessThanOrEqual(most);
        expect(leftOut).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
