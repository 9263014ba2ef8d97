import type { MapPosition } from '../model/map-views.ts';

/** A channel as a file tells of it. Nothing in `fields` has been checked yet. */
export interface FoundChannel {
  /** How links of the file name it. */
  readonly ref: string;
  /** Its id, where the file is one of ours. */
  readonly id: string | null;
  /** By the names of `channelSchema`, and `platform`, `owner`, `deputy` for what stands there in words. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly position: MapPosition | null;
}

export interface FoundLink {
  readonly id: string | null;
  readonly from: string;
  readonly to: string;
  /** By the names of `channelLinkSchema`, and `destination`, `destinationName` for its address and name, `label` for mere words. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the format or the file could not say, by code; words are in `shared/texts/map-files.ts`. */
export interface MapFileNote {
  readonly code: MapFileNoteCode;
  readonly count: number;
  /** The first few examples, for instance names of channels. */
  readonly names: readonly string[];
}

export type MapFileNoteCode =
  | 'groups'
  | 'pictures'
  | 'undirected'
  | 'platform-guessed'
  | 'platform-unknown'
  | 'kind-unknown'
  | 'value-refused'
  | 'owner-unknown'
  | 'destination-unknown'
  | 'name-shortened';

/** A file, read. */
export interface FoundMap {
  readonly channels: readonly FoundChannel[];
  readonly links: readonly FoundLink[];
  /** Whole entries of the link register, where the format has them. */
  readonly destinations: readonly unknown[];
  readonly notes: readonly MapFileNote[];
}

/** Why a file cannot be read. The codes are those of `shared/texts/imports.ts`. */
export class MapFileRefusal extends Error {
  override readonly name = 'MapFileRefusal';
  readonly code: 'damaged' | 'not-a-map' | 'map-too-large' | 'map-empty' | 'external-entity';
  readonly detail: string;

  constructor(code: MapFileRefusal['code'], detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** The most that a file may hold; one import is one step, and a step has its bounds in the contract. */
export const mostFound = { channels: 5_000, links: 12_000, textLength: 30_000_000 } as const;

/** Throws `MapFileRefusal` where a file holds more than one step can take. */
export function requireBounds(channels: number, links: number): void {
  if (channels > mostFound.channels) throw new MapFileRefusal('map-too-large', `> ${mostFound.channels}`);
  if (links > mostFound.links) throw new MapFileRefusal('map-too-large', `> ${mostFound.links}`);
}

/** Collects notes, one a code. */
export class Notes {
  private readonly byCode = new Map<MapFileNoteCode, { count: number; names: string[] }>();

  tell(code: MapFileNoteCode, name = ''): void {
    const present = this.byCode.get(code) ?? { count: 0, names: [] };
    present.count += 1;
    if (name !== '' && present.names.length < 5 && !present.names.includes(name)) present.names.push(name.slice(0, 80));
    this.byCode.set(code, present);
  }

  list(): MapFileNote[] {
    return [...this.byCode].map(([code, note]) => ({ code, ...note }));
  }
}
