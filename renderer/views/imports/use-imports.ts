import { useCallback, useRef, useState } from 'react';
import type { ImportProgress } from '../../../shared/contract/areas/content.ts';
import { client } from '../../client.ts';
import { notifyFailure } from '../../components/notify.ts';
import { afterEvent, afterStop, type Batch, type ImportEntry, replaceState, toBatches } from './import-entries.ts';
import { batchLimit, fileLimit, readBase64 } from './read-file.ts';

export interface Imports {
  readonly entries: readonly ImportEntry[];
  readonly running: boolean;
  readonly stopped: boolean;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addText: (fileName: string, text: string, html: string | undefined) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** Sends files or pasted text to the core and keeps what it reports, file by file. */
export function useImports(): Imports {
  const [entries, setEntries] = useState<readonly ImportEntry[]>([]);
  const [running, setRunning] = useState(false);
  const [stopped, setStopped] = useState(false);
  const abort = useRef<AbortController | null>(null);

  const run = useCallback(async (work: (signal: AbortSignal) => Promise<void>) => {
    const control = new AbortController();
    abort.current = control;
    setRunning(true);
    setStopped(false);
    try {
      await work(control.signal);
    } catch (error) {
      if (control.signal.aborted) setStopped(true);
      else notifyFailure(error);
    } finally {
      setEntries(afterStop);
      setRunning(false);
    }
  }, []);

  const addFiles = useCallback(
    (picked: readonly File[]) => {
      const files = new Map<number, File>();
      const fresh = picked.slice(0, 100).map((file, id): ImportEntry => {
        files.set(id, file);
        return { id, fileName: file.name, bytes: file.size, state: firstState(file) };
      });
      setEntries(fresh);
      void run(async (signal) => {
        for (const batch of toBatches(fresh, batchLimit)) await sendBatch(batch, files, signal, setEntries);
      });
    },
    [run],
  );

  const addText = useCallback(
    (fileName: string, text: string, html: string | undefined) => {
      setEntries([{ id: 0, fileName, bytes: text.length, state: { kind: 'waiting' } }]);
      void run(async (signal) => {
        const input = html === undefined ? { text } : { text, html };
        // The core names pasted text in its own way; there is one entry, so its events are this one's.
        for await (const event of await client.imports.paste(input, { signal }))
          setEntries((before) => afterEvent(before, [0], named(event, fileName)));
      });
    },
    [run],
  );

  const cancel = useCallback(() => abort.current?.abort(), []);
  const clear = useCallback(() => {
    setEntries([]);
    setStopped(false);
  }, []);
  return { entries, running, stopped, addFiles, addText, cancel, clear };
}

type Update = (change: (before: readonly ImportEntry[]) => readonly ImportEntry[]) => void;

async function sendBatch(
  batch: Batch,
  files: ReadonlyMap<number, File>,
  signal: AbortSignal,
  update: Update,
): Promise<void> {
  const sent: { id: number; fileName: string; bytes: string }[] = [];
  for (const id of batch) {
    signal.throwIfAborted();
    const file = files.get(id);
    if (file === undefined) continue;
    try {
      sent.push({ id, fileName: file.name, bytes: await readBase64(file) });
    } catch {
      update((before) => replaceState(before, id, { kind: 'unsent', reason: 'unreadable' }));
    }
  }
  if (sent.length === 0) return;
  const ids = sent.map(({ id }) => id);
  const input = { files: sent.map(({ fileName, bytes }) => ({ fileName, bytes })) };
  for await (const event of await client.imports.files(input, { signal }))
    update((before) => afterEvent(before, ids, event));
  signal.throwIfAborted();
}

function firstState(file: File): ImportEntry['state'] {
  if (file.size === 0) return { kind: 'unsent', reason: 'nothing' };
  return file.size > fileLimit ? { kind: 'unsent', reason: 'tooBig' } : { kind: 'waiting' };
}

function named(event: ImportProgress, fileName: string): ImportProgress {
  return event.kind === 'done' ? event : { ...event, fileName };
}
