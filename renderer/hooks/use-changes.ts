import { useEffect } from 'react';
import type { ChangeEvent } from '../../shared/contract/areas/studio.ts';
import { assertNever } from '../../shared/assert-never.ts';
import { client } from '../client.ts';
import { useConnection } from '../transport/connection.ts';
import { queryClient } from '../transport/query-client.ts';
import { isTouched, type RecordsChanged } from '../transport/what-changes-touch.ts';
import { useSaving } from './use-saving.ts';

/** Listens to the core for as long as the app runs, again after each reconnection. Mounted once, by the frame. */
export function useChanges(): void {
  const epoch = useConnection((connection) => connection.epoch);
  useEffect(() => {
    if (epoch === 0) return undefined;
    const stop = new AbortController();
    listen(stop.signal).catch((error: unknown) => {
      // an interrupted stream is what reconnecting is for; the next epoch listens again
      if (!stop.signal.aborted && useConnection.getState().state === 'open') throw error;
    });
    return () => {
      stop.abort();
    };
  }, [epoch]);
}

async function listen(signal: AbortSignal): Promise<void> {
  for await (const event of await client.studio.changes(undefined, { signal })) handleChange(event);
}

/** The core has calmed what is typed; whatever is told is read anew at once. */
function readAnew(changes: readonly RecordsChanged[]): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, changes) });
}

/** Brings what is shown up to date with one event. */
export function handleChange(event: ChangeEvent): void {
  switch (event.kind) {
    case 'records-changed':
      readAnew(event.changes);
      return;
    case 'storage-failing':
      useSaving.setState({ storage: { reason: event.reason, waiting: event.waiting } });
      return;
    case 'storage-recovered':
      useSaving.setState({ storage: null });
      return;
    case 'status-changed':
      void queryClient.invalidateQueries({ queryKey: ['studio'] });
      // the record of the workspace remembers how formats are written, and holds the brand
      void queryClient.invalidateQueries({ queryKey: ['formats', 'list'] });
      void queryClient.invalidateQueries({ queryKey: ['cards', 'templates'] });
      return;
    case 'connected':
      // whatever changed between a read and now was missed; reads still under way are recent enough
      void queryClient.invalidateQueries({ predicate: ({ state }) => state.fetchStatus === 'idle' });
      return;
    default:
      assertNever(event);
  }
}
