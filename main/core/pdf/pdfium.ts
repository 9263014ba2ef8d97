import { PDFiumModule } from '@hyzyla/pdfium';
import { PDFIUM_WASM_BASE64 } from '@hyzyla/pdfium/dist/pdfium.wasm.base64-B4io7kt4.js';

/**
 * What we call of PDFium's public C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_doc.h of
 * https://pdfium.googlesource.com/pdfium/, seen 2026-12-01). Handles and addresses are numbers, 0 is none.
 */
export interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly wasmExports: { readonly memory: WebAssembly.Memory };
  _malloc(bytes: number): number;
  _FPDF_InitLibraryWithConfig(config: number): void;
  _FPDF_LoadMemDocument64(address: number, bytes: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_GetMetaText(document: number, tag: number, address: number, bytes: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, box: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, address: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
}

/** Why PDFium gave up when it had no more memory. */
export class PdfMemory extends Error {
  override readonly name = 'PdfMemory';
}

/** Starts PDFium with no more memory than `mostBytes`; V8's limits for a worker do not count that of WebAssembly. */
export async function startPdfium(mostBytes: number): Promise<Pdfium> {
  const options = {
    wasmBinary: Uint8Array.from(Buffer.from(PDFIUM_WASM_BASE64, 'base64')).buffer,
    locateFile: () => '',
    print: () => undefined,
    printErr: () => undefined,
  };
  // The types of the package know a part of the module only.
  const pdfium = (await PDFiumModule(options)) as unknown as Pdfium;
  limitMemory(pdfium.wasmExports.memory, mostBytes);
  pdfium._FPDF_InitLibraryWithConfig(0);
  return pdfium;
}

function limitMemory(memory: WebAssembly.Memory, mostBytes: number): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65_536 > mostBytes) throw new PdfMemory(`> ${mostBytes} bytes`);
    return grow(pages);
  };
}
