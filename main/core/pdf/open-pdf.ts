import { Refusal } from '../import/limits.ts';
import { startPdfium, type Pdfium } from './pdfium.ts';
import type { PdfLimits } from './pdf-limits.ts';

export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly pageCount: number;
}

/** Codes of `FPDF_GetLastError` (fpdfview.h). */
const wantsPassword = 4;
const unknownCipher = 5;

/**
 * Opens a PDF in a PDFium of its own, which ends with its worker: nothing is given back. Files that open without a password although
 * they are encrypted are read. Throws `Refusal` with `encrypted`, `damaged` or `pdf-pages`.
 */
export async function openPdf(bytes: Uint8Array, limits: PdfLimits): Promise<OpenPdf> {
  const pdfium = await startPdfium(limits.memoryBytes);
  const address = pdfium._malloc(bytes.length);
  if (address === 0) throw new Refusal('memory', '');
  pdfium.HEAPU8.set(bytes, address);
  const document = pdfium._FPDF_LoadMemDocument64(address, bytes.length, 0);
  if (document === 0) {
    const code = pdfium._FPDF_GetLastError();
    if (code === wantsPassword || code === unknownCipher) throw new Refusal('encrypted', 'PDF');
    throw new Refusal('damaged', `PDF ${code}`);
  }
  const pageCount = pdfium._FPDF_GetPageCount(document);
  if (pageCount > limits.pages) throw new Refusal('pdf-pages', `${pageCount} > ${limits.pages}`);
  if (pageCount < 1) throw new Refusal('damaged', 'PDF 0');
  return { pdfium, document, pageCount };
}

/** Opens a page, counted from 1, and closes it when `work` is done. Null for one that is broken. */
export async function withPage<T>(
  { pdfium, document }: OpenPdf,
  page: number,
  work: (handle: number) => T | Promise<T>,
): Promise<T | null> {
  const handle = pdfium._FPDF_LoadPage(document, page - 1);
  if (handle === 0) return null;
  try {
    return await work(handle);
  } finally {
    pdfium._FPDF_ClosePage(handle);
  }
}
