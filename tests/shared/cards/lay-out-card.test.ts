import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CardFonts } from '../../../main/core/cards/card-fonts.ts';
import { deliveredTemplates } from '../../../shared/cards/delivered-templates.ts';
import { type CardLayout, wordsOf } from '../../../shared/cards/lay-out-card.ts';
import type { Shape, TextShape } from '../../../shared/drawing/shapes.ts';
import { writeSvg } from '../../../shared/drawing/write-svg.ts';
import type { CardPage } from '../../../shared/model/card-pages.ts';
import { cardPage, cardTemplate, laidOut, testFonts } from '../../builders/cards.ts';

const golden = new URL('../../golden/cards/', import.meta.url).pathname;
/** `UPDATE_GOLDEN=1` writes what is made now; the difference is then read before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';

let fonts: CardFonts;
beforeAll(async () => {
  fonts = await testFonts();
});

const pages: readonly CardPage[] = [
  cardPage({
    kind: 'cover',
    heading: 'Fünf Etagen aus Holz: unser neues Haus in Lindenau',
    text: 'Im Mai ziehen 22 Familien ein.',
  }),
  cardPage({
    heading: 'Was anders ist',
    text: '• Weniger Lärm\n• Wände trocknen nicht, sie kommen trocken an\n• Ein Kran, neun Tage',
  }),
  cardPage({ kind: 'quote', heading: 'Jana Keller, Bauleitung', text: 'Wer Platz hat, macht weniger Fehler.' }),
  cardPage({ kind: 'closing', heading: 'Rundgang buchen', text: 'holzwerk-brandt.example/lindenau' }),
];

function textsOf(shapes: readonly Shape[], parts: readonly string[], inside = ''): TextShape[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return textsOf(shape.shapes, parts, shape.part);
    return shape.kind === 'text' && parts.includes(inside) ? [shape] : [];
  });
}

/** What is drawn of the words of a page, without blanks. */
function drawn({ drawing }: CardLayout): string {
  return textsOf(drawing.shapes, ['heading', 'text', 'item'])
    .map(({ text }) => text)
    .join('')
    .replaceAll(/[\s•]/gu, '');
}

/** The letters of a page as they are to be drawn: without blanks, marks of lists and what only steers. */
function wanted(page: CardPage): string {
  return wordsOf(page)
    .split('\n')
    .map((line) => line.replace(/^\s*[•\-–*]\s+/u, ''))
    .join('')
    .replaceAll(/[\s•\u00ad\u200b]|\p{Cc}/gu, '');
}

describe('the templates that come along', () => {
  test.each(deliveredTemplates)('$name looks as it was agreed', (template) => {
    const svgs = pages.map((page, index) => {
      const { layout } = laidOut(page, fonts.measures, { template, place: { number: index + 1, of: pages.length } });
      return writeSvg(layout.drawing, { idPrefix: 'card' });
    });
    const file = join(golden, `${template.name}.svg.txt`);
    const made = svgs.join('\n');
    if (update) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, made);
    }
    expect(made).toBe(readFileSync(file, 'utf8'));
  });
});

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll(/\s|\p{C}/gu, ''));
const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.filter((one) => one !== '').join(' '));
const anyPage = fc.record({
  kind: fc.constantFrom('cover', 'text', 'quote', 'closing'),
  heading: sentence,
  text: fc.array(sentence, { maxLength: 5 }).map((lines) => lines.join('\n')),
});
const anyTemplate = fc.record({
  size: fc.constantFrom(
    { width: 1080, height: 1350 },
    { width: 1080, height: 1080 },
    { width: 1080, height: 1920 },
    { width: 1200, height: 627 },
    { width: 1920, height: 1080 },
    { width: 320, height: 4096 },
  ),
  align: fc.constantFrom('start', 'middle'),
  place: fc.constantFrom('top', 'middle', 'bottom'),
  ornament: fc.constantFrom('none', 'bar', 'edge', 'frame'),
  headingFont: fc.constantFrom('inter', 'source-serif'),
  smallestText: fc.integer({ min: 12, max: 60 }),
});

describe('any page in any template', () => {
  test('has no line beyond its edges, and every word in order unless a number says how many do not fit', () => {
    fc.assert(
      fc.property(anyPage, anyTemplate, (page, changes) => {
        const { layout } = laidOut(cardPage(page), fonts.measures, { template: cardTemplate(changes) });
        const { width, height } = changes.size;
        for (const box of layout.lines) {
          // A single letter may be wider than a card that is hardly wider than it.
          expect(box.x).toBeGreaterThanOrEqual(-1);
          if (box.width > width * 0.3) expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
        const whole = wanted(cardPage(page));
        if (layout.block.wordsOver === 0) expect(drawn(layout)).toBe(whole);
        else expect(whole.startsWith(drawn(layout))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('is the same drawing each time', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const [one, other] = [laidOut(cardPage(page), fonts.measures), laidOut(cardPage(page), fonts.measures)];
        expect(writeSvg(one.layout.drawing)).toBe(writeSvg(other.layout.drawing));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a page that is hard to set', () => {
  const set = (changes: Partial<CardPage>): CardLayout => laidOut(cardPage(changes), fonts.measures).layout;

  test('sets a long word smaller before it cuts it', () => {
    const layout = set({ kind: 'cover', heading: 'Donaudampfschifffahrtsgesellschaft' });
    expect(layout.block.headingSize).toBeLessThan(70);
    expect(layout.lines).toHaveLength(1);
  });

  test('cuts a word of 300 letters, and loses none of them', () => {
    const layout = set({ text: 'a'.repeat(300) });
    expect(layout.block.textSize).toBe(34);
    expect(drawn(layout)).toBe('a'.repeat(300));
  });

  test('says how many words of 10,000 letters are too many, and draws what fits', () => {
    const layout = set({ text: 'Holz trocknet. '.repeat(667) });
    expect(layout.block.wordsOver).toBeGreaterThan(900);
    expect(layout.lines.length).toBeGreaterThan(15);
  });

  test('leaves control characters out and escapes signs of XML', () => {
    const { drawing } = set({ heading: 'A\u0000B\u001b & <script>alert("x")</script>', text: ']]>\u202e' });
    const svg = writeSvg(drawing);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('AB &amp; &lt;script&gt;');
  });

  test('keeps amount and unit together, and breaks behind hyphens and slashes only', () => {
    const { layout } = laidOut(
      cardPage({
        text: 'Die Wand ist vierzehn Monate alt und hat heute 16,2\u00a0Prozent Feuchte im Holzrahmen-Kern außen.',
      }),
      fonts.measures,
    );
    const lines = textsOf(layout.drawing.shapes, ['text']).map(({ text }) => text);
    expect(lines.some((line) => line.includes('16,2\u00a0Prozent'))).toBe(true);
    expect(lines.filter((line) => line.endsWith('-')).every((line) => line.endsWith('Holzrahmen-'))).toBe(true);
  });

  test('leaves no short word alone on the last line where that costs nothing', () => {
    const text =
      'Wir haben im Herbst zwölf Fühler eingebaut und seitdem jede Stunde gemessen, was in der Wand so los ist, ja.';
    const lines = set({ text }).lines;
    expect((lines.at(-1)?.width ?? 0) / Math.max(...lines.map(({ width }) => width))).toBeGreaterThan(0.2);
  });

  test('makes the lines of a heading about as long', () => {
    const lines = set({ kind: 'cover', heading: 'Was wir aus 29 Reklamationen gelernt haben' }).lines;
    expect(lines.length).toBeGreaterThan(1);
    const widths = lines.map(({ width }) => width);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });
});
