import { qrMatrix, type QrMatrix } from './qr-matrix.ts';
import type { QrOptions } from './qr-options.ts';

/** A drawing in modules: one unit is one module, the quiet zone included. */
export interface QrDrawing {
  readonly width: number;
  readonly height: number;
  /** Dark modules as the `d` of one path, runs of a row together. */
  readonly path: string;
  /** Lines of the label with the place of their baseline. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Height of the letters, in modules. */
  readonly fontSize: number;
}

/** Letters of the label are about this wide compared with their height. */
const letterWidth = 0.56;
const lineHeight = 1.3;

/** Draws a code; null where the address is too long for one. Pure: the same options give the same drawing. */
export function drawQr({ address, level, quietZone, label }: QrOptions): QrDrawing | null {
  const matrix = qrMatrix(address, level);
  if (matrix === null) return null;
  const width = matrix.size + 2 * quietZone;
  const fontSize = Math.max(1.6, Math.min(3, matrix.size / 12));
  const texts = label.trim() === '' ? [] : wrap(label.trim(), Math.floor(width / (fontSize * letterWidth)) - 1);
  const lines = texts.map((text, index) => ({ text, y: round(width + fontSize * (0.8 + index * lineHeight)) }));
  const below = texts.length === 0 ? 0 : texts.length * fontSize * lineHeight + fontSize * 0.6;
  return { width, height: round(width + below), path: darkPath(matrix, quietZone), lines, fontSize: round(fontSize) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function darkPath({ rows }: QrMatrix, quietZone: number): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      path += `M${start + quietZone} ${y + quietZone}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  });
  return path;
}

/** Breaks at blanks, and inside a word that is longer than a line. */
function wrap(text: string, longest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= longest) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    for (; line.length > longest; line = line.slice(longest)) lines.push(line.slice(0, longest));
  }
  return [...lines, line].filter((one) => one !== '');
}

/** The code as an SVG file: sized in millimetres, or in whole pixels a module where a bitmap is made of it. */
export function qrSvg(options: QrOptions, pixelsPerModule: number | null = null): string | null {
  const drawing = drawQr(options);
  if (drawing === null) return null;
  const { width, height, path, lines, fontSize } = drawing;
  const mm = options.sizeMm / width;
  const size =
    pixelsPerModule === null
      ? `width="${round(options.sizeMm)}mm" height="${round(height * mm)}mm"`
      : `width="${width * pixelsPerModule}" height="${Math.ceil(height * pixelsPerModule)}"`;
  const words = lines.map(({ text, y }) => `<text x="${width / 2}" y="${y}">${escapeXml(text)}</text>`).join('');
  const label =
    words === ''
      ? ''
      : `<g fill="${options.dark}" font-family="Inter, Arial, Helvetica, sans-serif" font-size="${fontSize}" text-anchor="middle">${words}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img"><title>${escapeXml(
    options.label || options.address,
  )}</title><desc>${escapeXml(options.address)}</desc><rect width="${width}" height="${height}" fill="${options.light}"/><path d="${path}" fill="${options.dark}" shape-rendering="crispEdges"/>${label}</svg>\n`;
}

function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
}
