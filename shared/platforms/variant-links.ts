import type { ChannelId, ChannelLinkId, DestinationId } from '../ids.ts';
import type { ChannelLinkKind } from '../model/channel-links.ts';

/** A link that a variant has to carry, by the channel map (`linkId`) or because the master has a goal (kind `goal`). */
export interface LinkPromise {
  readonly linkId: ChannelLinkId | null;
  readonly toId: ChannelId | null;
  /** Name of the channel it leads to; empty for a goal that lies on none. */
  readonly channel: string;
  readonly kind: ChannelLinkKind | 'goal';
  readonly callToAction: string;
  /** What a fix inserts: an address, or the handle to mention. Null while nothing is known. */
  readonly address: string | null;
  /** Each of these pages keeps it. */
  readonly pages: readonly string[];
  /** Every page of this place keeps it too; null where one particular page is meant. */
  readonly anyUnder: string | null;
  /** Address of the channel: a link to another page there is the right way with the wrong end. Empty if it has none. */
  readonly place: string;
  /** A mention of this name keeps it; empty where mentions do not lead there. */
  readonly handle: string;
  /** The profile of the account leads there all the time: "link in bio" keeps it. */
  readonly inBio: boolean;
}

/** Addresses of the whole workspace that a link can turn out to lead to. */
export interface KnownAddresses {
  readonly channels: readonly {
    readonly id: ChannelId;
    readonly name: string;
    readonly url: string;
    /** Nobody looks after it any more: readers should not be sent there. */
    readonly archived: boolean;
  }[];
  readonly retired: readonly {
    readonly id: DestinationId;
    readonly name: string;
    readonly urls: readonly string[];
    /** Where it leads instead; null where nobody has said. */
    readonly replacement: string | null;
  }[];
}

/** What the channel map says about the links of one variant. `shared/channel-graph/routes` works it out. */
export interface VariantLinks {
  readonly promises: readonly LinkPromise[];
  /** The channel itself, and every channel that a link of the map joins it to, whatever its state. */
  readonly linkedIds: readonly ChannelId[];
  /** Addresses that need no link of the map: the master's own. */
  readonly expected: readonly string[];
}

/** The same with what is known of all addresses. */
export interface LinkContext extends VariantLinks {
  readonly known: KnownAddresses;
}

export const nothingKnown: KnownAddresses = { channels: [], retired: [] };

/** For texts outside of any map. */
export const noLinks: LinkContext = { promises: [], linkedIds: [], expected: [], known: nothingKnown };
