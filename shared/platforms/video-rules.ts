import type { Fact } from './platform-profile.ts';

/** What a platform takes as a video. A profile without these rules shows none. Null where nobody publishes a value. */
export interface VideoRules {
  /** Media types. A package never converts a video: another type has to be made elsewhere. */
  readonly formats: Fact<readonly string[]> | null;
  readonly maxBytes: Fact<number> | null;
  readonly minSeconds: Fact<number> | null;
  readonly maxSeconds: Fact<number> | null;
  /** Beyond it a hint appears. */
  readonly recommendedSeconds: Fact<number> | null;
  /** Width divided by height, as the video is seen. */
  readonly ratio: Fact<{ readonly min: number; readonly max: number }> | null;
  /** Pixels of the shorter side. */
  readonly minSide: Fact<number> | null;
  /** Pixels of the longer side. */
  readonly maxSide: Fact<number> | null;
  /** Pictures in a second. */
  readonly frameRate: Fact<{ readonly min: number; readonly max: number }> | null;
  /** By the names of `playback`: `avc`, `hevc`, `vp9` ... */
  readonly codecs: Fact<readonly string[]> | null;
  readonly soundCodecs: Fact<readonly string[]> | null;
  /** Whether one post shows a video beside pictures. */
  readonly withImages: Fact<boolean>;
}
