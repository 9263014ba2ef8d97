import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../client.ts';
import { notifyFailure } from '../../components/notify.ts';

type Input = Parameters<typeof client.map.write>[0];
export type MapWritten = Awaited<ReturnType<typeof client.map.write>>;

export type MapExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  /** There is a file of that name; it may be replaced. */
  | { readonly kind: 'taken' }
  /** `folder` is where the file lies. */
  | { readonly kind: 'written'; readonly result: MapWritten; readonly folder: string };

export interface MapExport {
  readonly state: MapExportState;
  readonly start: (input: Input) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Writes one file. Leaving the view or cancelling stops it and leaves nothing behind. */
export function useMapExport(): MapExport {
  const [state, setState] = useState<MapExportState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const run = useCallback(async (input: Input) => {
    const abort = new AbortController();
    control.current = abort;
    setState({ kind: 'writing' });
    try {
      const result = await client.map.write(input, { signal: abort.signal });
      setState({ kind: 'written', result, folder: input.folder });
    } catch (error) {
      const taken = typeof error === 'object' && error !== null && 'code' in error && error.code === 'PLACE_TAKEN';
      setState({ kind: taken ? 'taken' : 'idle' });
      if (!abort.signal.aborted && !taken) notifyFailure(error);
    }
  }, []);
  const reset = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, start: (input) => void run(input), cancel: () => control.current?.abort(), reset };
}
