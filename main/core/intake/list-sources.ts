import type { Source } from '../../../shared/model/sources.ts';
import type { Reader } from '../workspace.ts';

export interface SourceRequest {
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** Sources by the words of their titles and addresses, newest first. */
export function listSources(
  reader: Reader,
  { text, offset, limit }: SourceRequest,
): { rows: Omit<Source, 'text'>[]; total: number } {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const like = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const where = ['trashed_at IS NULL', ...words.map(() => `(title || ' ' || url) LIKE ? ESCAPE '\\'`)].join(' AND ');
  const [count] = reader.rows<{ total: number }>(`SELECT count(*) AS total FROM sources WHERE ${where}`, like);
  const rows = reader.rows<{ record: string }>(
    `SELECT json_remove(record, '$.text') AS record FROM sources WHERE ${where}
     ORDER BY coalesce(published_at, '') DESC, title, id LIMIT ? OFFSET ?`,
    [...like, limit, offset],
  );
  return {
    rows: rows.map(({ record }) => JSON.parse(record) as Omit<Source, 'text'>), // written by the projection from its schema
    total: count?.total ?? 0,
  };
}
