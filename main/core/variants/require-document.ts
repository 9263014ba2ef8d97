import type { MediaId } from '../../../shared/ids.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';

/** Throws `INVALID` for what is no PDF, and `NOT_FOUND`. */
export function requireDocument(reader: Reader, id: MediaId): void {
  const { mediaType } = reader.get('media', id);
  if (mediaType !== 'application/pdf')
    throw new Failure('INVALID', { field: 'document', rule: 'pdf', value: mediaType });
}
