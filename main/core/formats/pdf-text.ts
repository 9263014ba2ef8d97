import { assertNever } from '../../../shared/assert-never.ts';
import { headingsAbove } from '../../../shared/formats/paper/paper-blocks.ts';
import type { Block, Inline, ListBlock, TableBlock, TextInline } from '../../../shared/rich-text/rich-text.ts';
import { safeUrl } from '../../../shared/rich-text/safe-url.ts';
import { type PdfFlow, sheet, textWidth } from './pdf-flow.ts';
import type { Span } from './pdf-lines.ts';

type Structure = PDFKit.PDFStructureElement;
type Look = Partial<Omit<Span, 'text'>>;

export const quiet = '#5a5a54';
const plain: Omit<Span, 'text'> = {
  size: 10.5,
  weight: 400,
  oblique: false,
  underline: false,
  strike: false,
  colour: '#1f1f1c',
  link: null,
};

/** Words in the look of the text, but for what is said. Tabs have no width in a font. */
export function span(text: string, look: Look = {}): Span {
  return { ...plain, ...look, text: text.replaceAll('\t', ' ').replaceAll(/[^\P{Cc}\n]/gu, '') };
}

const headingSizes = [20, 16, 13, 11.5, 10.5, 10.5] as const;

/** A heading with `keep` points of what it heads on the same page; some lines of it unless told otherwise. */
export function heading(flow: PdfFlow, parent: Structure, level: number, spans: readonly Span[], keep = 60): void {
  const at = Math.min(level, headingSizes.length);
  const size = headingSizes[at - 1] ?? 10.5;
  flow.space(size * 0.7);
  flow.require(size * 1.7 + keep);
  const looks = spans.map((one) => ({ ...one, size, weight: 600 as const }));
  flow.words(flow.element(parent, `H${at}`), looks);
  flow.space(size * 0.3);
}

/** A block of a text, with the structure that it has there. `language` where it is not that of the document. */
export function textBlock(flow: PdfFlow, parent: Structure, block: Block, language: string | null): void {
  const options = language === null ? {} : { lang: language };
  const paragraph = (spans: readonly Span[], indent = 0, inside = parent): void => {
    flow.words(flow.element(inside, 'P', options), spans, indent);
    flow.space(6);
  };
  switch (block.kind) {
    case 'paragraph':
      return paragraph(inlineSpans(block.children));
    case 'heading':
      return heading(flow, parent, block.level + headingsAbove, inlineSpans(block.children));
    case 'quote':
      return paragraph(inlineSpans(block.children, { oblique: true }), 16, flow.element(parent, 'BlockQuote'));
    case 'callout':
      flow.rule(sheet.left, textWidth);
      flow.space(4);
      paragraph(inlineSpans(block.children), 8, flow.element(parent, 'Note'));
      flow.rule(sheet.left, textWidth);
      flow.space(8);
      return;
    case 'list':
      list(flow, parent, block, 0, options);
      flow.space(6);
      return;
    case 'table':
      return table(flow, parent, block, options);
    case 'code':
      return paragraph([span(block.text, { size: 9.5 })], 8);
    case 'divider':
    case 'part-break':
      flow.space(6);
      flow.rule(sheet.left, textWidth);
      flow.space(10);
      return;
    case 'image':
    case 'unknown':
      return;
    default:
      assertNever(block);
  }
}

/** One line of a list with its sign before it. */
export function listLine(
  flow: PdfFlow,
  parent: Structure,
  sign: string,
  spans: readonly Span[],
  { indent = 0, lang }: { readonly indent?: number; readonly lang?: string } = {},
): Structure {
  const item = flow.element(parent, 'LI', lang === undefined ? {} : { lang });
  const label = flow.element(item, 'Lbl');
  const words = flow.element(item, 'LBody');
  const x = sheet.left + indent;
  const room = 18;
  flow.columns([
    { element: label, spans: [span(sign)], x, width: room },
    { element: words, spans, x: x + room, width: textWidth - indent - room },
  ]);
  flow.space(2);
  return words;
}

function list(flow: PdfFlow, parent: Structure, block: ListBlock, level: number, options: { lang?: string }): void {
  const element = flow.element(parent, 'L', options);
  block.items.forEach((item, index) => {
    const mark = block.listKind === 'check' ? (item.checked === true ? '[x] ' : '[ ] ') : '';
    const sign = block.listKind === 'number' ? `${index + 1}.` : level % 2 === 0 ? '•' : '–';
    const spans = [...(mark === '' ? [] : [span(mark)]), ...inlineSpans(item.children)];
    // Five levels are as deep as a line of this width stays readable.
    const words = listLine(flow, element, sign, spans, { indent: 18 * Math.min(level, 5) });
    if (item.nested !== undefined) list(flow, words, item.nested, level + 1, {});
  });
}

function table(flow: PdfFlow, parent: Structure, { rows }: TableBlock, options: { lang?: string }): void {
  const element = flow.element(parent, 'Table', options);
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const width = textWidth / columns;
  const isHead = rows[0]?.cells.every(({ header }) => header) ?? false;
  flow.require(60);
  flow.rule(sheet.left, textWidth);
  rows.forEach(({ cells }, rowIndex) => {
    const row = flow.element(element, 'TR');
    flow.space(3);
    flow.columns(
      cells.map(({ header, children }, index) => ({
        element: header
          ? flow.element(row, 'TH', { scope: rowIndex === 0 && isHead ? 'Column' : 'Row' })
          : flow.element(row, 'TD'),
        spans: inlineSpans(children, header ? { weight: 600 } : {}),
        x: sheet.left + index * width,
        width: width - 8,
      })),
    );
    flow.space(3);
    flow.rule(sheet.left, textWidth);
  });
  flow.space(10);
}

function inlineSpans(children: readonly Inline[], look: Look = {}): Span[] {
  return children.flatMap((child): Span[] => {
    if (child.kind === 'line-break') return [span('\n', look)];
    if (child.kind === 'text') return [markedSpan(child, look)];
    const url = safeUrl(child.url);
    if (url === null || !URL.canParse(url)) return child.children.map((text) => markedSpan(text, look));
    const link = new URL(url).href;
    const words = child.children.map((text) => markedSpan(text, { ...look, link, underline: true, colour: '#0b57a4' }));
    // On paper nobody can follow a link: its address stands behind it.
    return [...words, span(` (${url})`, { ...look, colour: quiet })];
  });
}

function markedSpan({ text, marks = [] }: TextInline, look: Look): Span {
  return span(text, {
    ...look,
    ...(marks.includes('bold') ? { weight: 600 } : {}),
    ...(marks.includes('italic') ? { oblique: true } : {}),
    ...(marks.includes('underline') ? { underline: true } : {}),
    ...(marks.includes('strike') ? { strike: true } : {}),
  });
}
