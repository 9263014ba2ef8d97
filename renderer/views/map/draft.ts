import { create } from 'zustand';
import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import { withChanges } from '../../../shared/channel-graph/with-changes.ts';
import type { MapPosition } from '../../../shared/model/map-views.ts';
import type { HistoryStep } from './map-history.ts';
import { useMapStore } from './map-store.ts';

/** What was tried out since the what-if began. Its steps hold what to do, those of the history what takes it back. */
interface Draft {
  /** The map as the workspace holds it. */
  readonly base: ChannelMap;
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

export const useDraft = create<{ readonly draft: Draft | null }>(() => ({ draft: null }));

/** Every change that was tried and not taken back, in order. */
export function draftChanges(): MapChangeInput[] {
  return useDraft.getState().draft?.done.flatMap(({ changes }) => changes) ?? [];
}

function show(draft: Draft): void {
  useDraft.setState({ draft });
  const changes = draft.done.flatMap((step) => step.changes);
  useMapStore.setState({ draft: withChanges(draft.base, changes) });
}

/** Begins to try things out on a copy of this map. */
export function startDraft(base: ChannelMap): void {
  useDraft.setState({ draft: { base, done: [], undone: [] } });
  useMapStore.setState({ draft: base, side: 'whatIf', lit: null });
}

/** The workspace moved on under the draft: the same steps on the map as it is now. */
export function rebaseDraft(base: ChannelMap): void {
  const { draft } = useDraft.getState();
  if (draft !== null && draft.base !== base) show({ ...draft, base });
}

export function endDraft(): void {
  useDraft.setState({ draft: null });
  useMapStore.setState(({ side }) => ({ draft: null, side: side === 'whatIf' ? 'selection' : side, lit: null }));
}

/** One more step of the draft; false where there is none. */
export function tryOut(step: HistoryStep): boolean {
  const { draft } = useDraft.getState();
  if (draft === null) return false;
  show({ ...draft, done: [...draft.done, step], undone: [] });
  return true;
}

/** Takes the draft's last step back or does it again; gives its name, null where there is none. */
export function stepThroughDraft(direction: 'undo' | 'redo'): string | null {
  const { draft } = useDraft.getState();
  const [from, to] = direction === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
  const step = draft?.[from].at(-1);
  if (draft === null || step === undefined) return null;
  show({ ...draft, [from]: draft[from].slice(0, -1), [to]: [...draft[to], step] });
  return step.label;
}

/** Where cards were put while trying out, over the places that the view keeps. Null is a place that was given up. */
export function draftPlaces(viewId: string, steps: readonly HistoryStep[]): Record<string, MapPosition | null> {
  const places: Record<string, MapPosition | null> = {};
  for (const { changes } of steps) {
    for (const change of changes) {
      if (change.kind === 'place' && change.viewId === viewId) Object.assign(places, change.positions);
    }
  }
  return places;
}
