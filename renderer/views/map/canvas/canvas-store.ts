import { create } from 'zustand';
import type { ChannelId } from '../../../../shared/ids.ts';
import type { MapPosition } from '../../../../shared/model/map-views.ts';
import { nothingSaid, type Said, saying } from '../../../components/Announcement.tsx';

/** A small form at a spot of the canvas; `x` and `y` in pixels of the canvas. */
export type CanvasForm =
  | {
      readonly kind: 'link';
      readonly x: number;
      readonly y: number;
      readonly fromId: ChannelId;
      readonly toId: ChannelId | null;
    }
  | { readonly kind: 'channel'; readonly x: number; readonly y: number; readonly place: MapPosition }
  | { readonly kind: 'rename'; readonly x: number; readonly y: number; readonly id: ChannelId }
  | { readonly kind: 'find'; readonly x: number; readonly y: number }
  | { readonly kind: 'menu'; readonly x: number; readonly y: number; readonly id: ChannelId | null };

interface CanvasState {
  /** The card that the keys act on. */
  readonly focusId: string | null;
  /** Where cards are while they are dragged or moved by keys, and until the workspace has it. */
  readonly overlay: Readonly<Record<string, MapPosition>>;
  /** Cards that are being dragged or moved by the arrow keys, and where they stood. */
  readonly moving: Readonly<Record<string, MapPosition>> | null;
  readonly form: CanvasForm | null;
  readonly arranging: AbortController | null;
  /** How often all of a map was arranged: then all of it is shown. */
  readonly arranged: number;
  /** What happened, for those who do not see it. */
  readonly said: Said;
  readonly full: boolean;
}

export const useCanvasStore = create<CanvasState>(() => ({
  focusId: null,
  overlay: {},
  moving: null,
  form: null,
  arranging: null,
  arranged: 0,
  said: nothingSaid,
  full: false,
}));

/** Tells it to screen readers, also where the sentence before was the same. */
export function say(words: string): void {
  useCanvasStore.setState(({ said }) => ({ said: saying(said, words) }));
}

export function openForm(form: CanvasForm | null): void {
  useCanvasStore.setState({ form });
}
