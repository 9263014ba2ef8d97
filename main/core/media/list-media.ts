import { type MediaKind, kindPrefixes } from '../../../shared/media-kinds.ts';
import type { MasterId, MediaId, VariantId } from '../../../shared/ids.ts';
import type { Media } from '../../../shared/model/media.ts';
import type { PackageRecord } from '../../../shared/model/package-records.ts';
import { searchMedia } from '../projection/search.ts';
import type { Reader } from '../workspace.ts';

export interface ListMedia {
  readonly text: string;
  readonly place: 'active' | 'trash';
  readonly lacks: 'alt' | 'use' | 'rights' | null;
  readonly tag: string | null;
  readonly collection: string | null;
  readonly kind: MediaKind | null;
  readonly offset: number;
  readonly limit: number;
}

/** A picture with the number of texts that show it. */
export type MediaRow = Media & { readonly uses: number };

/** A text that shows a picture: a master's own, or that of one variant. */
export interface MediaUse {
  readonly masterId: MasterId;
  readonly variantId: VariantId | null;
  /** Of the master. */
  readonly title: string;
}

/** Found pictures beyond this are cut: a text that fits so many says nothing. */
const mostHits = 2000;

/** One page of the pictures, newest first. */
export function listMedia(reader: Reader, request: ListMedia): { rows: MediaRow[]; total: number } {
  const text = request.text.trim();
  const found = text === '' ? null : searchMedia(reader, text, mostHits).map((hit) => hit.id);
  const source = found === null ? 'media m' : 'json_each(?) AS found JOIN media m ON m.id = found.value';
  const parameters = found === null ? [] : [JSON.stringify(found)];
  const filter = filterOf(request, reader.today());
  const where = [
    `m.purpose = 'content' AND m.trashed_at IS ${request.place === 'trash' ? 'NOT NULL' : 'NULL'}`,
    ...filter.conditions,
  ].join(' AND ');
  const [counted] = reader.rows<{ total: number }>(`SELECT count(*) AS total FROM ${source} WHERE ${where}`, [
    ...parameters,
    ...filter.values,
  ]);
  const page = reader.rows<{ record: string; uses: number }>(
    `SELECT m.record, (SELECT count(DISTINCT u.document || ' ' || u.root) FROM media_uses u WHERE u.media_id = m.id) AS uses
     FROM ${source} WHERE ${where} ORDER BY m.created_at DESC, m.id LIMIT ? OFFSET ?`,
    [...parameters, ...filter.values, request.limit, request.offset],
  );
  return {
    total: counted?.total ?? 0,
    rows: page.map(({ record, uses }) => ({ ...(JSON.parse(record) as Media), uses })), // written by the projection from its schema
  };
}

interface Filter {
  readonly conditions: readonly string[];
  readonly values: readonly (string | number)[];
}

/** Covers nothing at all as things stand: an ended licence, a consent that is not there, refused or over. */
const withoutRights = `(json_extract(m.record, '$.licenceEndsOn') < ? OR EXISTS (
  SELECT 1 FROM json_each(m.record, '$.people') AS p
  WHERE json_extract(p.value, '$.consent') NOT IN ('given', 'not-needed')
    OR (json_extract(p.value, '$.consent') = 'given' AND json_extract(p.value, '$.endsOn') < ?)))`;

/** Videos in the library that show the picture before they play. */
const posterSql = `SELECT 1 FROM media v WHERE v.poster_id = m.id AND v.trashed_at IS NULL`;

/** Media in the library whose people it proves the consent of. */
const evidenceSql = `SELECT 1 FROM media v, json_each(v.record, '$.people') AS p
  WHERE v.trashed_at IS NULL AND json_extract(p.value, '$.evidenceId') = m.id`;

const lacking = {
  alt: `(m.media_type GLOB 'image/*' OR m.media_type GLOB 'video/*')
    AND json_extract(m.record, '$.decorative') = 0 AND json_extract(m.record, '$.altText.de') = ''
    AND json_extract(m.record, '$.altText.en') = ''`,
  use: `NOT EXISTS (SELECT 1 FROM media_uses u WHERE u.media_id = m.id) AND NOT EXISTS (${posterSql})
    AND NOT EXISTS (${evidenceSql}) AND m.id IS NOT (SELECT json_extract(record, '$.brand.logoId') FROM workspace)`,
  rights: withoutRights,
} as const;

function filterOf({ lacks, tag, collection, kind }: ListMedia, today: string): Filter {
  const has = (list: 'tags' | 'collections'): string =>
    `EXISTS (SELECT 1 FROM json_each(m.record, '$.${list}') AS t WHERE t.value = ?)`;
  return {
    conditions: [
      ...(lacks === null ? [] : [lacking[lacks]]),
      ...(tag === null ? [] : [has('tags')]),
      ...(collection === null ? [] : [has('collections')]),
      ...(kind === null ? [] : ['substr(m.media_type, 1, ?) = ?']),
    ],
    values: [
      ...(lacks === 'rights' ? [today, today] : []),
      ...(tag === null ? [] : [tag]),
      ...(collection === null ? [] : [collection]),
      ...(kind === null ? [] : [kindPrefixes[kind].length, kindPrefixes[kind]]),
    ],
  };
}

interface WordCount {
  readonly name: string;
  readonly count: number;
}

/** Tags and collections of media that are not in the trash, by name. */
export function mediaWords(reader: Reader): { tags: WordCount[]; collections: WordCount[] } {
  const count = (list: 'tags' | 'collections'): WordCount[] =>
    reader.rows<WordCount>(
      `SELECT t.value AS name, count(*) AS count FROM media m, json_each(m.record, '$.${list}') AS t
       WHERE m.purpose = 'content' AND m.trashed_at IS NULL GROUP BY t.value ORDER BY t.value COLLATE NOCASE, t.value`,
    );
  return { tags: count('tags'), collections: count('collections') };
}

/** Packages that one of the variants that show the picture went out with, newest first. */
export function handedOver(reader: Reader, id: MediaId): Pick<PackageRecord, 'id' | 'at' | 'by' | 'name'>[] {
  return reader
    .rows<{ record: string }>(
      `SELECT DISTINCT r.record, r.at FROM package_records r, json_each(r.record, '$.mediaIds') AS shown
       WHERE shown.value = ? ORDER BY r.at DESC, r.id`,
      [id],
    )
    .map(({ record }) => JSON.parse(record) as PackageRecord) // written by the projection from its schema
    .map(({ id: packageId, at, by, name }) => ({ id: packageId, at, by, name }));
}

/** Every text that shows the picture: in an image block, or in the picture list of a variant. */
export function usesOf(reader: Reader, id: MediaId): MediaUse[] {
  return reader
    .rows<{ master_id: MasterId; root: string; title: string }>(
      `SELECT DISTINCT m.id AS master_id, u.root, m.title FROM media_uses u JOIN masters m ON m.document = u.document
       WHERE u.media_id = ? ORDER BY m.title COLLATE NOCASE, m.id, u.root`,
      [id],
    )
    .map(({ master_id: masterId, root, title }) => ({ masterId, variantId: variantOf(root), title }));
}

/** Videos that show the picture before they play, and are not in the trash. */
export function videosWithPoster(reader: Reader, id: MediaId): Media[] {
  return reader.list('media', { posterId: id, trashedAt: null });
}

/** Media, not in the trash, for whose people the medium proves the consent. */
export function provenBy(reader: Reader, id: MediaId): Media[] {
  return reader
    .rows<{ record: string }>(
      `SELECT m.record FROM media m WHERE m.trashed_at IS NULL AND EXISTS (
         SELECT 1 FROM json_each(m.record, '$.people') AS p WHERE json_extract(p.value, '$.evidenceId') = ?)
       ORDER BY m.created_at DESC, m.id`,
      [id],
    )
    .map(({ record }) => JSON.parse(record) as Media); // written by the projection from its schema
}

/** Whether it is the logo on the cards of the organisation. */
export function isLogo(reader: Reader, id: MediaId): boolean {
  return reader.workspace().brand.logoId === id;
}

function variantOf(root: string): VariantId | null {
  return root === 'body' ? null : (root.slice('variant:'.length) as VariantId); // names of roots are made from ids
}
