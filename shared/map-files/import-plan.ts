import type { MapChangeInput } from '../contract/areas/map.ts';
import type { NewId, MapViewId } from '../ids.ts';
import type { ChannelLink } from '../model/channel-links.ts';
import type { Channel } from '../model/channels.ts';
import type { Language } from '../model/common.ts';
import type { Destination } from '../model/destinations.ts';
import type { MapPosition } from '../model/map-views.ts';
import type { Person } from '../model/people.ts';
import type { MapFileNote } from './found-map.ts';

/** What is there when a file is read. */
export interface Present {
  readonly channels: readonly Channel[];
  readonly links: readonly ChannelLink[];
  readonly destinations: readonly Destination[];
  readonly people: readonly Person[];
  /** The view whose arrangement the places of the file belong to. */
  readonly viewId: MapViewId;
  readonly positions: Readonly<Record<string, MapPosition>>;
  /** New channels speak this language where the file says nothing. */
  readonly language: Language;
  readonly newId: NewId;
}

/** One field that would change, as text; what stands for nothing is empty. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** One line of the preview. */
export interface PlanItem {
  readonly what: 'channel' | 'link';
  readonly kind: 'added' | 'changed' | 'unchanged' | 'ignored';
  /** Name of the channel; of a link `from → to`. */
  readonly name: string;
  readonly fields: readonly FieldChange[];
  readonly reason: 'double' | 'no-name' | 'end-missing' | 'to-itself' | null;
}

/** What an import would do: one batch for `map.apply`, and what people have to know before. */
export interface ImportPlan {
  readonly changes: readonly MapChangeInput[];
  readonly items: readonly PlanItem[];
  /** Cards that would stand elsewhere, or get a place for the first time. */
  readonly placed: number;
  readonly notes: readonly MapFileNote[];
}
