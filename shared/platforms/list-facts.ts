import type { ProfileFact } from '../contract/areas/platforms.ts';
import type { PlatformProfile } from './platform-profile.ts';
import { placedFacts } from './profile-paths.ts';
import { unsetFacts } from './unset-facts.ts';

/** Every value of a profile with its source; values that nobody knows but a workspace may set come last, as null. */
export function listFacts(profile: PlatformProfile): ProfileFact[] {
  const known = placedFacts(profile).map(({ path, fact }): ProfileFact => ({
    path,
    value: fact.value,
    unit: fact.unit ?? null,
    source: fact.source,
    checkedAt: fact.checkedAt,
    confidence: fact.confidence,
    note: fact.note ?? null,
    override: null,
  }));
  const open = unsetFacts(profile).map(({ path, unit }): ProfileFact => ({
    path,
    value: null,
    unit,
    source: 'no source found',
    checkedAt: profile.version,
    confidence: 'U',
    note: null,
    override: null,
  }));
  return [...known, ...open];
}
