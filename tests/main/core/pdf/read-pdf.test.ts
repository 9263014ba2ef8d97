import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../main/core/failure.ts';
import { readForImport } from '../../../../main/core/import/read-for-import.ts';
import { runPdfTask } from '../../../../main/core/pdf/run-pdf-task.ts';
import { toMarkdown } from '../../../../shared/rich-text/to-markdown.ts';
import { importRefusalTexts } from '../../../../shared/texts/imports.ts';
import { hostilePdfs, pdfFile } from '../../../fixtures/import/pdf-file.ts';

const patient = { waitingMs: 90_000 };
const read = (bytes: Uint8Array, fileName = 'bericht.pdf') => readForImport({ fileName, bytes, limits: patient });
const markdown = async (bytes: Uint8Array): Promise<string> => toMarkdown((await read(bytes)).body);

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    const { body } = await read(bytes);
    return `read ${JSON.stringify(body).length}`;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'IMPORT_REFUSED') throw error;
    const { code } = (error as Failure<'IMPORT_REFUSED'>).data; // narrowed by the code above
    expect(Object.keys(importRefusalTexts.de)).toContain(code);
    return code;
  }
}

const long =
  'Der Kran steht seit Montag auf der Baustelle, und von der Straße aus sieht man ihn über die Dächer ragen, bis hinunter zum Kanal. ';

describe('the text of a PDF', () => {
  it('joins lines to paragraphs and divided words to words, and keeps headings and lists', async () => {
    const bytes = await pdfFile(
      (file) => {
        file.fontSize(22).text('Fünf Etagen Holz').moveDown();
        file.fontSize(11).text(long.repeat(3)).moveDown();
        file.text('Das Richt-\nfest war im Mai, mit Vor-\nund Nachteilen für Nord-\nAmerika.').moveDown();
        file.fontSize(15).text('Was fehlt').moveDown();
        file.fontSize(11).text('• Fenster').text('• Türen aus Eiche').moveDown();
        file.text('1. Messen').text('2. Sägen').moveDown();
        file.text('– Ein Gedanke. Mehr auf https://holz.example/plan.');
      },
      { info: { Title: 'Microsoft Word - entwurf.docx', Author: 'Karla Holm' } },
    );
    const content = await read(bytes);
    expect(content).toMatchObject({ format: 'pdf', title: 'Fünf Etagen Holz', author: 'Karla Holm', language: 'de' });
    expect(toMarkdown(content.body)).toBe(
      [
        long.repeat(3).trim(),
        'Das Richtfest war im Mai, mit Vor- und Nachteilen für Nord-Amerika.',
        '## Was fehlt',
        '- Fenster\n- Türen aus Eiche',
        '1. Messen\n2. Sägen',
        '– Ein Gedanke. Mehr auf [https://holz.example/plan](https://holz.example/plan).',
      ].join('\n\n'),
    );
    expect(content.notes.map(({ code }) => code)).toContain('pdf-arranged');
  });

  it('goes on over pages without their headers, footers and numbers', async () => {
    const bytes = await pdfFile((file) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) file.addPage();
        file.fontSize(9).text('Jahresbericht 2026', 72, 40);
        file
          .fontSize(11)
          .text(page === 1 ? `${long}Und dann ging der Satz` : `auf Seite ${page} weiter, ohne Halt`, 72, 120);
        file.fontSize(9).text(`Seite ${page}`, 72, 700);
      }
    });
    expect(await markdown(bytes)).toBe(
      `${long}Und dann ging der Satz auf Seite 2 weiter, ohne Halt auf Seite 3 weiter, ohne Halt`,
    );
  });

  it('takes the title of the document where no line stands out, and none that is a file name', async () => {
    const titled = await pdfFile((file) => file.text(long), { info: { Title: 'Über den Dächern' } });
    expect((await read(titled)).title).toBe('Über den Dächern');
    const untitled = await pdfFile((file) => file.text(long), { info: { Title: 'text.indd' } });
    expect((await read(untitled, 'Kran_über_Lindenau.pdf')).title).toBe('Kran über Lindenau');
  });

  it('counts pictures and pages without text', async () => {
    const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#a56' } })
      .png()
      .toBuffer();
    const bytes = await pdfFile((file) => {
      file.text(long).image(picture);
      file.addPage();
    });
    const codes = Object.fromEntries((await read(bytes)).notes.map(({ code, params }) => [code, params['count']]));
    expect(codes).toMatchObject({ 'pdf-pictures': 1, 'pdf-empty-pages': 1 });
  });

  it('says of a scan that it is one, and of an empty file that it is empty', async () => {
    const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#a56' } })
      .png()
      .toBuffer();
    expect(await refusal(await pdfFile((file) => void file.image(picture)))).toBe('pdf-scan');
    expect(await refusal(await pdfFile(() => undefined))).toBe('empty');
  });
});

describe('PDFs that are refused', () => {
  it('asks nobody for a password', async () => {
    const options = { userPassword: 'geheim', pdfVersion: '1.7ext3' as const };
    expect(await refusal(await pdfFile((file) => void file.text(long), options))).toBe('encrypted');
    // Protected against changes only: everybody may read it.
    const open = await pdfFile((file) => void file.text(long), { ownerPassword: 'geheim', pdfVersion: '1.7ext3' });
    expect(await markdown(open)).toBe(long.trim());
  });

  it('reads of a file that was cut what is whole, or refuses it', async () => {
    const whole = await pdfFile((file) => void file.text(long));
    for (const share of [0.3, 0.6, 0.9]) {
      expect(await refusal(whole.slice(0, Math.floor(whole.length * share)))).toMatch(/^(?:damaged|empty|read \d+)$/);
    }
  });

  it.each(Object.entries(hostilePdfs()))('%s ends', async (name, bytes) => {
    const code = await refusal(bytes);
    expect(code).toMatch(/^(?:damaged|empty|memory|timeout|too-large|pdf-pages)$/);
    if (name === 'ten-thousand-pages.pdf') expect(code).toBe('pdf-pages');
  });

  it('stops PDFium where it needs too much memory or time', async () => {
    const bytes = await pdfFile((file) => void file.text(long));
    const memory = runPdfTask<'text'>({ kind: 'text', bytes: new Uint8Array(60_000_000) }, undefined, {
      memoryBytes: 40_000_000,
    });
    await expect(memory).rejects.toMatchObject({ code: 'memory' });
    const time = runPdfTask<'text'>({ kind: 'text', bytes }, undefined, { waitingMs: 1 });
    await expect(time).rejects.toMatchObject({ code: 'timeout' });
  });
});
