import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedContent } from '../../../../main/core/import/imported-content.ts';
import { readForImport, readPasteForImport } from '../../../../main/core/import/read-for-import.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { docxFile, paragraph, run } from '../../../fixtures/import/docx-file.ts';
import { longDocx } from '../../../fixtures/import/long-docx.ts';
import { mailWithPicture, pageInOneFile } from '../../../fixtures/import/mail.ts';
import { odtExample, odtFile } from '../../../fixtures/import/odt-file.ts';
import { picture } from '../../../fixtures/import/pictures.ts';
import { savedPage, wordClipboard } from '../../../fixtures/import/web-page.ts';

/** The tests' machine may be busy with other tests; what they check is not the time. */
const limits = { computingMs: 20_000, startingMs: 20_000, waitingMs: 50_000 };

function read(fileName: string, content: string | Uint8Array): Promise<ImportedContent> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readForImport({ fileName, bytes, limits });
}

function counts(content: ImportedContent): Record<string, unknown> {
  return Object.fromEntries(content.notes.map((note) => [note.code, note.params['count'] ?? true]));
}

function ofKind<K extends Block['kind']>(content: ImportedContent, kind: K): Extract<Block, { kind: K }>[] {
  return content.body.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

const text = (content: string) => ({ kind: 'text', text: content });

describe('a twenty-page Word document', () => {
  let content: ImportedContent;
  beforeAll(async () => {
    content = await read('waerme.docx', await longDocx());
  });

  it('gives title and lead from their styles, author and tags from its properties', () => {
    expect(content).toMatchObject({
      format: 'docx',
      title: 'Wärme aus der Nachbarschaft',
      lead: 'Wie ein Dorf sich selbst versorgt und was das kostet.',
      author: 'Rita Sommer',
      tags: ['Wärme', 'Genossenschaft'],
      language: 'de',
    });
    expect(JSON.stringify(content.body)).not.toContain('Wärme aus der Nachbarschaft');
  });

  it('brings every picture along with alt text, caption and size', () => {
    const images = ofKind(content, 'image');
    expect(images).toHaveLength(12);
    expect(images[3]).toMatchObject({ alt: 'Baustelle in Abschnitt 4', caption: 'Abbildung 4: Die Leitung am Weiher' });
    expect(content.images.map(({ id }) => id)).toEqual(images.map(({ mediaId }) => mediaId));
    expect(content.images[0]).toMatchObject({ mediaType: 'image/png', width: 1200, height: 800 });
  });

  it('keeps headings, tables, lists, quotes and links', () => {
    expect(ofKind(content, 'heading')).toHaveLength(25);
    expect(ofKind(content, 'table')).toHaveLength(13);
    expect(ofKind(content, 'table')[0]?.rows[0]?.cells[0]).toEqual({ header: true, children: [text('Jahr')] });
    expect(ofKind(content, 'list')[0]).toMatchObject({
      listKind: 'bullet',
      items: [
        { children: [text('Erster Punkt')], nested: { items: [{ children: [text('Darunter')] }] } },
        { children: [text('Zweiter Punkt')] },
      ],
    });
    expect(ofKind(content, 'quote')).toHaveLength(1);
    expect(JSON.stringify(content.body)).toContain('"url":"https://auwiesen.example/waerme"');
  });

  it('puts footnotes behind the text, numbered as they are mentioned', () => {
    expect(content.body.blocks.at(-1)).toEqual({
      kind: 'paragraph',
      children: [text('[12] Messung der Bauleitung, Abschnitt 12.')],
    });
    expect(JSON.stringify(content.body)).toMatch(/\[12\] /);
  });

  it('says everything it changed or left out', () => {
    expect(counts(content)).toEqual({
      'lead-from-text': true,
      insertions: 1,
      deletions: 1,
      comments: 2,
      footnotes: 12,
      'text-boxes': 1,
      formulas: 1,
      'embedded-objects': 1,
      'external-images': 1,
      'merged-cells': 1,
      'list-depth': 1,
      'unsafe-links': 1,
      alignment: 1,
      colours: 1,
      fonts: 1,
    });
    expect(JSON.stringify(content.body)).toContain('Der Preis sinkt.');
  });

  it('reads the same to the same content', async () => {
    const again = await read('waerme.docx', await longDocx());
    expect(again.body).toEqual(content.body);
    expect(again.notes).toEqual(content.notes);
  });
});

describe('other formats', () => {
  it('reads an OpenDocument text', async () => {
    const content = await read('markt.odt', await odtFile(odtExample(await picture('stand'))));
    expect(content).toMatchObject({
      format: 'odt',
      title: 'Der Markt zieht um',
      lead: 'Ab Mai steht er am Hafen.',
      author: 'Ole Brandt',
      tags: ['Markt'],
    });
    expect(content.body.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'quote',
      'list',
      'table',
      'image',
      'paragraph',
      'divider',
      'paragraph',
    ]);
    expect(content.body.blocks[1]).toMatchObject({
      children: [
        text('Es war '),
        { text: 'zu eng', marks: ['bold'] },
        text(' und '),
        { text: 'zu laut', marks: ['italic'] },
        text('.[1] '),
        { kind: 'link', url: 'https://markt.example/plan' },
      ],
    });
    expect(content.body.blocks[3]).toMatchObject({
      listKind: 'number',
      items: [{ nested: { listKind: 'bullet' } }, {}],
    });
    expect(counts(content)).toMatchObject({
      comments: 1,
      deletions: 1,
      footnotes: 1,
      'embedded-objects': 1,
      fields: 1,
      'merged-cells': 1,
      colours: 1,
    });
  });

  it('finds the article of a saved web page and leaves the rest', async () => {
    const data = `data:image/png;base64,${Buffer.from(await picture('stand')).toString('base64')}`;
    const content = await read('markt.html', savedPage(data));
    expect(content).toMatchObject({
      format: 'html',
      title: 'Der Markt zieht um',
      lead: 'Ab Mai stehen die Stände am Hafen, und das hat Gründe, die man hören kann.',
      author: 'Ole Brandt',
      tags: ['Markt', 'Hafen'],
      link: 'https://stadtblatt.example/hafen/markt-zieht-um',
      language: 'de',
    });
    expect(content.body.blocks.map((block) => block.kind)).toEqual(['paragraph', 'image', 'heading', 'list', 'table']);
    expect(ofKind(content, 'image')[0]).toMatchObject({ alt: 'Stände am Wasser', caption: 'Probeaufbau im März' });
    const body = JSON.stringify(content.body);
    expect(body).toContain('https://stadtblatt.example/plan.pdf');
    expect(body).not.toMatch(
      /Sport|Kekse|Teilen|Abonnieren|Unsichtbar|Hinweis|Impressum|alert|script:|zaehler|bilder\.example/,
    );
    expect(counts(content)).toMatchObject({
      'scripts-removed': 2,
      'forms-removed': 1,
      'media-removed': 1,
      'external-images': 1,
      'unsafe-links': 1,
    });
  });

  it('reads the HTML part of a message with its inner picture and names what it left', async () => {
    const content = await read('fest.eml', mailWithPicture(await picture('hof')));
    expect(content).toMatchObject({ format: 'eml', title: 'Einladung zum Hoffest', author: 'Jörg Feld' });
    expect(content.body.blocks.map((block) => block.kind)).toEqual(['paragraph', 'image', 'quote']);
    expect(content.body.blocks[0]).toMatchObject({
      children: [text('Schöne Grüße aus '), { text: 'Auwiesen', marks: ['bold'] }, text('.')],
    });
    expect(content.images[0]?.name).toBe('hof.png');
    expect(content.notes).toContainEqual({ code: 'attachments', params: { count: 1, names: 'plan.pdf' } });
  });

  it('reads a page that a browser saved in one file, with its pictures', async () => {
    const content = await read('hafen.mhtml', pageInOneFile(await picture('stand')));
    expect(content).toMatchObject({
      format: 'mhtml',
      title: 'Platz am Hafen',
      link: 'https://stadtblatt.example/hafen',
    });
    expect(content.body.blocks.map((block) => block.kind)).toEqual(['paragraph', 'image']);
    expect(content.images).toHaveLength(1);
  });

  it('takes the front matter of Markdown into its fields', async () => {
    const content = await read(
      'hafen.md',
      '---\ntitle: Der Hafen\ndescription: Kurz gesagt.\ndate: 2026-05-01\ntags: [Markt, "#Hafen"]\nauthor: {name: Rita Sommer}\nlang: en-GB\ncanonical: https://a.example/hafen\nlayout: post\n---\n\n# Der Hafen\n\nText mit [Plan](plan.html).\n',
    );
    expect(content).toMatchObject({
      title: 'Der Hafen',
      lead: 'Kurz gesagt.',
      tags: ['Markt', 'Hafen'],
      author: 'Rita Sommer',
      language: 'en',
      link: 'https://a.example/hafen',
    });
    expect(content.body.blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          text('Text mit '),
          { kind: 'link', url: 'https://a.example/plan.html', children: [text('Plan')] },
          text('.'),
        ],
      },
    ]);
    expect(content.notes).toContainEqual({ code: 'date', params: { date: '2026-05-01' } });
    expect(content.notes).toContainEqual({ code: 'front-matter-ignored', params: { count: 1, names: 'layout' } });
  });

  it.each([
    ['UTF-8', Buffer.from('Größe zählt', 'utf8')],
    ['UTF-8 with mark', Buffer.from('\uFEFFGröße zählt', 'utf8')],
    ['UTF-16LE with mark', Buffer.from('\uFEFFGröße zählt', 'utf16le')],
    ['UTF-16BE with mark', Buffer.from('\uFEFFGröße zählt', 'utf16le').swap16()],
    ['UTF-16LE', Buffer.from('Größe zählt', 'utf16le')],
    ['Windows-1252', Buffer.from('Größe zählt', 'latin1')],
  ])('reads text in %s', async (_, bytes) => {
    const content = await read('notiz.txt', new Uint8Array(bytes));
    expect(content.body.blocks).toEqual([{ kind: 'paragraph', children: [text('Größe zählt')] }]);
  });

  it('reads paragraphs, lists, quotes and addresses from plain text; the first line alone is its title', async () => {
    const content = await read(
      'notiz.txt',
      'Hoffest am Samstag\n\nKommt alle.\nMehr: https://fest.example/a.\n\n- Kuchen\n- Musik\n\n> Gern.\n',
    );
    expect(content.title).toBe('Hoffest am Samstag');
    expect(content.body.blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          text('Kommt alle.'),
          { kind: 'line-break' },
          text('Mehr: '),
          { kind: 'link', url: 'https://fest.example/a', children: [text('https://fest.example/a')] },
          text('.'),
        ],
      },
      { kind: 'list', listKind: 'bullet', items: [{ children: [text('Kuchen')] }, { children: [text('Musik')] }] },
      { kind: 'quote', children: [text('Gern.')] },
    ]);
  });

  it('goes by the bytes, not by the name, and says so', async () => {
    const content = await read('bericht.txt', await docxFile({ body: paragraph(run('Hallo')) }));
    expect(content.format).toBe('docx');
    expect(content.notes).toContainEqual({ code: 'wrong-extension', params: { extension: 'txt', format: 'DOCX' } });
  });

  it('reads the clipboard: HTML where it says more, text otherwise', async () => {
    const fromWord = await readPasteForImport({ text: 'Aushang', html: wordClipboard, limits });
    expect(fromWord.title).toBe('Aushang');
    expect(ofKind(fromWord, 'list')).toHaveLength(1);
    const fromEditor = await readPasteForImport({
      text: '- a\n- b',
      html: '<div><span>- a</span></div><div><span>- b</span></div>',
      limits,
    });
    expect(ofKind(fromEditor, 'list')).toHaveLength(1);
  });
});

describe('a reading that is no longer wanted', () => {
  it('stops and gives nothing', async () => {
    const controller = new AbortController();
    const bytes = await longDocx();
    const reading = readForImport({
      fileName: 'a.docx',
      bytes,
      limits,
      signal: controller.signal,
      onStep: (step) => step === 'converting' && controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
