import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import { notifyFailure } from '../../components/notify.ts';
import { markSaved, markSaving } from '../../hooks/use-saving.ts';
import { callOperation } from '../../transport/operations.ts';
import { draftChanges, endDraft, stepThroughDraft, tryOut, useDraft } from './draft.ts';
import { remember, settle, takeStep } from './map-history.ts';

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
  if (!changes.every(isBesideTheMap) && tryOut({ label, changes })) return true;
  return await keep(label, changes);
}

/** Named views and accepted findings are kept also while something is tried out. */
function isBesideTheMap(change: MapChangeInput): boolean {
  return change.kind !== 'place' && (change.collection === 'mapViews' || change.collection === 'acceptedMapFindings');
}

async function keep(label: string, changes: readonly MapChangeInput[]): Promise<boolean> {
  try {
    remember({ label, changes: await send(changes) });
    return true;
  } catch (error) {
    notifyFailure(error);
    return false;
  }
}

/** Takes over all that was tried out, as one step. Where the workspace refuses, the draft stays as it is. */
export async function takeOverDraft(label: string): Promise<boolean> {
  const changes = draftChanges();
  const done = changes.length === 0 || (await keep(label, changes));
  if (done) endDraft();
  return done;
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
  if (useDraft.getState().draft !== null) return stepThroughDraft(direction);
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
