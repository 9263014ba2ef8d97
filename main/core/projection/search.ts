import { asId, type MasterId } from '../../../shared/ids.ts';
import type { SearchHit } from '../../../shared/contract/areas/content.ts';
import type { Reader } from '../workspace.ts';
import { excerptOf } from './excerpt.ts';
import { searchTermsOf, trigramQuery, wordQuery, type SearchTerm } from './search-terms.ts';
import {
  searchColumns,
  searchedTable,
  searchKinds,
  trigramsTable,
  wordsTable,
  type SearchKind,
} from './search-tables.ts';
import { searchTexts } from './search-texts.ts';
import { snakeCase } from './tables.ts';

/** Matches that are ranked; of a word that stands in more texts than this, the newest are. */
const mostRanked = 2000;

const weights = searchColumns.map(([, weight]) => weight).join(', ');

/** Masters in which every word of `text` is found, whole, as a beginning or as a part; best first. */
export function searchMasters(reader: Reader, text: string, limit: number): SearchHit[] {
  return searchKind(reader, 'master', text, limit);
}

export function searchVariants(reader: Reader, text: string, limit: number): SearchHit[] {
  return searchKind(reader, 'variant', text, limit);
}

export function searchMedia(reader: Reader, text: string, limit: number): SearchHit[] {
  return searchKind(reader, 'media', text, limit);
}

export function searchSources(reader: Reader, text: string, limit: number): SearchHit[] {
  return searchKind(reader, 'source', text, limit);
}

/** Hits of all kinds, or of those given: what matches whole words before what matches parts, masters first. */
export function searchAll(reader: Reader, text: string, limit: number, kinds: readonly SearchKind[] = []): SearchHit[] {
  const wanted = searchKinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const found = wanted.map((kind) => searchKind(reader, kind, text, limit));
  // In turns, so that no kind hides another.
  const hits: SearchHit[] = [];
  for (let index = 0; hits.length < limit && found.some((list) => list.length > index); index += 1)
    for (const list of found) {
      const hit = list[index];
      if (hit !== undefined && hits.length < limit) hits.push(hit);
    }
  return hits;
}

interface Row {
  readonly row: number;
  readonly record: string;
  readonly body: string | null;
  readonly detail: string | null;
}

function searchKind(reader: Reader, kind: SearchKind, text: string, limit: number): SearchHit[] {
  const terms = searchTermsOf(text);
  if (terms.length === 0 || limit <= 0) return [];
  const rows = ranked(reader, wordsTable(kind), wordQuery(terms), limit);
  const parts = trigramQuery(terms);
  if (rows.length < limit && parts !== null)
    for (const row of ranked(reader, trigramsTable(kind), parts, limit)) if (!rows.includes(row)) rows.push(row);
  return rows.slice(0, limit).flatMap((row) => hitOf(reader, kind, row, terms));
}

function ranked(reader: Reader, table: string, query: string, limit: number): number[] {
  return reader
    .rows<{ row: number }>(
      `SELECT row FROM (
         SELECT rowid AS row, bm25(${table}, ${weights}) AS rank FROM ${table} WHERE ${table} MATCH ?
         ORDER BY rowid DESC LIMIT ${mostRanked}
       ) ORDER BY rank, row LIMIT ?`,
      [query, limit],
    )
    .map(({ row }) => row);
}

const detailSql: Readonly<Record<SearchKind, { readonly body: string; readonly detail: string }>> = {
  master: {
    body: "(SELECT plain_text FROM bodies b WHERE b.document = t.document AND b.root = 'body')",
    detail: 't.state',
  },
  variant: {
    body: "(SELECT plain_text FROM bodies b WHERE b.document = t.document AND b.root = 'variant:' || t.id)",
    detail: '(SELECT name FROM channels c WHERE c.id = t.channel_id)',
  },
  channel: { body: 'NULL', detail: "json_extract(t.record, '$.handle')" },
  person: { body: 'NULL', detail: "json_extract(t.record, '$.role')" },
  media: { body: 'NULL', detail: 't.media_type' },
  source: { body: 'NULL', detail: 't.url' },
};

function hitOf(reader: Reader, kind: SearchKind, row: number, terms: readonly SearchTerm[]): SearchHit[] {
  const { body, detail } = detailSql[kind];
  const [found] = reader.rows<Row>(
    `SELECT t.row, t.record, ${body} AS body, ${detail} AS detail FROM ${searchedTable[kind]} t WHERE t.row = ?`,
    [row],
  );
  if (found === undefined) return [];
  const record = JSON.parse(found.record) as SearchedRecord; // written by the projection from the collection's schema
  const texts = textsOf(kind, record, found.body ?? '');
  const masterId = kind === 'master' ? record.id : (record.masterId ?? null);
  return [
    {
      kind,
      id: record.id,
      masterId: masterId === null ? null : asId('master', masterId),
      title: titleOf(reader, kind, record),
      detail: found.detail ?? '',
      excerpt: excerptOf([texts.body, texts.lead, texts.more, texts.title], terms),
    },
  ];
}

interface SearchedRecord {
  readonly id: string;
  readonly masterId?: MasterId;
  readonly title?: string;
  readonly name?: string;
  readonly fileName?: string;
}

function textsOf(kind: SearchKind, record: SearchedRecord, body: string): ReturnType<(typeof searchTexts)['masters']> {
  return searchTexts[searchedTable[kind]](record as never, body); // the record is one of that collection
}

/** A variant goes by the title of its master. */
function titleOf(reader: Reader, kind: SearchKind, record: SearchedRecord): string {
  if (kind !== 'variant') return record.title || record.name || record.fileName || '';
  const [master] = reader.rows<{ title: string }>(`SELECT title FROM ${snakeCase('masters')} WHERE id = ?`, [
    record.masterId ?? '',
  ]);
  return master?.title ?? '';
}
