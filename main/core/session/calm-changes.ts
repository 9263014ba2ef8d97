import type { ChangeEvent } from '../../../shared/contract/areas/studio.ts';

type RecordChanges = Extract<ChangeEvent, { kind: 'records-changed' }>['changes'];

/** Who reads along sees a change that is typed elsewhere this much later at most, milliseconds; each makes a page read anew. */
const pause = 1000;

/**
 * Passes events on, but what is typed only so often: each key is a change. The first goes at once, those of the pause after
 * it go together. All other events are never held back, and never overtake a change.
 */
export function calmChanges(push: (event: ChangeEvent) => void): {
  readonly push: (event: ChangeEvent) => void;
  readonly stop: () => void;
} {
  const waiting = new Map<RecordChanges[number]['collection'], Set<string>>();
  let resting: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (waiting.size === 0) return;
    const changes = [...waiting].map(([collection, ids]) => ({ collection, ids: [...ids] }));
    waiting.clear();
    push({ kind: 'records-changed', typed: true, changes });
  };
  const rest = (): void => {
    resting = setTimeout(() => {
      resting = null;
      if (waiting.size === 0) return;
      flush();
      rest();
    }, pause);
  };
  return {
    push: (event) => {
      if (event.kind !== 'records-changed' || !event.typed) {
        flush();
        push(event);
        return;
      }
      for (const { collection, ids } of event.changes) {
        const known = waiting.get(collection) ?? new Set();
        for (const id of ids) known.add(id);
        waiting.set(collection, known);
      }
      if (resting !== null) return;
      flush();
      rest();
    },
    stop: () => {
      if (resting !== null) clearTimeout(resting);
      resting = null;
    },
  };
}
