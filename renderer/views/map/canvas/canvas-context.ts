import { createContext, useContext } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import type { MapViewId } from '../../../../shared/ids.ts';
import type { Positions } from '../../../../shared/map-layout/arrange.ts';
import type { ShownMap } from '../../../../shared/map-drawing/shown-map.ts';

/** What the parts of the canvas share. */
export interface CanvasContext {
  readonly map: ChannelMap;
  readonly shown: ShownMap;
  readonly viewId: MapViewId;
  readonly places: Positions;
  readonly editable: boolean;
  readonly focusCanvas: () => void;
  /** Brings a card into the middle, at a zoom at which it can be read. */
  readonly centre: (cardId: string) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
}

export const Context = createContext<CanvasContext | null>(null);

export function useCanvas(): CanvasContext {
  const context = useContext(Context);
  if (context === null) throw new Error('Only within the canvas of the map');
  return context;
}
