import type { Connection } from '../database/connection.ts';
import { Statements } from './statements.ts';

/** Where pictures are shown: in the text of a root, or in the picture list of a variant. */
export interface UsePlace {
  readonly document: string;
  readonly root: string;
  readonly place: 'body' | 'images' | 'video' | 'document';
}

/** Keeps the table of the places that show pictures. */
export class MediaUses {
  readonly #statements: Statements;

  constructor(db: Connection) {
    this.#statements = new Statements(db);
  }

  /** These pictures, sorted and each once, are what this place shows now. */
  put({ document, root, place }: UsePlace, mediaIds: readonly string[]): void {
    const present = this.#statements
      .get('SELECT media_id FROM media_uses WHERE document = ? AND root = ? AND place = ? ORDER BY media_id')
      .pluck()
      .all(document, root, place);
    if (present.length === mediaIds.length && present.every((id, index) => id === mediaIds[index])) return;
    this.#statements
      .get('DELETE FROM media_uses WHERE document = ? AND root = ? AND place = ?')
      .run(document, root, place);
    const add = this.#statements.get('INSERT INTO media_uses (media_id, document, root, place) VALUES (?, ?, ?, ?)');
    for (const id of mediaIds) add.run(id, document, root, place);
  }
}

/** Pictures in the picture list of a variant as the projection holds it, sorted, each once. */
export function imagesOf({ images }: Readonly<Record<string, unknown>>): string[] {
  const uses = Array.isArray(images) ? (images as readonly { readonly mediaId: string }[]) : []; // parsed by the schema of variants
  return [...new Set(uses.map((use) => use.mediaId))].sort();
}

/** The video of a variant as the projection holds it. */
export function videoOf({ video }: Readonly<Record<string, unknown>>): string[] {
  return oneUse(video);
}

/** The document of a variant as the projection holds it. */
export function documentUseOf({ document }: Readonly<Record<string, unknown>>): string[] {
  return oneUse(document);
}

function oneUse(value: unknown): string[] {
  const use = (value ?? null) as { readonly mediaId: string } | null; // parsed by the schema of variants
  return use === null ? [] : [use.mediaId];
}
