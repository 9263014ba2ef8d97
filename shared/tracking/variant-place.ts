import type { LinkTracking } from '../links/track-address.ts';
import type { Channel } from '../model/channels.ts';
import type { Master } from '../model/masters.ts';
import type { Variant } from '../model/variants.ts';
import { findProfile } from '../platforms/index.ts';
import { type TrackedPlace, trackerFor, type TrackingCatalog } from './link-tracker.ts';

/** What of a variant its links can tell; null where there is none, or none yet. */
export type TrackedVariant = Pick<Variant, 'id' | 'publishedAt' | 'scheduledAt'> | null;

/** Where links of a variant go out; without a master those of the channel itself. */
export function placeOf(
  timeZone: string,
  channel: Channel,
  master: Pick<Master, 'title'> | null,
  variant: TrackedVariant,
): TrackedPlace {
  return {
    channel,
    family: findProfile(channel.platformId)?.family ?? null,
    master: master?.title ?? '',
    variantId: variant?.id ?? null,
    at: variant?.publishedAt ?? variant?.scheduledAt ?? null,
    timeZone,
  };
}

/** Tracking with what else a variant needs of its workspace. */
export interface WorkspaceTracking {
  readonly tracking: TrackingCatalog;
  readonly timeZone: string;
}

/** What becomes of the links of a variant at the hand-over; null where nothing is tracked. */
export function trackingOfVariant(
  { tracking, timeZone }: WorkspaceTracking,
  channel: Channel,
  master: Pick<Master, 'title'>,
  variant: TrackedVariant,
): LinkTracking | null {
  return tracking.isActive ? trackerFor(tracking, placeOf(timeZone, channel, master, variant)) : null;
}
