import { create } from 'zustand';
import type { ChannelMap } from '../../../shared/channel-graph/channel-map.ts';
import type { ChannelId, ChannelLinkId, MapViewId, MasterId } from '../../../shared/ids.ts';
import type { Goal } from '../../../shared/model/channels.ts';
import { type GroupBy, type MapFilter, mapFilterSchema } from '../../../shared/model/map-views.ts';
import { allChannels } from './all-channels.ts';

export interface MapSelection {
  readonly nodes: ReadonlySet<ChannelId>;
  readonly edges: ReadonlySet<ChannelLinkId>;
}

/** Where the reader's walk begins and what it looks for. */
export interface WalkQuestion {
  readonly fromId: ChannelId;
  readonly goal: Goal;
}

/** What somebody looks at on the map at the moment; lost with the window, unlike what `map.apply` keeps. */
export interface MapState {
  readonly form: 'map' | 'table';
  readonly viewId: MapViewId;
  /** Differs from that of the named view while somebody tries something. */
  readonly filter: MapFilter;
  readonly groupBy: GroupBy;
  readonly folded: Readonly<Record<string, boolean>>;
  readonly selection: MapSelection;
  /** A map that is tried out: changes go here and nowhere else until it is taken over or dropped. */
  readonly draft: ChannelMap | null;
  readonly side: 'selection' | 'findings' | 'walk' | 'whatIf' | null;
  readonly walk: WalkQuestion | null;
  /** Channels and links that are lit: a walk, a finding, the routes of a master. Null lights by selection alone. */
  readonly lit: MapSelection | null;
  /** The master whose routes are drawn over the map. */
  readonly masterId: MasterId | null;
  /** A field of the selected channel that should take the focus, after "fill in" of a finding. */
  readonly focusField: string | null;
}

export const nothing: MapSelection = { nodes: new Set(), edges: new Set() };

export const useMapStore = create<MapState>(() => ({
  form: 'map',
  viewId: allChannels,
  filter: mapFilterSchema.parse({}),
  groupBy: 'none',
  folded: {},
  selection: nothing,
  draft: null,
  side: 'selection',
  walk: null,
  lit: null,
  masterId: null,
  focusField: null,
}));

/** Selects exactly these, and shows them beside the map. */
export function select(nodes: Iterable<ChannelId>, edges: Iterable<ChannelLinkId> = []): void {
  useMapStore.setState({ selection: { nodes: new Set(nodes), edges: new Set(edges) }, focusField: null });
}
