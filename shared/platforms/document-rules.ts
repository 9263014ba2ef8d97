import type { Fact } from './platform-profile.ts';

/** What a platform takes as a document that readers leaf through. A profile without these rules shows none. */
export interface DocumentRules {
  /** Media types. */
  readonly formats: Fact<readonly string[]>;
  readonly maxBytes: Fact<number> | null;
  readonly maxPages: Fact<number> | null;
  /** Whether it is shown with a title of its own. */
  readonly titled: Fact<boolean>;
  /** Whether one post shows a document beside pictures or a video. */
  readonly withMedia: Fact<boolean>;
}
