import type { Source } from '../../../shared/model/sources.ts';
import { searchSources } from '../projection/search.ts';
import type { Reader } from '../workspace.ts';

export interface SourceRequest {
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** More hits than anybody looks through. */
const mostHits = 2_000;

/** Sources, or those in which all words of `text` are found, newest first. Their texts stay out: a list shows none. */
export function listSources(
  reader: Reader,
  { text, offset, limit }: SourceRequest,
): { rows: Omit<Source, 'text'>[]; total: number } {
  const found = text.trim() === '' ? null : searchSources(reader, text, mostHits).map(({ id }) => id);
  const filter = found === null ? '' : 'AND id IN (SELECT value FROM json_each(?))';
  const parameters = found === null ? [] : [JSON.stringify(found)];
  const [count] = reader.rows<{ total: number }>(
    `SELECT count(*) AS total FROM sources WHERE trashed_at IS NULL ${filter}`,
    parameters,
  );
  const rows = reader.rows<{ record: string }>(
    `SELECT json_remove(record, '$.text') AS record FROM sources WHERE trashed_at IS NULL ${filter}
     ORDER BY coalesce(published_at, '') DESC, title, id LIMIT ? OFFSET ?`,
    [...parameters, limit, offset],
  );
  return {
    rows: rows.map(({ record }) => JSON.parse(record) as Omit<Source, 'text'>), // written by the projection from its schema
    total: count?.total ?? 0,
  };
}
