import { parse } from 'csv-parse/sync';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import type { ColumnMapping } from '../../../../shared/intake/column-mapping.ts';
import { proposeMapping } from '../../../../shared/intake/propose-mapping.ts';
import { Archive } from '../../import/archive.ts';
import { decodeText } from '../../import/decode-text.ts';
import { asRefusal, Refusal } from '../../import/limits.ts';
import type { ReaderInput } from '../reader.ts';
import { rowItem, type TableRow } from './table-row.ts';

const mostColumns = 200;

/** An editorial plan as CSV or Excel: the first filled row names the columns, each row below is a thing. */
export async function* readTable(input: ReaderInput, kind: 'csv' | 'xlsx'): AsyncGenerator<FoundItem, void, void> {
  const { place, limits, notes } = input;
  const { size } = await stat(place);
  if (size > limits.fileBytes) throw new Refusal('too-large', `> ${limits.fileBytes} bytes`);
  const bytes = new Uint8Array(await readFile(place));
  const rows = kind === 'csv' ? csvRows(bytes, input) : await sheetRows(bytes, input);
  const at = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  if (at === -1) throw new Refusal('empty');
  const headers = named(rows[at] ?? []);
  const mapping = mappingFor(headers, input.mapping);
  const below = rows.slice(at + 1).filter((row) => row.some((cell) => cell !== ''));
  input.tellColumns(
    headers.map((header, column) => ({ header, example: exampleOf(below, column) })),
    mapping,
  );
  for (const header of headers) if (mapping[header] === null) notes.name('unused-columns', header);
  let done = 0;
  for (const cells of below) {
    done += 1;
    input.advance(done, below.length);
    const item = itemOf({ headers, cells, mapping, table: basename(place) }, input);
    if (item !== null) yield item;
  }
}

function itemOf(row: TableRow, input: ReaderInput): FoundItem | null {
  try {
    return rowItem(row, input.timeZone);
  } catch (error) {
    input.notes.name('unreadable', `${(row.cells[0] ?? '').slice(0, 60)} (${asRefusal(error).code})`);
    return null;
  }
}

/** Columns as people chose them; those they said nothing of as their headers say, unless that is chosen for another. */
function mappingFor(headers: readonly string[], chosen: ColumnMapping | null): ColumnMapping {
  if (chosen === null) return proposeMapping(headers);
  return Object.fromEntries(headers.map((header) => [header, chosen[header] ?? null]));
}

/** Headers are names: empty and equal ones get a number. */
function named(cells: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, cell] of cells.slice(0, mostColumns).entries()) {
    const base = cell === '' ? String(index + 1) : cell.slice(0, 200);
    let name = base;
    for (let number = 2; names.includes(name); number += 1) name = `${base} ${number}`;
    names.push(name);
  }
  return names;
}

function exampleOf(rows: readonly (readonly string[])[], column: number): string {
  const found = rows.find((row) => (row[column] ?? '') !== '')?.[column] ?? '';
  return found.replace(/\s+/g, ' ').slice(0, 80).toWellFormed();
}

function csvRows(bytes: Uint8Array, { notes, limits }: ReaderInput): string[][] {
  const text = decodeText(bytes, notes);
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: limits.partBytes,
    });
    return rows.map((row) => row.map(cleaned));
  } catch (error) {
    throw new Refusal('damaged', error instanceof Error ? error.message.slice(0, 120) : 'CSV');
  }
}

/** Excel writes semicolons where the comma is in numbers. The sign that parts the first line most often parts them all. */
function delimiterOf(text: string): string {
  const head = (/^[^\n\r]{0,10000}/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

async function sheetRows(bytes: Uint8Array, { limits, notes }: ReaderInput): Promise<string[][]> {
  await assertHarmless(bytes, limits);
  const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
    (error: unknown) => {
      throw new Refusal('damaged', error instanceof Error ? error.message.slice(0, 120) : 'XLSX');
    },
  );
  const filled = sheets.filter(({ data }) => data.length > 1);
  for (const { sheet } of filled.slice(1)) notes.name('other-sheets', sheet);
  return (filled[0]?.data ?? []).map((row) => row.map((cell) => cellText(cell)));
}

/** Unpacks each part once, counting, and looks for document types, before the reader of sheets unpacks them without counting. */
async function assertHarmless(bytes: Uint8Array, limits: ReaderInput['limits']): Promise<void> {
  const archive = await Archive.open(bytes, { ...limits, unpackedBytes: 256 * 1024 * 1024, zipEntries: 5_000 });
  for (const name of archive.names) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    // One after the other: memory holds one part.
    // eslint-disable-next-line no-await-in-loop
    const part = await archive.read(name, 128 * 1024 * 1024);
    if (part !== null && /<!(?:DOCTYPE|ENTITY)/i.test(Buffer.from(part.subarray(0, 4_096)).toString('latin1')))
      throw new Refusal('external-entity', 'DOCTYPE');
  }
}

/** A cell as text; a date as the wall clock shows it, which is how sheets keep it. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T00:00:00', '');
  if (typeof cell === 'string') return cleaned(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** Our own packages put a quote before what a sheet would reckon with. */
function cleaned(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}
