import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import { withChanges } from '../../../shared/channel-graph/with-changes.ts';
import { notifyFailure } from '../../components/notify.ts';
import { markSaved, markSaving } from '../../hooks/use-saving.ts';
import { callOperation } from '../../transport/operations.ts';
import { remember, settle, takeStep } from './map-history.ts';
import { useMapStore } from './map-store.ts';

let count = 0;

async function send(changes: readonly MapChangeInput[]): Promise<readonly MapChangeInput[]> {
  count += 1;
  const key = `map ${count}`;
  markSaving(key);
  try {
    const { inverse } = await callOperation(['map', 'apply'], { changes: [...changes] });
    return inverse;
  } finally {
    markSaved(key);
  }
}

/**
 * Every change of the map goes through here, one call a step: into the workspace with a way back, or into the what-if
 * while there is one. Resolves to whether it was done; a failure has been told by then.
 */
export async function changeMap(label: string, changes: readonly MapChangeInput[]): Promise<boolean> {
  if (changes.length === 0) return true;
  const { draft } = useMapStore.getState();
  if (draft !== null) {
    useMapStore.setState({ draft: withChanges(draft, changes) });
    return true;
  }
  try {
    remember({ label, changes: await send(changes) });
    return true;
  } catch (error) {
    notifyFailure(error);
    return false;
  }
}

/** Positions that the program itself found: kept, but nothing that somebody would take back. */
export async function keepPlaces(changes: readonly MapChangeInput[]): Promise<void> {
  try {
    await send(changes);
  } catch (error) {
    notifyFailure(error);
  }
}

/** Takes the last step back or does it again; gives its name. A step that no longer fits is dropped and told. */
export async function stepThrough(direction: 'undo' | 'redo'): Promise<string | null> {
  const step = takeStep(direction === 'undo' ? 'done' : 'undone');
  if (step === null) return null;
  try {
    const changes = await send(step.changes);
    settle(direction === 'undo' ? 'undone' : 'done', { label: step.label, changes });
    return step.label;
  } catch (error) {
    notifyFailure(error);
    return null;
  }
}
