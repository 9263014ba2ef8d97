declare module '@hyzyla/pdfium/dist/pdfium.wasm.base64-B4io7kt4.js' {
  /** PDFium itself, so that a bundle holds it and no path has to be found. */
  export const PDFIUM_WASM_BASE64: string;
}
