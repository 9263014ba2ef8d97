import type { ChangeEvent } from '../../../shared/contract/areas/studio.ts';
import { isCollectionName } from '../projection/tables.ts';
import { partKey, type Part } from './document-names.ts';

/** Parts of documents by name of the document and key of the part. */
export type PartsByDocument = Map<string, Map<string, Part>>;

export function notePart(noted: PartsByDocument, document: string, parts: Iterable<Part>): void {
  const known = noted.get(document) ?? new Map<string, Part>();
  for (const part of parts) known.set(partKey(part), part);
  noted.set(document, known);
}

/** Records before bodies: a body is projected only beside its record. */
export function inOrder(parts: ReadonlyMap<string, Part>): Part[] {
  const all = [...parts.values()];
  return [...all.filter((part) => part.kind === 'record'), ...all.filter((part) => part.kind === 'body')];
}

type RecordChanges = Extract<ChangeEvent, { kind: 'records-changed' }>['changes'];

/** The records that own these parts, as a change is announced. */
export function recordsOf(parts: PartsByDocument): RecordChanges {
  const found = new Map<string, Set<string>>();
  for (const [document, touched] of parts)
    for (const part of touched.values()) {
      const [collection, id] = ownerOf(document, part);
      found.set(collection, (found.get(collection) ?? new Set()).add(id));
    }
  return [...found].flatMap(([collection, ids]) =>
    isCollectionName(collection) ? [{ collection, ids: [...ids].sort() }] : [],
  );
}

function ownerOf(document: string, part: Part): readonly [collection: string, id: string] {
  if (part.kind === 'record') return [part.collection, part.id];
  return part.root === 'body'
    ? ['masters', document.slice('master:'.length)]
    : ['variants', part.root.slice('variant:'.length)];
}
