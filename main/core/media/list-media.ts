import type { MasterId, MediaId, VariantId } from '../../../shared/ids.ts';
import type { Media } from '../../../shared/model/media.ts';
import { searchMedia } from '../projection/search.ts';
import type { Reader } from '../workspace.ts';

export interface ListMedia {
  readonly text: string;
  readonly place: 'active' | 'trash';
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
  const where = `m.purpose = 'content' AND m.trashed_at IS ${request.place === 'trash' ? 'NOT NULL' : 'NULL'}`;
  const [counted] = reader.rows<{ total: number }>(
    `SELECT count(*) AS total FROM ${source} WHERE ${where}`,
    parameters,
  );
  const page = reader.rows<{ record: string; uses: number }>(
    `SELECT m.record, (SELECT count(DISTINCT u.document || ' ' || u.root) FROM media_uses u WHERE u.media_id = m.id) AS uses
     FROM ${source} WHERE ${where} ORDER BY m.created_at DESC, m.id LIMIT ? OFFSET ?`,
    [...parameters, request.limit, request.offset],
  );
  return {
    total: counted?.total ?? 0,
    rows: page.map(({ record, uses }) => ({ ...(JSON.parse(record) as Media), uses })), // written by the projection from its schema
  };
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

function variantOf(root: string): VariantId | null {
  return root === 'body' ? null : (root.slice('variant:'.length) as VariantId); // names of roots are made from ids
}
