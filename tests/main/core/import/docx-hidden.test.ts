import { expect, it } from 'vitest';
import { withoutHiddenText } from '../../../../main/core/import/docx-hidden.ts';
import type { ImportedContent } from '../../../../main/core/import/imported-content.ts';
import { readForImport } from '../../../../main/core/import/read-for-import.ts';
import { docxFile, paragraph, run } from '../../../fixtures/import/docx-file.ts';

const limits = { computingMs: 20_000, startingMs: 20_000, waitingMs: 50_000 };
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styles = `<w:styles ${w}>
<w:style w:type="character" w:styleId="Notiz"><w:name w:val="Notiz"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Notiz2"><w:name w:val="Notiz 2"/><w:basedOn w:val="Notiz"/></w:style>
<w:style w:type="paragraph" w:styleId="Intern"><w:name w:val="Intern"/><w:rPr><w:vanish w:val="1"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Sichtbar"><w:name w:val="Sichtbar"/><w:basedOn w:val="Notiz"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
</w:styles>`;

async function imported(body: string): Promise<{ text: string; hidden: unknown; content: ImportedContent }> {
  const bytes = await docxFile({ body, extra: { 'word/styles.xml': styles } });
  const content = await readForImport({ fileName: 'verborgen.docx', bytes, limits });
  const hidden = content.notes.find((note) => note.code === 'hidden-text')?.params['count'];
  return { text: JSON.stringify(content.body), hidden, content };
}

const field = (kind: string) => `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="${kind}"/></w:r>`;

it('text that is hidden in Word stays out, and the report says where there was some', async () => {
  const { text, hidden } = await imported(
    [
      paragraph(`${run('Offen ')}${run('GEHEIM', '<w:vanish/>')}${run('EBENSO', '<w:b/><w:vanish/>')}${run('weiter')}`),
      paragraph(run('GEHEIM2', '<w:rStyle w:val="Notiz"/>')),
      paragraph(run('GEHEIM3', '<w:rStyle w:val="Notiz2"/>')),
      paragraph(run('GEHEIM4'), 'Intern'),
      paragraph(run('doch zu sehen', '<w:vanish w:val="0"/>'), 'Intern'),
      paragraph(run(' gezeigt', '<w:rStyle w:val="Sichtbar"/>')),
      paragraph(run('nur der Absatz endet verborgen'), '', '<w:rPr><w:vanish/></w:rPr>'),
    ].join(''),
  );
  expect(text).not.toMatch(/GEHEIM|EBENSO/);
  for (const seen of ['Offen weiter', 'doch zu sehen', 'gezeigt', 'nur der Absatz endet verborgen'])
    expect(text).toContain(seen);
  expect(hidden).toBe(4);
});

it('a hidden index entry takes nothing along that stands after it', async () => {
  const entry = `${field('begin')}<w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE "Weiher" </w:instrText></w:r>${field('end')}`;
  const { text, hidden } = await imported(paragraph(`${run('Am ')}${entry}${run('Weiher & Wald <3')}`));
  expect(text).toContain('Am Weiher & Wald <3');
  expect(hidden).toBeUndefined();
});

it('deleted text, hidden or not, and comments stay out', async () => {
  const deleted = '<w:del w:id="2" w:author="RS"><w:r><w:delText>GELÖSCHT</w:delText></w:r></w:del>';
  const bytes = await docxFile({ body: paragraph(`${run('Der Preis sinkt.')}${deleted}`), comments: ['UNTER UNS'] });
  const content = await readForImport({ fileName: 'a.docx', bytes, limits });
  expect(JSON.stringify(content)).not.toMatch(/GELÖSCHT|UNTER UNS/);
  expect(content.notes.map((note) => note.code)).toEqual(expect.arrayContaining(['deletions', 'comments']));
});

it('what is not hidden comes out as it went in, character by character', () => {
  const inside = paragraph(
    `${run('ä & <b> "x"', '<w:b w:val="a&quot;b&amp;c"/>')}${run('weg', '<w:vanish/>')}<w:r><w:tab/></w:r>`,
  );
  const xml = `<w:document ${w}><w:body>${inside}</w:body></w:document>`;
  const { xml: visible, count } = withoutHiddenText({ name: 'word/document.xml', xml }, new Set(), 100);
  expect(count).toBe(1);
  const without = xml.replace(run('weg', '<w:vanish/>'), '');
  const plain = (text: string): string =>
    text
      .replaceAll(/<([^<>]*)\/>/g, (_, tag: string) => `<${tag}></${tag.split(' ')[0]}>`)
      .replaceAll(/>([^<]*)</g, (_, words: string) => `>${words.replaceAll('&quot;', '"')}<`);
  expect(plain(visible)).toBe(plain(without));
});
