import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../main/core/formats/write-docx.ts';
import { python, readWithPython, requirePrograms } from '../../../builders/outside-programs.ts';
import { newsletterItem } from '../../../shared/formats/newsletter-item.ts';
import { paperDocument } from '../../../shared/formats/paper-document.ts';
import { picturesOf } from './paper-bytes.ts';

const readByPython = `
import sys, io, json, zipfile
from xml.dom import minidom
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
texts = {name: archive.read(name).decode('utf8') for name in archive.namelist() if name.endswith(('.xml', '.rels'))}
for text in texts.values():
    minidom.parseString(text)
print(json.dumps({'bad': archive.testzip(), 'names': archive.namelist(), 'texts': texts,
    'times': sorted({str(entry.date_time) for entry in archive.infolist()})}))
`;
interface Read {
  readonly bad: string | null;
  readonly names: readonly string[];
  readonly times: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

describe('a document to sign off as DOCX', () => {
  let bytes: Uint8Array;
  let read: Read;
  let html: string;
  beforeAll(async () => {
    await requirePrograms(python);
    const document = paperDocument();
    bytes = await writeDocx(document, await picturesOf(document));
    read = readWithPython('zipfile', readByPython, bytes) as Read;
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.replaceAll(/base64,[^"]+/gu, '');
  });

  test('is a sound ZIP with the list of types first, sound XML in it and one time on all', () => {
    expect(read.bad).toBeNull();
    expect(read.names[0]).toBe('[Content_Types].xml');
    expect(read.names).toContain('word/document.xml');
    expect(read.times).toEqual(['(2026, 11, 23, 14, 30, 0)']);
  });

  test('has title and dates of its state, and the language of each text', () => {
    expect(read.texts['docProps/core.xml']).toContain('<dc:title>Freigabe: Holzwerk Brandt</dc:title>');
    expect(read.texts['docProps/core.xml']?.match(/2026-11-23T14:30:00Z</gu)).toHaveLength(2);
    expect(read.texts['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>');
    expect(read.texts['word/document.xml']).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Five storeys, eleven/u);
  });

  test('has headings by level, those of the text below those of the document', () => {
    const headings = [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/gu)].map(([, level, words]) => `${level} ${words}`);
    expect(headings).toEqual([
      '1 Freigabe: Holzwerk Brandt',
      '2 Fünf Etagen aus Holz',
      '3 Text',
      '4 Fünf Etagen &amp; elf Tage',
      '5 Zahlen',
      '3 Felder',
      '3 Bilder',
      '3 Freigabe',
      '2 Five storeys',
      '3 Text',
      '3 Befunde',
      '3 Freigabe',
    ]);
  });

  test('tells channel, platform, planned time and state', () => {
    for (const [label, value] of [
      ['Kanal', 'Holzwerk Brandt (@holzpost)'],
      ['Plattform', 'Newsletter'],
      ['Geplant für', 'Montag, 30. November 2026, 08:30 Uhr'],
      ['Stand', 'bereit'],
      ['Betreff', 'Grüße aus Lindenau 🪵'],
    ])
      expect(html).toContain(`<p>${label}</p></td><td><p>${value}</p>`);
  });

  test('holds lists, tables with a head, links with their address beside, marks', () => {
    expect(html).toContain('<ol><li>84 Wände<ul><li>☑ geprüft</li><li>☐ offen</li></ul></li><li>11 Tage</li></ol>');
    expect(html).toMatch(/<thead><tr><th><p>Etage<\/p><\/th><th><p>Wände<\/p><\/th><\/tr><\/thead><tbody>/u);
    expect(html).toContain(
      '<a href="https://holzwerk.example/lindenau?a=1&amp;b=2"><strong>Mehr dazu</strong></a> (https://holzwerk.example/lindenau?a=1&amp;b=2)',
    );
    expect(html).toContain('<p>Es war nie so leise.</p>');
  });

  test('holds each picture with its alternative text, and marks decoration as such', () => {
    expect(html).toContain('<img alt="Kran im Nebel" src="data:image/jpeg;"');
    expect(html).toContain(
      'Alternativtext: Kran im Nebel<br />Bildunterschrift: Am Morgen<br />Bildnachweis: Jana Keller',
    );
    const pictures = [...(read.texts['word/document.xml'] ?? '').matchAll(/<wp:docPr [^>]*>/gu)].map(([tag]) => tag);
    expect(pictures).toEqual([
      '<wp:docPr id="1" name="Kran--ber-Lindenau-JPG" descr="Kran im Nebel"/>',
      '<wp:docPr id="2" name="muster-png">',
    ]);
    expect(read.texts['word/document.xml']).toMatch(
      /name="muster-png"><a:extLst[^>]*><a:ext [^>]*><adec:decorative [^>]*val="1"/u,
    );
  });

  test('tells findings, and why one was let stand', () => {
    expect(html).toContain('Sperrt: Der Text ist leer.');
    expect(html).toMatch(/Angenommen: .* Grund: Im Team besprochen \(Mira Brandt\)/u);
  });

  test('has boxes and lines for the signature of each item, which begins on a page of its own', () => {
    expect(html.match(/☐ freigegeben<\/p>/gu)).toHaveLength(2);
    expect(html.match(/<p>Unterschrift: /gu)).toHaveLength(2);
    expect(read.texts['word/document.xml']?.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1);
    expect(read.texts['word/footer1.xml']).toContain('NUMPAGES');
  });

  test('has the same bytes each time, whatever was written in between', async () => {
    const other = paperDocument({ items: [newsletterItem()] });
    await writeDocx(other, await picturesOf(other));
    const document = paperDocument();
    expect(Buffer.from(await writeDocx(document, await picturesOf(document))).equals(bytes)).toBe(true);
  });

  test('speaks the language of the workspace', async () => {
    const document = paperDocument({ language: 'en' });
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await writeDocx(document, await picturesOf(document))),
    });
    expect(value).toContain('<h3>Sign-off</h3>');
    expect(value).not.toMatch(/Freigabe<|Unterschrift|Befunde/u);
  });

  test('is not written while the bytes of a picture are missing', async () => {
    await expect(writeDocx(paperDocument(), new Map())).rejects.toThrow('no bytes');
  });
});
