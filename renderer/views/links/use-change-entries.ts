import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.ts';
import { markSaved, markSaving } from '../../hooks/use-saving.ts';
import { callOperation } from '../../transport/operations.ts';

let count = 0;

async function send(changes: readonly MapChangeInput[]): Promise<readonly MapChangeInput[]> {
  count += 1;
  const key = `links ${count}`;
  markSaving(key);
  try {
    return (await callOperation(['map', 'apply'], { changes: [...changes] })).inverse;
  } finally {
    markSaved(key);
  }
}

/** Changes the register in one step. With words for it, the step can be taken back. Resolves to whether it was done. */
export async function changeEntries(changes: readonly MapChangeInput[], words: string | null = null): Promise<boolean> {
  try {
    const inverse = await send(changes);
    if (words !== null) notifyUndo(words, () => send(inverse));
    return true;
  } catch (error) {
    notifyFailure(error);
    return false;
  }
}
