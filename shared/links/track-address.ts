/**
 * An address as it leaves the workspace: with the parameters that count visits, or the very same where it gets none.
 * Made by `shared/tracking` for one channel; measuring and hand-over use it without knowing how it decides.
 */
export type TrackAddress = (address: string) => string;

/** With a key that is equal only where every address becomes the same, for what remembers results. */
export interface LinkTracking {
  readonly track: TrackAddress;
  readonly key: string;
}
