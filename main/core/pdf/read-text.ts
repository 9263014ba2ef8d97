import { Refusal } from '../import/limits.ts';
import { openPdf, withPage, type OpenPdf } from './open-pdf.ts';
import type { PdfLimits } from './pdf-limits.ts';
import type { PdfLine, PdfPageText, PdfText } from './pdf-task.ts';
import type { Pdfium } from './pdfium.ts';

/** `FPDF_PAGEOBJ_IMAGE` (fpdf_edit.h). */
const imageObject = 3;

/** The lines of all pages in the order in which the file writes them, and what it calls itself. Throws `Refusal`. */
export async function readText(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  const open = await openPdf(bytes, limits);
  const pages: PdfPageText[] = [];
  let length = 0;
  for (let page = 1; page <= open.pageCount; page += 1) {
    // One page after the other: each is closed before the next needs memory.
    // eslint-disable-next-line no-await-in-loop
    const read = await withPage(open, page, (handle) => readPage(open.pdfium, handle, limits.textLength - length));
    if (read === null) continue;
    length += read.lines.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(read);
  }
  return { title: metaText(open, 'Title'), author: metaText(open, 'Author'), pages };
}

function readPage(pdfium: Pdfium, page: number, mostChars: number): PdfPageText {
  const text = pdfium._FPDFText_LoadPage(page);
  try {
    const count = text === 0 ? 0 : pdfium._FPDFText_CountChars(text);
    if (count > mostChars) throw new Refusal('too-large', `> ${count - 1} characters`);
    return {
      width: pdfium._FPDF_GetPageWidthF(page),
      height: pdfium._FPDF_GetPageHeightF(page),
      lines: readLines(pdfium, text, count),
      pictures: countPictures(pdfium, page),
    };
  } finally {
    if (text !== 0) pdfium._FPDFText_ClosePage(text);
  }
}

function countPictures(pdfium: Pdfium, page: number): number {
  let pictures = 0;
  const count = Math.min(pdfium._FPDFPage_CountObjects(page), 20_000);
  for (let index = 0; index < count; index += 1) {
    if (pdfium._FPDFPageObj_GetType(pdfium._FPDFPage_GetObject(page, index)) === imageObject) pictures += 1;
  }
  return pictures;
}

/** PDFium writes this for the hyphen of a divided word, and no end of line behind it. */
const dividing = new Set([0x02, 0xad, 0xfffe]);

function readLines(pdfium: Pdfium, text: number, count: number): PdfLine[] {
  const lines: PdfLine[] = [];
  const box = pdfium._malloc(16);
  let line = new LineBuilder();
  const end = (isDivided: boolean): void => {
    const built = line.build(isDivided);
    if (built !== null) lines.push(built);
    line = new LineBuilder();
  };
  for (let index = 0; index < count; index += 1) {
    const unit = pdfium._FPDFText_GetUnicode(text, index);
    if (unit === 10 || unit === 13) end(false);
    else if (dividing.has(unit)) end(true);
    else if (unit >= 32) {
      const has = pdfium._FPDFText_GetLooseCharBox(text, index, box) !== 0;
      const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(box >> 2, (box >> 2) + 4);
      line.add(unit, has ? { left, top, right, bottom } : null);
    }
  }
  end(false);
  return lines;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Gathers the letters of one line and what they cover. */
class LineBuilder {
  #text = '';
  readonly #sizes: number[] = [];
  #left = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #top = Number.NEGATIVE_INFINITY;
  #bottom = Number.POSITIVE_INFINITY;

  add(unit: number, box: Box | null): void {
    // PDFium gives UTF-16 units or whole characters, and half a pair for a broken one.
    this.#text += unit > 0xffff ? String.fromCodePoint(Math.min(unit, 0x10ffff)) : String.fromCharCode(unit);
    if (box === null || unit === 32 || unit === 0xa0) return;
    this.#sizes.push(box.top - box.bottom);
    this.#left = Math.min(this.#left, box.left);
    this.#right = Math.max(this.#right, box.right);
    this.#top = Math.max(this.#top, box.top);
    this.#bottom = Math.min(this.#bottom, box.bottom);
  }

  build(isDivided: boolean): PdfLine | null {
    const text = this.#text.toWellFormed().replace(/\s+/g, ' ').trim();
    if (text === '' || this.#sizes.length === 0) return null;
    const size = this.#sizes.toSorted((a, b) => a - b)[this.#sizes.length >> 1] ?? 0;
    const place = { left: this.#left, right: this.#right, top: this.#top, bottom: this.#bottom };
    return { text, isDivided, size, ...place };
  }
}

/** A field of the document's information, at most its first 500 characters. */
function metaText({ pdfium, document }: OpenPdf, tag: string): string {
  const name = pdfium._malloc(32);
  pdfium.HEAPU8.set([...Buffer.from(tag, 'latin1'), 0], name);
  const most = 1_002;
  const bytes = pdfium._FPDF_GetMetaText(document, name, 0, 0);
  if (bytes <= 2 || bytes > 100_000) return '';
  const address = pdfium._malloc(bytes);
  pdfium._FPDF_GetMetaText(document, name, address, bytes);
  const raw = Buffer.from(pdfium.HEAPU8.slice(address, address + Math.min(bytes - 2, most - 2)));
  return raw.toString('utf16le').toWellFormed().trim();
}
