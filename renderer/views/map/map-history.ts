import { create } from 'zustand';
import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';

/** A step that can be taken back or done again: its batch, and what it was called when it was done. */
export interface HistoryStep {
  readonly label: string;
  readonly changes: readonly MapChangeInput[];
}

interface MapHistory {
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

/** More steps back than anybody walks. */
const longest = 200;

export const useMapHistory = create<MapHistory>(() => ({ done: [], undone: [] }));

/** A new step: what was undone before is gone. */
export function remember(step: HistoryStep): void {
  useMapHistory.setState(({ done }) => ({ done: [...done, step].slice(-longest), undone: [] }));
}

/** Takes the newest step off one side; `settle` puts its inverse on the other once the core has done it. */
export function takeStep(side: 'done' | 'undone'): HistoryStep | null {
  const step = useMapHistory.getState()[side].at(-1) ?? null;
  if (step !== null) useMapHistory.setState((state) => ({ ...state, [side]: state[side].slice(0, -1) }));
  return step;
}

export function settle(side: 'done' | 'undone', step: HistoryStep): void {
  useMapHistory.setState((state) => ({ ...state, [side]: [...state[side], step] }));
}

/** Another workspace has another past. */
export function forgetHistory(): void {
  useMapHistory.setState({ done: [], undone: [] });
}
