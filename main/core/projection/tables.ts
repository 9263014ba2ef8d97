import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Collection } from '../../../shared/model/collection.ts';
import { collections, type CollectionName } from '../../../shared/model/collections.ts';
import type { Connection } from '../database/connection.ts';
import { searchTableNames, searchTablesSql } from './search-tables.ts';

export const collectionNames = Object.keys(collections) as CollectionName[]; // the keys of the table are its names

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** `channelLinks` becomes `channel_links`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function columnsOf(name: CollectionName): readonly (readonly [field: string, column: string, kind: string])[] {
  const { columns }: Collection = collections[name];
  return Object.entries(columns).map(([field, kind]) => [field, snakeCase(field), kind ?? 'text']);
}

function isIndexed(field: string): boolean {
  return (
    field.endsWith('Id') ||
    field === 'originKey' ||
    field === 'digest' ||
    field === 'updatedAt' ||
    field === 'scheduledAt'
  );
}

function tableSql(name: CollectionName): string {
  const table = snakeCase(name);
  const columns = columnsOf(name);
  const typed = columns.map(([, column, kind]) => `${column} ${kind === 'json' ? 'TEXT' : kind.toUpperCase()}`);
  const indexes = columns
    .filter(([field]) => isIndexed(field))
    .map(([, column]) => `CREATE INDEX ${table}_by_${column} ON ${table} (${column});`);
  return `CREATE TABLE ${table} (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, ${typed.join(', ')}, record TEXT NOT NULL
  );
  CREATE INDEX ${table}_by_document ON ${table} (document);
  ${indexes.join('\n')}`;
}

/** Every table of the projection: it can be dropped and made anew from the documents at any time. */
export const projectionSql = `
  ${collectionNames.map(tableSql).join('\n')}
  CREATE TABLE workspace (one INTEGER PRIMARY KEY CHECK (one = 1), record TEXT NOT NULL);
  CREATE TABLE bodies (
    document TEXT NOT NULL, root TEXT NOT NULL, master_id TEXT NOT NULL, variant_id TEXT,
    rich_text TEXT NOT NULL, plain_text TEXT NOT NULL, word_count INTEGER NOT NULL, fingerprint TEXT NOT NULL,
    PRIMARY KEY (document, root)
  );
  CREATE INDEX bodies_by_variant_id ON bodies (variant_id);
  CREATE INDEX bodies_by_master_id ON bodies (master_id, root);
  CREATE TABLE media_uses (
    media_id TEXT NOT NULL, document TEXT NOT NULL, root TEXT NOT NULL, place TEXT NOT NULL,
    PRIMARY KEY (media_id, document, root, place)
  ) WITHOUT ROWID;
  CREATE INDEX media_uses_by_root ON media_uses (document, root, place);
  CREATE TABLE link_uses (
    url TEXT NOT NULL, document TEXT NOT NULL, root TEXT NOT NULL, part TEXT NOT NULL, place TEXT NOT NULL,
    PRIMARY KEY (url, document, root, part, place)
  ) WITHOUT ROWID;
  CREATE INDEX link_uses_by_root ON link_uses (document, root, part);
  CREATE TABLE unfit (document TEXT NOT NULL, collection TEXT NOT NULL, id TEXT NOT NULL, problem TEXT NOT NULL,
    PRIMARY KEY (document, collection, id)) WITHOUT ROWID;
  ${searchTablesSql}
`;

const tableNames = [
  ...collectionNames.map(snakeCase),
  'workspace',
  'bodies',
  'media_uses',
  'link_uses',
  'unfit',
  ...searchTableNames,
];

/** Grows when projecting the same document gives other rows than before. */
const projectorNumber = 2;

/** Changes whenever tables or schemas change; a file with another one is projected anew when it is opened. */
export const projectionDigest = createHash('sha256')
  .update(String(projectorNumber))
  .update(projectionSql)
  .update(
    JSON.stringify(
      collectionNames.map((name) => z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' })),
    ),
  )
  .digest('hex');

export function dropProjection(db: Connection): void {
  for (const name of tableNames) db.exec(`DROP TABLE IF EXISTS ${name}`);
}
