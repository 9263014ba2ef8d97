import {
  addressesOfChannel,
  addressesOfMaster,
  addressesOfVariant,
  type PlacedAddress,
} from '../../../shared/link-register/addresses-in.ts';
import type { CollectionName } from '../../../shared/model/collections.ts';
import type { Connection } from '../database/connection.ts';
import type { RecordOf } from '../workspace.ts';
import { Statements } from './statements.ts';

/** Where addresses stand: in the text of a root, or in the fields of its record. Channels have a root by their id. */
export interface LinkPlace {
  readonly document: string;
  readonly root: string;
  readonly part: 'body' | 'record';
}

/** Keeps the table of the places that hold addresses, as they are written there. */
export class LinkUses {
  readonly #statements: Statements;

  constructor(db: Connection) {
    this.#statements = new Statements(db);
  }

  /** These are the addresses of the place now. */
  put({ document, root, part }: LinkPlace, addresses: readonly PlacedAddress[]): void {
    const wanted = distinct(addresses);
    const present = this.#statements
      .get('SELECT url, place FROM link_uses WHERE document = ? AND root = ? AND part = ?')
      .all(document, root, part) as PlacedAddress[]; // the columns are those of the interface
    const known = new Set(present.map(keyOf));
    if (known.size === wanted.length && wanted.every((use) => known.has(keyOf(use)))) return;
    this.#statements
      .get('DELETE FROM link_uses WHERE document = ? AND root = ? AND part = ?')
      .run(document, root, part);
    const add = this.#statements.get('INSERT INTO link_uses (url, document, root, part, place) VALUES (?, ?, ?, ?, ?)');
    for (const { url, place } of wanted) add.run(url, document, root, part, place);
  }
}

function keyOf({ url, place }: PlacedAddress): string {
  return `${place} ${url}`;
}

function distinct(addresses: readonly PlacedAddress[]): PlacedAddress[] {
  return [...new Map(addresses.map((use) => [keyOf(use), use])).values()];
}

/** The root under which the addresses of a record are kept; null for records that hold none. */
export function linkRootOf(collection: CollectionName, id: string): string | null {
  if (collection === 'masters') return 'body';
  if (collection === 'variants') return `variant:${id}`;
  return collection === 'channels' ? `channel:${id}` : null;
}

/** Addresses in the fields of a record as the projection holds it. */
export function addressesOf(collection: CollectionName, record: Readonly<Record<string, unknown>>): PlacedAddress[] {
  // Parsed by exactly the schema of that collection.
  if (collection === 'masters') return addressesOfMaster(record as RecordOf<'masters'>);
  if (collection === 'variants') return addressesOfVariant(record as RecordOf<'variants'>); // as above
  return collection === 'channels' ? addressesOfChannel(record as RecordOf<'channels'>) : []; // as above
}
