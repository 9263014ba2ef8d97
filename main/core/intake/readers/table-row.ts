import { createHash } from 'node:crypto';
import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import type { FoundState } from '../../../../shared/intake/found-kinds.ts';
import type { ColumnMapping, ColumnMeaning } from '../../../../shared/intake/column-mapping.ts';
import { readMarkdownBlocks } from '../../import/markdown.ts';
import { Notes } from '../../import/notes.ts';
import { plainTextBlocks } from '../../import/plain-text.ts';
import { finishItem } from '../finish-item.ts';
import { ItemPictures } from '../item-pictures.ts';
import { momentOf } from '../moments.ts';

export interface TableRow {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
  readonly mapping: ColumnMapping;
  /** Name of the file, for the key. */
  readonly table: string;
}

const states: readonly (readonly [FoundState, RegExp])[] = [
  ['published', /^(?:published|veröffentlicht|live|online|posted|gepostet|done|fertig|erledigt|erschienen)$/i],
  ['scheduled', /^(?:scheduled|geplant|eingeplant|terminiert|planned)$/i],
  ['draft', /^(?:draft|entwurf|idea|idee|in progress|in arbeit|to ?do|offen|backlog|review|freigabe|in prüfung)$/i],
];

/** One row of a plan. A row without any text of its own is known by all its cells. */
export function rowItem(row: TableRow, timeZone: string): FoundItem {
  const { headers, cells, mapping, table } = row;
  const notes = new Notes();
  const all = (meaning: ColumnMeaning): string[] =>
    headers.flatMap((header, index) =>
      mapping[header] === meaning && (cells[index] ?? '') !== '' ? [cells[index] ?? ''] : [],
    );
  const first = (meaning: ColumnMeaning): string => all(meaning)[0] ?? '';
  const date = [first('date'), first('time')].filter((part) => part !== '').join(' ');
  const publishedAt = momentOf(date, timeZone);
  if (date !== '' && publishedAt === null) notes.name('no-date', date.slice(0, 60));
  const text = all('text').join('\n\n');
  const address = first('address');
  const key = first('key') || address || digestOf([first('title'), date, text, ...(text === '' ? cells : [])]);
  return finishItem({
    key: `table:${table}:${key}`,
    kind: 'row',
    state: states.find(([, pattern]) => pattern.test(first('state').trim()))?.[0] ?? 'unknown',
    title: first('title'),
    lead: first('lead'),
    blocks: looksLikeMarkdown(text) ? readMarkdownBlocks(text, { notes }) : plainTextBlocks(text, notes),
    publishedAt,
    address,
    author: first('author'),
    tags: all('tags').flatMap((cell) => cell.split(/[,;\n]/).map((tag) => tag.trim())),
    language: languageOf(first('language')),
    notes,
    pictures: new ItemPictures(() => null, notes),
  });
}

function looksLikeMarkdown(text: string): boolean {
  return /^(?:#{1,6} |[-*] \S|\d+\. \S|> )|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\(https?:/m.test(text);
}

function languageOf(word: string): string {
  if (/^(?:deutsch|german)$/i.test(word)) return 'de';
  return /^(?:englisch|english)$/i.test(word) ? 'en' : word;
}

function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\u001f')).digest('hex').slice(0, 32);
}
