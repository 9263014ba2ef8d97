import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import {
  type ReadTemplate,
  readTemplateText,
  templateLimits,
  templateOf,
} from '../../../shared/formats/schedulers/template/read-template-text.ts';
import { Archive } from '../import/archive.ts';
import { decodeText } from '../import/decode-text.ts';
import { importLimits, Refusal } from '../import/limits.ts';
import { Notes } from '../import/notes.ts';

/** A template has a header and a few rows; a workbook of several megabytes is something else. */
const limits = {
  ...importLimits,
  fileBytes: 5 * 1024 * 1024,
  zipEntries: 200,
  unpackedBytes: 30 * 1024 * 1024,
  imageBytes: 30 * 1024 * 1024,
};
/** Cells of a template lie near its top. */
const lastRow = 5_000;

/** Reads a person's own template, CSV or XLSX: the first rows of its first sheet. Touches no disk and no network. */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  if (bytes.length > limits.fileBytes) return { kind: 'unreadable', reason: 'too-large' };
  try {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isZip ? await readWorkbook(bytes) : readTemplateText(textOf(bytes));
  } catch (error) {
    const tooLarge = error instanceof Refusal && ['bomb', 'too-large'].includes(error.code);
    return { kind: 'unreadable', reason: tooLarge ? 'too-large' : 'malformed' };
  }
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes, new Notes());
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadTemplate> {
  const rows = await readSheet(await withoutSurprises(bytes), 1);
  const words = rows.slice(0, templateLimits.rows).map((row) => row.map(cellWords));
  return templateOf(words, ',', false);
}

function cellWords(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ');
  return typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/**
 * The XML parts of a workbook in an archive of our own, unpacked within limits: the reader takes sizes as they come, and may
 * find other parts in the archive than its directory names.
 */
async function withoutSurprises(bytes: Uint8Array): Promise<Buffer> {
  const archive = await Archive.open(bytes, limits);
  const clean = new JSZip();
  for (const name of archive.names.filter((entry) => /\.(?:xml|rels)$/iu.test(entry))) {
    const part = (await archive.read(name)) ?? new Uint8Array();
    assertNarrow(new TextDecoder().decode(part));
    clean.file(name, part, { createFolders: false });
  }
  return clean.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

/** The reader makes a table as large as its farthest cell says: none may lie beyond the limits, or hide where it lies. */
function assertNarrow(xml: string): void {
  if (/<!DOCTYPE|<!ENTITY/iu.test(xml)) throw new Refusal('damaged', 'entities');
  for (const [, , value = ''] of xml.matchAll(/\sr\s*=\s*(["'])(.*?)\1/gsu)) {
    const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d{1,7})$/u.exec(value) ?? [];
    if (row === '') throw new Refusal('damaged', 'cell address');
    const column = letters.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > templateLimits.columns || Number(row) > lastRow) throw new Refusal('too-large', value);
  }
}
