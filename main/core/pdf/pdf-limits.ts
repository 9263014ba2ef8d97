/** What one PDF may cost; tests pass smaller ones. */
export interface PdfLimits {
  readonly pages: number;
  /** Of the text of all pages, in UTF-16 units. */
  readonly textLength: number;
  /** Of one drawn page. */
  readonly pixels: number;
  /** Memory of PDFium, with the file in it. */
  readonly memoryBytes: number;
  /** Until the worker is stopped; a page needs milliseconds. */
  readonly waitingMs: number;
  readonly heapMegabytes: number;
}

export const pdfLimits: PdfLimits = {
  pages: 2_000,
  textLength: 5_000_000,
  pixels: 40_000_000,
  memoryBytes: 768 * 1024 * 1024,
  waitingMs: 25_000,
  heapMegabytes: 256,
};
