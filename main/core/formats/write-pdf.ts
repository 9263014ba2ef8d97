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
import { formatsMailTexts } from '../../../shared/texts/formats-mail.ts';
import { translate } from '../../../shared/texts/texts.ts';
import type { FontSet } from '../drawing/font-set.ts';
import { locales } from './docx-text.ts';
import { PdfFlow, sheet, textWidth } from './pdf-flow.ts';
import { heading, listLine, quiet, span, textBlock } from './pdf-text.ts';
import { fitInto, pictureSize } from './picture-size.ts';

type Structure = PDFKit.PDFStructureElement;

/** What a picture may take, points. */
const pictureRoom = { width: 360, height: 290 };
/** Room for boxes, changes and lines to write on, points. */
const signatureHeight = 212;

/**
 * A document to sign off as PDF of A4 pages, tagged for screen readers, with its fonts in it. Pure: the same document,
 * pictures and fonts give the same bytes. What no font has is told by `fonts.missing` and stands as an empty box.
 */
export async function writePdf(document: PaperDocument, pictures: PaperPictures, fonts: FontSet): Promise<Uint8Array> {
  const { title, language, stateAt } = document;
  const flow = new PdfFlow({ title, language: locales[language], day: new Date(stateAt), fonts });
  const writer = new PaperWriter(flow, document, pictures);
  const blocks = paperBlocks(document);
  for (const [index, block] of blocks.entries()) await writer.block(block, blocks[index + 1] ?? null);
  return flow.finish((page, of) => [
    span(title, { size: 8.5, colour: quiet }),
    span(translate(formatsMailTexts, language, 'paper.page', { page, of }), { size: 8.5, colour: quiet }),
  ]);
}

class PaperWriter {
  readonly #flow: PdfFlow;
  readonly #document: PaperDocument;
  readonly #pictures: PaperPictures;
  #section: Structure;
  #lines: Structure | null = null;

  constructor(flow: PdfFlow, document: PaperDocument, pictures: PaperPictures) {
    this.#flow = flow;
    this.#document = document;
    this.#pictures = pictures;
    this.#section = flow.element(flow.root, 'Sect');
  }

  async block(block: PaperBlock, next: PaperBlock | null): Promise<void> {
    const flow = this.#flow;
    if (block.kind !== 'line') this.#lines = null;
    switch (block.kind) {
      case 'heading':
        if (block.level === 2) this.#section = flow.element(flow.root, 'Sect');
        return heading(
          flow,
          this.#section,
          block.level,
          [span(block.text)],
          next?.kind === 'signature' ? signatureHeight : undefined,
        );
      case 'facts':
        return this.#facts(block.rows);
      case 'text':
        return textBlock(flow, this.#section, block.block, this.#foreign(block.language));
      case 'note':
        flow.words(flow.element(this.#section, 'P'), [span(block.text, { size: 9, colour: quiet })]);
        return flow.space(6);
      case 'line':
        this.#lines ??= flow.element(this.#section, 'L');
        listLine(flow, this.#lines, '•', [span(block.text)]);
        return;
      case 'picture':
        return this.#picture(block);
      case 'signature':
        return this.#signature(block);
      case 'page-break':
        return flow.newPage();
      default:
        return assertNever(block);
    }
  }

  /** The language of some words where it is not that of the document. */
  #foreign(language: PaperDocument['language']): string | null {
    return language === this.#document.language ? null : locales[language];
  }

  #facts(rows: readonly PaperFact[]): void {
    const flow = this.#flow;
    const table = flow.element(this.#section, 'Table');
    const labelWidth = textWidth * 0.28;
    flow.rule(sheet.left, textWidth);
    for (const { label, value, language } of rows) {
      const row = flow.element(table, 'TR');
      const lang = this.#foreign(language);
      flow.space(3);
      flow.columns([
        {
          element: flow.element(row, 'TH', { scope: 'Row' }),
          spans: [span(label, { weight: 600 })],
          x: sheet.left,
          width: labelWidth - 8,
        },
        {
          element: flow.element(row, 'TD', lang === null ? {} : { lang }),
          spans: [span(value)],
          x: sheet.left + labelWidth,
          width: textWidth - labelWidth,
        },
      ]);
      flow.space(3);
      flow.rule(sheet.left, textWidth);
    }
    flow.space(8);
  }

  async #picture(block: PaperBlock & { kind: 'picture' }): Promise<void> {
    const { mediaId, alt, decorative } = block;
    const bytes = this.#pictures.get(paperPictureKey(block));
    if (bytes === undefined) throw new Error(`no bytes for the picture ${mediaId}`);
    const size = fitInto(await pictureSize(bytes), pictureRoom);
    this.#flow.picture(this.#section, bytes, size, decorative ? null : alt);
    this.#flow.space(4);
  }

  /** On one page with its heading, which keeps room for it: who signs sees what. */
  #signature({ choices, changes, lines }: SignatureBlock): void {
    const flow = this.#flow;
    for (const words of choices) {
      flow.box(9);
      flow.words(flow.element(this.#section, 'P'), [span(words)], 16);
      flow.space(4);
    }
    for (const label of [`${changes}:`, '', '', ...lines.map((words) => `${words}:`)]) this.#writingLine(label);
  }

  #writingLine(label: string): void {
    const flow = this.#flow;
    flow.space(12);
    if (label === '') flow.space(15);
    else flow.words(flow.element(this.#section, 'P'), [span(label, { size: 9, colour: quiet })]);
    const from = label === '' ? 0 : 90;
    flow.rule(sheet.left + from, textWidth - from, '#8a8a84');
  }
}
