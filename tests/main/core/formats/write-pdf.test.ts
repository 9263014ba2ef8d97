import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMapFonts } from '../../../../main/core/files/map-fonts.ts';
import { writePdf } from '../../../../main/core/formats/write-pdf.ts';
import { FontSet } from '../../../../main/core/drawing/font-set.ts';
import type { PaperDocument } from '../../../../shared/formats/out-format.ts';
import { poppler, qpdf, requirePrograms } from '../../../builders/outside-programs.ts';
import { newsletterItem } from '../../../shared/formats/newsletter-item.ts';
import { paperDocument } from '../../../shared/formats/paper-document.ts';
import { p } from '../../../shared/packages/package-items.ts';
import { newFolder } from '../files/package-fixtures.ts';
import { picturesOf } from './paper-bytes.ts';

const resources = resolve(import.meta.dirname, '../../../../resources');

async function pdfOf(document: PaperDocument): Promise<{ bytes: Uint8Array; missing: string }> {
  const fonts = new FontSet(await readMapFonts(resources));
  const bytes = await writePdf(document, await picturesOf(document), fonts);
  return { bytes, missing: fonts.missing };
}

/** What a program prints of a PDF. */
async function shown(bytes: Uint8Array, command: string, ...args: readonly string[]): Promise<string> {
  const file = join(await newFolder(), 'document.pdf');
  await writeFile(file, bytes);
  const { status, stdout, stderr } = spawnSync(
    command,
    args.map((arg) => (arg === 'FILE' ? file : arg)),
    { maxBuffer: 64 * 1024 ** 2 },
  );
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString();
}

describe('a document to sign off as PDF', () => {
  let bytes: Uint8Array;
  let missing: string;
  beforeAll(async () => {
    await requirePrograms(poppler, qpdf);
    ({ bytes, missing } = await pdfOf(paperDocument()));
  });

  test('is sound, tagged, with title, language, dates of its state and its fonts inside', async () => {
    expect(await shown(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
    const information = await shown(bytes, 'pdfinfo', '-isodates', 'FILE');
    expect(information).toMatch(/^Title: +Freigabe: Holzwerk Brandt$/mu);
    expect(information).toMatch(/^Tagged: +yes$/mu);
    expect(information).toMatch(/^CreationDate: +2026-11-23T14:30:00Z$/mu);
    expect(information).toMatch(/^Page size: +595.28 x 841.89 pts \(A4\)$/mu);
    const plain = await shown(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-');
    expect(plain).toContain('/Lang (de-DE)');
    expect(plain).toContain('/DisplayDocTitle true');
    const fonts = (await shown(bytes, 'pdffonts', 'FILE'))
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/Inter.* yes yes yes /u);
  });

  test('has the text in reading order', async () => {
    const text = await shown(bytes, 'pdftotext', '-enc', 'UTF-8', 'FILE', '-');
    const places = [
      'Fünf Etagen aus Holz',
      'Montag, 30. November 2026, 08:30 Uhr',
      'Fünf Etagen & elf Tage',
      'https://holzwerk.example/lindenau?a=1&b=2',
      'Alternativtext: Kran im Nebel',
      '84 Wände',
      'Es war nie so leise.',
      'Vorschautext',
      'Unterschrift:',
      'Five storeys',
      'Sperrt: Der Text ist leer.',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toMatch(/Seite 1 von \d/u);
  });

  test('has the structure that screen readers follow', async () => {
    const structure = await shown(bytes, 'pdfinfo', '-struct-text', 'FILE');
    const headings = [...structure.matchAll(/ H(\d) \(block\)\n +"([^"]+)"/gu)].map(
      ([, level, words]) => `${level} ${words}`,
    );
    expect(headings).toEqual([
      '1 Freigabe: Holzwerk Brandt',
      '2 Fünf Etagen aus Holz',
      '3 Text',
      '4 Fünf Etagen & elf Tage',
      '5 Zahlen',
      '3 Felder',
      '3 Bilder',
      '3 Freigabe',
      '2 Five storeys',
      '3 Text',
      '3 Befunde',
      '3 Freigabe',
    ]);
    expect(structure).toMatch(/Link \(inline\)\n +"Mehr dazu"\n +Object \d+ 0/u);
    expect(structure).toMatch(/TH:\n +\/Scope \/Column\n +"Etage"/u);
    expect(structure).toMatch(
      /LI \(block\)\n +Lbl \(block\)\n +"1\."\n +LBody \(block\)\n +"84 Wände"\n +L \(block\)/u,
    );
    // Page numbers and rules are no content.
    expect(structure).not.toContain('Seite 1');
  });

  test('gives pictures their alternative text, and leaves decoration out of what is read', async () => {
    const plain = await shown(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-');
    expect(plain.match(/\/Alt \(Kran im Nebel\)/gu)).toHaveLength(1);
    expect(plain.match(/\/S \/Figure/gu)).toHaveLength(1);
    expect(plain.match(/\/Subtype \/Image/gu)).toHaveLength(2);
  });

  test('names the language of a text that is not in that of the document', async () => {
    const plain = await shown(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-');
    expect(plain.match(/\/Lang \(en-GB\)/gu)?.length).toBeGreaterThanOrEqual(2);
  });

  test('says which signs no font has', () => {
    expect(missing).toBe('🪵');
  });

  test('runs over as many pages as it takes, fields too, and loses nothing', async () => {
    const sentence = (count: number): string =>
      Array.from({ length: count }, (_, index) => `Satz${index} steht hier.`).join(' ');
    const item = newsletterItem({
      blocks: [p(sentence(900)), p('Ohneblank'.repeat(60))],
      fields: { preheader: sentence(500) },
      images: [],
    });
    const long = (await pdfOf(paperDocument({ items: [item] }))).bytes;
    expect(await shown(long, 'qpdf', '--check', 'FILE')).toContain('No syntax');
    const text = await shown(long, 'pdftotext', 'FILE', '-');
    expect(text.match(/Satz\d+/gu)).toHaveLength(1400);
    expect(text.replaceAll(/\s/gu, '')).toContain('Ohneblank'.repeat(60));
    expect(await shown(long, 'pdfinfo', '-struct-text', 'FILE')).toContain('Satz899');
  });

  test('keeps boxes and lines of a signature on one page', async () => {
    for (let sentences = 20; sentences < 140; sentences += 6) {
      const item = newsletterItem({
        blocks: [p('Ein Satz von mittlerer Länge steht hier. '.repeat(sentences))],
        images: [],
      });
      const text = await shown(
        (await pdfOf(paperDocument({ items: [item] }))).bytes,
        'pdftotext',
        '-layout',
        'FILE',
        '-',
      );
      const signed = text.split('\f').filter((sheet) => sheet.includes('Unterschrift:'));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toContain('nicht freigegeben');
      expect(signed[0]).toMatch(/^ *Freigabe$/mu);
    }
  });

  test('holds a picture once, however often it is shown', async () => {
    const { items } = paperDocument();
    const twice = (await pdfOf(paperDocument({ items: [...items, ...items] }))).bytes;
    const shownPictures = (await shown(twice, 'pdfimages', '-list', 'FILE')).trim().split('\n').slice(2);
    expect(shownPictures).toHaveLength(4);
    expect(new Set(shownPictures.map((line) => line.trim().split(/\s+/u)[10])).size).toBe(2);
  });

  test('has the same bytes each time', async () => {
    await pdfOf(paperDocument({ language: 'en' }));
    expect(Buffer.from((await pdfOf(paperDocument())).bytes).equals(bytes)).toBe(true);
  });

  test('is not written while the bytes of a picture are missing', async () => {
    const fonts = new FontSet(await readMapFonts(resources));
    await expect(writePdf(paperDocument(), new Map(), fonts)).rejects.toThrow('no bytes');
  });
});
