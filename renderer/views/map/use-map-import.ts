import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapViewId } from '../../../shared/ids.ts';
import { importRefusalText } from '../../../shared/texts/imports.ts';
import { client } from '../../client.ts';
import { notifyFailure } from '../../components/notify.ts';
import { useLocale } from '../../language.ts';
import { readBase64 } from '../imports/read-file.ts';

export type MapPreview = Awaited<ReturnType<typeof client.map.read>>;
export type MapPreviewItem = MapPreview['items'][number];

export type MapImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly fileName: string; readonly words: string }
  | { readonly kind: 'read'; readonly fileName: string; readonly preview: MapPreview };

export interface MapImport {
  readonly state: MapImportState;
  readonly read: (file: File) => void;
  readonly reset: () => void;
}

/** What the core takes of one file. */
export const largestFile = 30_000_000;

/** Has a file read into a preview; nothing is changed by that. */
export function useMapImport(viewId: MapViewId, tooLarge: string): MapImport {
  const [state, setState] = useState<MapImportState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const run = useCallback(
    async (file: File) => {
      const { name: fileName } = file;
      if (file.size > largestFile) {
        setState({ kind: 'refused', fileName, words: tooLarge });
        return;
      }
      const abort = new AbortController();
      control.current = abort;
      setState({ kind: 'reading', fileName });
      try {
        const input = { fileName, bytes: await readBase64(file), viewId };
        const preview = await client.map.read(input, { signal: abort.signal });
        setState({ kind: 'read', fileName, preview });
      } catch (error) {
        if (abort.signal.aborted) return;
        const words = refusalWords(error);
        setState(words === null ? { kind: 'idle' } : { kind: 'refused', fileName, words });
        if (words === null) notifyFailure(error);
      }
    },
    [viewId, tooLarge],
  );
  const reset = useCallback(() => {
    control.current?.abort();
    setState({ kind: 'idle' });
  }, []);
  return { state, read: (file) => void run(file), reset };
}

/** The sentence for a file that cannot be read; null for any other failure. */
function refusalWords(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'IMPORT_REFUSED') return null;
  const data = 'data' in error ? error.data : null;
  if (typeof data !== 'object' || data === null) return null;
  const { fileName, code, detail } = data as { fileName: string; code: string; detail: string }; // of that code, by the contract
  return importRefusalText(useLocale.getState().language, { fileName, code, detail });
}
