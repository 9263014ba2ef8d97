import sharp from 'sharp';
import { Refusal } from '../import/limits.ts';
import { openPdf, withPage } from './open-pdf.ts';
import type { PdfLimits } from './pdf-limits.ts';
import type { DrawnPage } from './pdf-task.ts';
import type { Pdfium } from './pdfium.ts';

/** `FPDFBitmap_BGRx` (fpdfview.h): four bytes for a pixel, the last without meaning. */
const bgrx = 3;
/** `FPDF_ANNOT`: with what is written on the page. */
const withAnnotations = 1;

/**
 * Draws pages of a PDF as PNG, `width` pixels wide, on white. Broken pages are refused, numbers the file does not have left out.
 * Same file and width: same bytes. Throws `Refusal`.
 */
export async function drawPages(
  bytes: Uint8Array,
  wanted: readonly number[],
  width: number,
  limits: PdfLimits,
): Promise<{ readonly pageCount: number; readonly pages: readonly DrawnPage[] }> {
  const open = await openPdf(bytes, limits);
  const pages: DrawnPage[] = [];
  for (const page of wanted.filter((one) => one <= open.pageCount)) {
    // One page after the other: each holds its pixels in memory.
    // eslint-disable-next-line no-await-in-loop
    const drawn = await withPage(open, page, (handle) => draw(open.pdfium, handle, width, limits));
    if (drawn === null) throw new Refusal('damaged', `PDF: ${page}`);
    pages.push({ page, ...drawn });
  }
  return { pageCount: open.pageCount, pages };
}

async function draw(pdfium: Pdfium, page: number, width: number, limits: PdfLimits): Promise<Omit<DrawnPage, 'page'>> {
  const points = { width: pdfium._FPDF_GetPageWidthF(page), height: pdfium._FPDF_GetPageHeightF(page) };
  if (!(points.width > 0 && points.height > 0)) throw new Refusal('damaged', 'PDF 0 x 0');
  const height = Math.max(1, Math.round((width * points.height) / points.width));
  if (width * height > limits.pixels) throw new Refusal('too-many-pixels', `${width} × ${height}`);
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, bgrx, 0, 0);
  if (bitmap === 0) throw new Refusal('memory', `${width} × ${height}`);
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations);
    const stride = pdfium._FPDFBitmap_GetStride(bitmap);
    const address = pdfium._FPDFBitmap_GetBuffer(bitmap);
    const raw = redFirst(pdfium.HEAPU8.subarray(address, address + stride * height), width, height, stride);
    const png = await sharp(raw, { raw: { width, height, channels: 3 } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    return { width, height, png: Uint8Array.from(png) };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}

/** Blue, green, red and a byte without meaning become red, green, blue. */
function redFirst(from: Uint8Array, width: number, height: number, stride: number): Uint8Array {
  const to = new Uint8Array(width * height * 3);
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (let pixel = row * stride; pixel < row * stride + width * 4; pixel += 4) {
      to[at] = from[pixel + 2] ?? 0;
      to[at + 1] = from[pixel + 1] ?? 0;
      to[at + 2] = from[pixel] ?? 0;
      at += 3;
    }
  }
  return to;
}
