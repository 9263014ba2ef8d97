import type { Verdict } from '../../../shared/contract/areas/intake.ts';
import type { FoundHead } from '../../../shared/intake/found-item.ts';
import { pageKey } from '../../../shared/link-register/page-key.ts';
import type { Reader } from '../workspace.ts';

/** Fewer words are the same by chance. */
const tellingWords = 8;

/** The keys of all that was brought in and is still here, in the trash too. */
export function originKeys(reader: Reader): Set<string> {
  const rows = reader.rows<{ value: string }>(
    `SELECT origin_key AS value FROM sources WHERE origin_key IS NOT NULL
     UNION SELECT origin_key FROM masters WHERE origin_key IS NOT NULL`,
  );
  return new Set(rows.map(({ value }) => value));
}

/** What is in the workspace already, and what has been met in the stock so far. */
export class KnownThings {
  readonly #keys: ReadonlySet<string>;
  readonly #pages: ReadonlySet<string>;
  readonly #texts: ReadonlySet<string>;
  readonly #met = new Set<string>();

  constructor(reader: Reader) {
    const column = (sql: string): string[] => reader.rows<{ value: string }>(sql).map(({ value }) => value);
    this.#keys = originKeys(reader);
    this.#pages = new Set(
      column(
        `SELECT url AS value FROM sources WHERE url <> '' AND trashed_at IS NULL
         UNION SELECT json_extract(record, '$.publishedUrl') FROM variants
           WHERE trashed_at IS NULL AND json_extract(record, '$.publishedUrl') <> ''`,
      ).map(pageKey),
    );
    this.#texts = new Set(
      column(
        `SELECT fingerprint AS value FROM sources WHERE trashed_at IS NULL
         UNION SELECT b.fingerprint FROM bodies b JOIN masters m ON m.document = b.document
           WHERE b.root = 'body' AND m.trashed_at IS NULL`,
      ),
    );
  }

  /** Judges the next thing of the stock; the order matters, because of two equal ones the first counts. */
  judge(head: FoundHead): Verdict {
    if (this.#met.has(head.key)) return 'repeated';
    this.#met.add(head.key);
    if (this.#keys.has(head.key)) return 'known';
    if (head.address !== '' && this.#pages.has(pageKey(head.address))) return 'same-address';
    return head.wordCount >= tellingWords && this.#texts.has(head.fingerprint) ? 'same-text' : 'new';
  }
}
