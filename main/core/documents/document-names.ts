import { assertNever } from '../../../shared/assert-never.ts';
import { collections, type CollectionName } from '../../../shared/model/collections.ts';

/** The document for all small collections. */
export const catalogName = 'catalog';

export function masterDocument(masterId: string): string {
  return `master:${masterId}`;
}

/** The document in which a record of this collection lives. */
export function documentOf(collection: CollectionName, record: Readonly<Record<string, unknown>>): string {
  const kind = collections[collection].document;
  switch (kind) {
    case 'catalog':
      return catalogName;
    case 'master':
      return masterDocument(String(collection === 'masters' ? record['id'] : record['masterId']));
    case 'source':
      return `source:${String(record['id'])}`;
    case 'versions':
      return `versions:${String(record['masterId'])}`;
    default:
      return assertNever(kind);
  }
}

/** The master a document belongs to, null for the catalog. */
export function masterOf(document: string): string | null {
  const at = document.indexOf(':');
  return at < 0 ? null : document.slice(at + 1);
}

/** A place in a document that is projected on its own: a body root, or one record. */
export type Part =
  | { readonly kind: 'body'; readonly root: string }
  | { readonly kind: 'record'; readonly collection: string; readonly id: string };

export function isBodyRoot(root: string): boolean {
  return root === 'body' || root.startsWith('variant:');
}

export function partKey(part: Part): string {
  return part.kind === 'body' ? part.root : `record:${part.collection}:${part.id}`;
}

export function partOf(key: string): Part {
  if (!key.startsWith('record:')) return { kind: 'body', root: key };
  const rest = key.slice('record:'.length);
  const at = rest.indexOf(':');
  return { kind: 'record', collection: rest.slice(0, at), id: rest.slice(at + 1) };
}
