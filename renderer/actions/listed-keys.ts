import { createOffering } from './offering.ts';

/** Keys that a part of a view handles itself while it has the focus. */
export interface ListedKey {
  readonly id: string;
  readonly label: string;
  /** Each does the same, in the notation of `parseShortcut`. */
  readonly shortcuts: readonly string[];
  readonly isEnabled: boolean;
}

/** The keys of one such part. */
export interface ListedKeys {
  /** Where they work, as a heading. */
  readonly place: string;
  readonly keys: readonly ListedKey[];
}

const { useOffer, useOffered } = createOffering<ListedKeys>();

/**
 * Lists keys in the overview of shortcuts under "Here" for as long as the part is shown. Nothing is bound: the part reads
 * its own table when a key is pressed, and hands the same table in here. What should work anywhere is an action instead.
 */
export function useListedKeys(place: string, keys: readonly ListedKey[]): void {
  const shape = JSON.stringify([place, keys]);
  useOffer(shape, () => [{ place, keys }]);
}

/** Keys of what is shown at the moment. */
export const useKeysHere = useOffered;
