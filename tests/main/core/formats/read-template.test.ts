import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../../../main/core/formats/read-template.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Posts" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/** A workbook with one sheet of the given cells, which know where they lie. */
async function workbook(cells: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
  for (const [name, text] of Object.entries({ ...parts, 'xl/worksheets/sheet1.xml': sheet, ...more }))
    zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const cell = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a template', () => {
  test('in XLSX gives the rows of its first sheet', async () => {
    const bytes = await workbook(
      `<row r="1">${cell('A1', 'Text')}${cell('C1', 'Überschrift')}</row><row r="2">${cell('A2', 'Ein Beispiel')}<c r="C2"><v>12</v></c></row>`,
    );
    expect(await readTemplate(bytes)).toEqual({
      kind: 'template',
      template: {
        rows: [
          ['Text', '', 'Überschrift'],
          ['Ein Beispiel', '', '12'],
        ],
        delimiter: ',',
        bom: false,
      },
    });
  });

  test('in CSV is read whatever encodes it', async () => {
    const windows = Uint8Array.from([...encode('Text;'), 0xdc, 0x62, 0x65, 0x72]);
    expect(await readTemplate(windows)).toEqual({
      kind: 'template',
      template: { rows: [['Text', 'Über']], delimiter: ';', bom: false },
    });
  });
});

describe('what is no template', () => {
  const unreadable = (reason: string) => ({ kind: 'unreadable', reason });

  test('a cell a million rows away makes no table of that size', async () => {
    expect(await readTemplate(await workbook(`<row r="1048576">${cell('A1048576', 'x')}</row>`))).toEqual(
      unreadable('too-large'),
    );
    expect(await readTemplate(await workbook(`<row r="1">${cell('XFD1', 'x')}</row>`))).toEqual(
      unreadable('too-large'),
    );
  });

  test('a cell that hides where it lies is refused, and so are entities', async () => {
    expect(await readTemplate(await workbook(`<row r="1">${cell('&#88;FD1', 'x')}</row>`))).toEqual(
      unreadable('malformed'),
    );
    const entities = { 'xl/styles.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' };
    expect(await readTemplate(await workbook('', entities))).toEqual(unreadable('malformed'));
  });

  test('a bomb is refused before it is read', async () => {
    const bomb = { 'xl/sharedStrings.xml': `<sst>${' '.repeat(40 * 1024 * 1024)}</sst>` };
    expect(await readTemplate(await workbook('', bomb))).toEqual(unreadable('too-large'));
  });

  test('pictures, programs and damaged archives are refused in words', async () => {
    expect(await readTemplate(encode('PK\u0003\u0004 nothing of the kind'))).toEqual(unreadable('malformed'));
    expect(await readTemplate(Uint8Array.from({ length: 500 }, (_, index) => index % 16))).toEqual(
      unreadable('malformed'),
    );
    expect(await readTemplate(encode(''))).toEqual(unreadable('empty'));
    expect(await readTemplate(encode('a,'.repeat(600)))).toEqual(unreadable('too-large'));
    expect(await readTemplate(new Uint8Array(6 * 1024 * 1024))).toEqual(unreadable('too-large'));
  });
});
