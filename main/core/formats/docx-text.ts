import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { assertNever } from '../../../shared/assert-never.ts';
import { headingsAbove } from '../../../shared/formats/paper/paper-blocks.ts';
import { writable } from '../../../shared/map-drawing/xml-text.ts';
import type { Language } from '../../../shared/model/common.ts';
import type { Block, Inline, ListBlock, TableBlock, TextInline } from '../../../shared/rich-text/rich-text.ts';
import { safeUrl } from '../../../shared/rich-text/safe-url.ts';

/** Names of list styles in `write-docx.ts`; Word counts a numbered list anew by its instance. */
export const bulletList = 'bullets';
export const numberedList = 'numbers';

export const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

export const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** Blocks of a text as paragraphs and tables of Word, with headings, lists and links as such. */
export class DocxText {
  #lists = 0;

  block(block: Block, language: Language): (Paragraph | Table)[] {
    const runs = (children: readonly Inline[]): ParagraphChild[] => inlineRuns(children, language);
    switch (block.kind) {
      case 'paragraph':
        return [new Paragraph({ children: runs(block.children) })];
      case 'heading': {
        const heading = headingLevels[Math.min(block.level + headingsAbove, headingLevels.length) - 1];
        return [new Paragraph({ ...(heading === undefined ? {} : { heading }), children: runs(block.children) })];
      }
      case 'quote':
        return [new Paragraph({ style: 'IntenseQuote', indent: { left: 400 }, children: runs(block.children) })];
      case 'callout':
        return [new Paragraph({ border: boxed, indent: { left: 120, right: 120 }, children: runs(block.children) })];
      case 'list':
        this.#lists += 1;
        return this.#items(block, 0, this.#lists, language);
      case 'table':
        return [dataTable(block, language), new Paragraph({})];
      case 'code':
        return [new Paragraph({ children: lineRuns(block.text, language, { font: 'Courier New' }) })];
      case 'divider':
      case 'part-break':
        return [new Paragraph({ border: { bottom: line } })];
      case 'image':
      case 'unknown':
        return [];
      default:
        return assertNever(block);
    }
  }

  #items(list: ListBlock, level: number, instance: number, language: Language): Paragraph[] {
    return list.items.flatMap((item) => {
      const mark = list.listKind === 'check' ? (item.checked === true ? '☑ ' : '☐ ') : '';
      const reference = list.listKind === 'number' ? numberedList : bulletList;
      const children = [...lineRuns(mark, language), ...inlineRuns(item.children, language)];
      return [
        new Paragraph({ numbering: { reference, level: Math.min(level, 8), instance }, children }),
        ...(item.nested === undefined ? [] : this.#items(item.nested, level + 1, instance, language)),
      ];
    });
  }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8A84', space: 4 };
const boxed = { top: line, bottom: line, left: line, right: line };

/** Words with line breaks where they have line ends. */
export function lineRuns(text: string, language: Language, look: IRunOptions = {}): TextRun[] {
  if (text === '') return [];
  return text.split('\n').map((part, index) => run(part, language, { ...look, ...(index === 0 ? {} : { break: 1 }) }));
}

function run(text: string, language: Language, look: IRunOptions): TextRun {
  // A single sign that XML cannot hold, and Word opens none of it.
  return new TextRun({ ...look, text: writable(text), language: { value: locales[language] } });
}

function inlineRuns(children: readonly Inline[], language: Language): ParagraphChild[] {
  return children.flatMap((child): ParagraphChild[] => {
    if (child.kind === 'line-break') return [new TextRun({ break: 1 })];
    if (child.kind === 'text') return [markedRun(child, language)];
    const url = safeUrl(child.url);
    if (url === null) return child.children.map((text) => markedRun(text, language));
    const words = child.children.map((text) => markedRun(text, language, { style: 'Hyperlink' }));
    // On paper nobody can follow a link: its address stands behind it.
    return [new ExternalHyperlink({ link: url, children: words }), run(` (${url})`, language, { color: '5A5A54' })];
  });
}

function markedRun({ text, marks = [] }: TextInline, language: Language, look: IRunOptions = {}): TextRun {
  return run(text, language, {
    ...look,
    ...(marks.includes('bold') ? { bold: true } : {}),
    ...(marks.includes('italic') ? { italics: true } : {}),
    ...(marks.includes('underline') ? { underline: {} } : {}),
    ...(marks.includes('strike') ? { strike: true } : {}),
    ...(marks.includes('code') ? { font: 'Courier New' } : {}),
  });
}

function dataTable({ rows }: TableBlock, language: Language): Table {
  const isHead = rows[0]?.cells.every(({ header }) => header) ?? false;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ cells }, index) =>
        new TableRow({
          ...(index === 0 && isHead ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map(
            ({ children, header }) =>
              new TableCell({
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                children: [
                  new Paragraph({
                    ...(header ? { style: 'TableHead' } : {}),
                    children: inlineRuns(children, language),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
