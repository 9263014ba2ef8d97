import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportProgress } from '../../../shared/contract/areas/content.ts';
import { notifyFailure } from '../../components/notify.ts';

export type ExportDone = Extract<ExportProgress, { kind: 'done' }>;

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number; readonly path: string }
  | { readonly kind: 'finished'; readonly result: ExportDone }
  | { readonly kind: 'cancelled' }
  /** There is something at the place already: another name is needed. */
  | { readonly kind: 'taken' };

/** Begins an export in the core; aborting the signal ends it. */
export type OpenExport = (signal: AbortSignal) => Promise<AsyncIterable<ExportProgress>>;

export interface Export {
  readonly state: ExportState;
  readonly start: (open: OpenExport) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Runs one export with progress. Leaving the view or cancelling leaves nothing behind: the core sees to that. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const run = useCallback(async (open: OpenExport) => {
    const abort = new AbortController();
    control.current = abort;
    setState({ kind: 'running', done: 0, of: 0, path: '' });
    try {
      for await (const event of await open(abort.signal)) {
        if (event.kind === 'progress') setState({ kind: 'running', done: event.done, of: event.of, path: event.path });
        else setState({ kind: 'finished', result: event });
      }
    } catch (error) {
      const taken = typeof error === 'object' && error !== null && 'code' in error && error.code === 'PLACE_TAKEN';
      setState({ kind: abort.signal.aborted ? 'cancelled' : taken ? 'taken' : 'idle' });
      if (!abort.signal.aborted && !taken) notifyFailure(error);
    }
  }, []);
  return {
    state,
    start: (open) => void run(open),
    cancel: () => control.current?.abort(),
    reset: () => setState({ kind: 'idle' }),
  };
}
