import * as Y from 'yjs';
import { z } from 'zod';
import { collections, type CollectionName } from '../../../shared/model/collections.ts';

/** A record as the document holds it: known and unknown fields. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Fields that are maps in the model are maps in the document, so that two people's changes of different keys both last. */
const mapFields = new Map<CollectionName, ReadonlySet<string>>(
  (Object.keys(collections) as CollectionName[]).map((name) => [
    name,
    new Set(
      Object.entries(collections[name].schema.shape)
        .filter(([, schema]) => isMapSchema(schema))
        .map(([field]) => field),
    ),
  ]),
);

function isMapSchema(schema: unknown): boolean {
  if (schema instanceof z.ZodRecord) return true;
  return schema instanceof z.ZodDefault && isMapSchema(schema.unwrap());
}

export function recordMap(doc: Y.Doc, collection: string): Y.Map<Y.Map<unknown>> {
  return doc.getMap(collection);
}

/** The plain value of a record, or null. Something that is no map is none. */
export function readRecord(doc: Y.Doc, collection: string, id: string): RawRecord | null {
  const map: unknown = recordMap(doc, collection).get(id);
  return map instanceof Y.Map ? map.toJSON() : null;
}

/** Puts a new record in its place. */
export function createRecord(
  doc: Y.Doc,
  collection: CollectionName | 'workspace',
  id: string,
  record: RawRecord,
): void {
  const nested = collection === 'workspace' ? undefined : mapFields.get(collection);
  const map = new Y.Map<unknown>();
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined) continue;
    map.set(field, nested?.has(field) === true ? new Y.Map(Object.entries(asObject(value))) : value);
  }
  recordMap(doc, collection).set(id, map);
}

/** Sets the given fields where they differ; what equals stays untouched, so that it cannot win over another's change. */
export function changeRecord(
  doc: Y.Doc,
  collection: CollectionName | 'workspace',
  id: string,
  fields: RawRecord,
): void {
  const map: unknown = recordMap(doc, collection).get(id);
  if (!(map instanceof Y.Map)) return;
  const nested = collection === 'workspace' ? undefined : mapFields.get(collection);
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const present: unknown = map.get(field);
    if (nested?.has(field) !== true) {
      if (!isSame(present, value)) map.set(field, value);
    } else if (present instanceof Y.Map) changeEntries(present, asObject(value));
    else map.set(field, new Y.Map(Object.entries(asObject(value))));
  }
}

function changeEntries(map: Y.Map<unknown>, wanted: RawRecord): void {
  for (const [key, value] of Object.entries(wanted)) if (!isSame(map.get(key), value)) map.set(key, value);
  for (const key of Array.from(map.keys())) if (!(key in wanted)) map.delete(key);
}

function asObject(value: unknown): RawRecord {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || (left !== undefined && JSON.stringify(left) === JSON.stringify(right));
}
