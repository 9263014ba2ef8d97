import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { assertNever } from '../../../shared/assert-never.ts';
import type { PaperDocument } from '../../../shared/formats/out-format.ts';
import {
  type PaperBlock,
  type PaperFact,
  paperPictureKey,
  type PaperPictures,
  type SignatureBlock,
} from '../../../shared/formats/paper/paper-blocks.ts';
import { paperBlocks } from '../../../shared/formats/paper/paper-outline.ts';
import { writable } from '../../../shared/map-drawing/xml-text.ts';
import type { Language } from '../../../shared/model/common.ts';
import { formatsMailTexts } from '../../../shared/texts/formats-mail.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { bulletList, DocxText, headingLevels, lineRuns, locales, numberedList } from './docx-text.ts';
import { fitInto, pictureSize } from './picture-size.ts';
import { decorativeName, settleDocx } from './settle-docx.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 };
const textWidth = page.width - 2 * page.margin;
/** What a picture may take, CSS pixels. */
const pictureRoom = { width: 460, height: 380 };

/**
 * A document to sign off as DOCX: headings, lists, tables and links as such, pictures with their alternative text, a
 * language for each text. Pure: the same document and pictures give the same bytes.
 */
export async function writeDocx(document: PaperDocument, pictures: PaperPictures): Promise<Uint8Array> {
  const text = new DocxText();
  const children: (Paragraph | Table)[] = [];
  let onNewPage = false;
  for (const block of paperBlocks(document)) {
    if (block.kind === 'page-break') {
      onNewPage = true;
      continue;
    }
    children.push(...(await blockParts(block, text, pictures, onNewPage)));
    onNewPage = false;
  }
  const { language, stateAt } = document;
  const title = writable(document.title);
  const file = new Document({
    title,
    creator: 'Kanalwerk',
    lastModifiedBy: 'Kanalwerk',
    description: '',
    styles: stylesIn(language),
    numbering: { config: [bullets, numbers] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: pageFooter(title, language) },
        children,
      },
    ],
  });
  return settleDocx(await Packer.toBuffer(file), new Date(stateAt));
}

type WrittenBlock = Exclude<PaperBlock, { readonly kind: 'page-break' }>;

async function blockParts(
  block: WrittenBlock,
  text: DocxText,
  pictures: PaperPictures,
  pageBreakBefore: boolean,
): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading': {
      const heading = headingLevels[block.level - 1];
      const children = lineRuns(block.text, block.language);
      return [new Paragraph({ ...(heading === undefined ? {} : { heading }), pageBreakBefore, children })];
    }
    case 'facts':
      return [factTable(block.rows), new Paragraph({})];
    case 'text':
      return text.block(block.block, block.language);
    case 'note':
      return [new Paragraph({ style: 'Note', children: lineRuns(block.text, block.language) })];
    case 'line':
      return [
        new Paragraph({
          numbering: { reference: bulletList, level: 0 },
          children: lineRuns(block.text, block.language),
        }),
      ];
    case 'picture':
      return picturePart(block, pictures);
    case 'signature':
      return signatureParts(block);
    default:
      return assertNever(block);
  }
}

function factTable(rows: readonly PaperFact[]): Table {
  const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C2' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (share: number, paragraph: Paragraph): TableCell =>
    new TableCell({
      width: { size: Math.round(textWidth * share), type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [paragraph],
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [Math.round(textWidth * 0.28), Math.round(textWidth * 0.72)],
    borders: { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    rows: rows.map(
      ({ label, value, language }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(0.28, new Paragraph({ style: 'TableHead', children: [new TextRun(writable(label))] })),
            cell(0.72, new Paragraph({ children: lineRuns(value, language) })),
          ],
        }),
    ),
  });
}

async function picturePart(block: PaperBlock & { kind: 'picture' }, pictures: PaperPictures): Promise<Paragraph[]> {
  const bytes = pictures.get(paperPictureKey(block));
  if (bytes === undefined) throw new Error(`no bytes for the picture ${block.mediaId}`);
  const transformation = fitInto(await pictureSize(bytes), pictureRoom);
  const image = new ImageRun({
    type: block.spec.format === 'jpeg' ? 'jpg' : 'png',
    data: Buffer.from(bytes),
    transformation,
    altText: {
      name: `${block.decorative ? decorativeName : ''}${block.mediaId}`,
      title: '',
      description: writable(block.alt),
    },
  });
  return [new Paragraph({ keepNext: true, children: [image] })];
}

function signatureParts({ choices, changes, lines, language }: SignatureBlock): Paragraph[] {
  const rule = { type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.UNDERSCORE };
  const writing = (label: string): Paragraph =>
    new Paragraph({
      tabStops: [rule],
      keepNext: true,
      spacing: { before: 240 },
      children: [...lineRuns(label === '' ? '' : `${label} `, language), new TextRun({ children: ['\t'] })],
    });
  return [
    ...choices.map((words) => new Paragraph({ keepNext: true, children: lineRuns(`☐ ${words}`, language) })),
    ...[`${changes}:`, '', ''].map(writing),
    ...lines.map((label) => writing(`${label}:`)),
  ];
}

function pageFooter(title: string, language: Language): Footer {
  const [before = '', between = '', after = ''] = translate(formatsMailTexts, language, 'paper.page', {
    page: '\u0001',
    of: '\u0001',
  }).split('\u0001');
  const children = [title, '\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ children })],
      }),
    ],
  });
}

const indentOf = (level: number) => ({ left: 360 * (level + 1), hanging: 360 });
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bullets = {
  reference: bulletList,
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(level) } },
  })),
};
const numbers = {
  reference: numberedList,
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(level) } },
  })),
};

/** Sizes in half points. */
function stylesIn(language: Language) {
  const heading = (size: number, before = 240) => ({
    run: { size, bold: true, color: '1F1F1C' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, language: { value: locales[language] } },
        paragraph: { spacing: { after: 100, line: 276 } },
      },
      heading1: heading(40, 0),
      heading2: heading(32),
      heading3: heading(26),
      heading4: heading(23),
      heading5: heading(21),
      heading6: heading(21),
    },
    paragraphStyles: [
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: '5A5A54' } },
      { id: 'TableHead', name: 'Table Head', basedOn: 'Normal', run: { bold: true } },
      { id: 'IntenseQuote', name: 'Intense Quote', basedOn: 'Normal', run: { italics: true } },
    ],
  };
}
