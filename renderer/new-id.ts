import { asId, type Id } from '../shared/ids.ts';

/** A fresh id for a record that the page makes in a batch; 128 random bits, written as the core writes its own. */
export function newId<K extends string>(kind: K): Id<K> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return asId(
    kind,
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', ''),
  );
}
