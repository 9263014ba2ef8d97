import { stringify } from 'csv-stringify/browser/esm/sync';
import { harmlessText } from '../../csv-text.ts';
import { type CellContext, cellText } from './cells.ts';
import { holdsFor } from './losses.ts';
import type { Post } from './post.ts';
import type { Column, SchedulerProfile } from './scheduler-profile.ts';

/** A field on its way into a row. */
interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

/** What spreadsheets could take for a formula. */
export function looksLikeFormula(text: string): boolean {
  return harmlessText(text) !== text;
}

/** The cells of a post in the order of the columns; more than there are columns where pictures are spread. */
export function cellsOf(post: Post, { columns }: SchedulerProfile, context: CellContext): string[] {
  return fieldsOf(post, columns, context).map(({ text }) => text);
}

function fieldsOf(post: Post, columns: readonly Column[], context: CellContext): Field[] {
  return columns.flatMap((column) => {
    const { quoted = false, spread = false } = column;
    if (!spread) return [{ text: columnText(column, post, context), quoted }];
    const addresses = post.pictures.slice(0, context.maxPictures).flatMap(({ address }) => address ?? []);
    return addresses.length === 0 ? [{ text: '', quoted }] : addresses.map((text) => ({ text, quoted }));
  });
}

function columnText(column: Column, post: Post, context: CellContext): string {
  if (!holdsFor(column, post)) return '';
  const word = column.byPlatform?.[post.item.profile.id];
  return word ?? (column.source === undefined ? '' : cellText(column.source, post, context));
}

/**
 * A table as CSV after RFC 4180. `harmless` puts an apostrophe before what a spreadsheet would take for a formula; without
 * it every text stands there as it is published.
 */
export function writeTable(
  posts: readonly Post[],
  profile: SchedulerProfile,
  context: CellContext,
  harmless: boolean,
): string {
  const plain = (text: string): Field => ({ text, quoted: false });
  const above = [
    ...(profile.preface ?? []).map((row) => row.map(plain)),
    ...(profile.header ? [profile.columns.map(({ name }) => plain(name))] : []),
  ];
  const rows = posts.map((post) =>
    fieldsOf(post, profile.columns, context).map((field) => ({
      ...field,
      text: harmless ? harmlessText(field.text) : field.text,
    })),
  );
  return stringify([...above, ...rows], {
    delimiter: profile.delimiter ?? ',',
    record_delimiter: profile.lineEnd === 'crlf' ? 'windows' : 'unix',
    // A line break of the other kind, or a space at an end, is safe within quotation marks only.
    quoted_match: /[\r\n]|^\s|\s$/u,
    cast: {
      object: (field) => ({ value: String(field['text']), quoted: field['quoted'] === true }),
    },
  });
}
