import sharp from 'sharp';
import { asciiSlug } from '../../../shared/ascii-slug.ts';
import type { QrOptions } from '../../../shared/qr-code/qr-options.ts';
import { drawQr, qrSvg } from '../../../shared/qr-code/qr-svg.ts';
import { Failure } from '../failure.ts';
import { writeOwnFile } from '../files/write-own-file.ts';

export interface ExportQr extends QrOptions {
  readonly name: string;
  readonly formats: readonly ('svg' | 'png')[];
  /** Dots per inch of the bitmap. */
  readonly dpi: number;
  readonly folder: string;
}

const mmPerInch = 25.4;
/** A bitmap beyond this helps nobody and needs much memory. Pixels along one side. */
const widest = 6000;

/** Writes the code as files; gives their paths. Throws `INVALID` for an address that no code holds, `STORAGE`. */
export async function exportQr(options: ExportQr): Promise<string[]> {
  const svg = qrSvg(options);
  if (svg === null) throw tooLong(options);
  const stem = asciiSlug(options.name, 60) || 'qr-code';
  const places: string[] = [];
  for (const format of options.formats) {
    const bytes = format === 'svg' ? Buffer.from(svg, 'utf8') : await qrPng(options, options.dpi);
    places.push(await writeOwnFile(options.folder, stem, `.${format}`, bytes));
  }
  return places;
}

/** The code as a bitmap for this print size: every module is the same whole number of pixels. Throws `INVALID`. */
export async function qrPng(options: QrOptions, dpi: number): Promise<Buffer> {
  const drawing = drawQr(options);
  if (drawing === null) throw tooLong(options);
  const wanted = (options.sizeMm / mmPerInch) * dpi;
  const perModule = Math.max(1, Math.min(Math.ceil(wanted / drawing.width), Math.floor(widest / drawing.width)));
  const svg = qrSvg(options, perModule) ?? '';
  // So that the picture, opened in a layout, has the width that was asked for.
  const density = Math.max(1, Math.round((drawing.width * perModule * mmPerInch) / options.sizeMm));
  return await sharp(Buffer.from(svg, 'utf8'))
    .flatten({ background: options.light })
    .withMetadata({ density })
    .png()
    .toBuffer();
}

function tooLong({ address }: QrOptions): Failure<'INVALID'> {
  return new Failure('INVALID', { field: 'address', rule: 'short', value: address.slice(0, 200) });
}
