import type { ProfileFact } from '../../../shared/contract/areas/platforms.ts';
import { applyOverrides } from '../../../shared/platforms/apply-overrides.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';

/** A published profile with what stands over its facts: the workspace's values, and a channel's own over these. */
export function profileWithFacts(published: PlatformProfile, facts: readonly ProfileFact[]): PlatformProfile {
  return applyOverrides(
    published,
    facts.flatMap(({ override }) => (override === null ? [] : [override])),
  );
}
