import type { ChannelLink } from '../model/channel-links.ts';
import type { Channel } from '../model/channels.ts';
import type { Language } from '../model/common.ts';
import type { Destination } from '../model/destinations.ts';
import type { GroupBy, MapPosition } from '../model/map-views.ts';

/** What a file of the map holds: the channels and links of one view, with what they refer to. */
export interface MapFile {
  /** Of words that are meant for people; field names and values are the same in every language. */
  readonly language: Language;
  readonly title: string;
  readonly groupBy: GroupBy;
  readonly channels: readonly Channel[];
  /** Both ends are among the channels. */
  readonly links: readonly ChannelLink[];
  /** Centres of cards by channel id. */
  readonly positions: Readonly<Record<string, MapPosition>>;
  /** Those that links name. */
  readonly destinations: readonly Destination[];
  /** Names by id. */
  readonly people: ReadonlyMap<string, string>;
}

/** Formats that can be read back. */
export const readableFormats = ['json', 'csv', 'graphml', 'canvas'] as const;
export type ReadableFormat = (typeof readableFormats)[number];

/** Marks files of our own; their ids may be trusted to mean the same record. */
export const ownMark = 'kanalwerk-map';
