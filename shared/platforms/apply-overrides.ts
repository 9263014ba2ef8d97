import type { JsonValue } from '../model/common.ts';
import type { ProfileOverride } from '../model/profile-overrides.ts';
import type { Fact, PlatformProfile } from './platform-profile.ts';
import { placedFacts, replaceFact } from './profile-paths.ts';
import { setFact, unsetFacts } from './unset-facts.ts';

type OverrideValue = Pick<ProfileOverride, 'path' | 'value'>;

/** Same kind of value as the profile has: a number for a number, a list of texts for a list, the same keys for a pair. */
function fits(before: JsonValue, value: JsonValue): boolean {
  if (typeof before === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (Array.isArray(before)) return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  if (typeof before === 'object' && before !== null) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.entries(before).every(([key, entry]) => fits(entry, value[key] ?? null));
  }
  return typeof value === typeof before && value !== null;
}

/** Facts whose value is one word of a few, by path. */
export const factChoices: Readonly<Record<string, readonly string[]>> = {
  'hashtags.place': ['anywhere', 'text-not-comment', 'end'],
};

function isChoice(path: string, value: JsonValue): boolean {
  const choices = factChoices[path];
  return choices === undefined || (typeof value === 'string' && choices.includes(value));
}

/** Why a value cannot stand at a path of a profile; null if it can. */
export function overrideProblem(
  profile: PlatformProfile,
  { path, value }: OverrideValue,
): 'unknown-path' | 'wrong-kind' | null {
  const known = placedFacts(profile).find((one) => one.path === path);
  if (known) return fits(known.fact.value, value) && isChoice(path, value) ? null : 'wrong-kind';
  if (unsetFacts(profile).some((one) => one.path === path)) return fits(0, value) ? null : 'wrong-kind';
  return 'unknown-path';
}

/** A workspace that sets a value stands for it, so it may block like an announced one. */
function decided(override: ProfileOverride): Fact<JsonValue> {
  return {
    value: override.value,
    source: override.reason,
    checkedAt: override.at.slice(0, 10),
    confidence: 'M',
  };
}

function applyOne(profile: PlatformProfile, override: ProfileOverride): PlatformProfile {
  // An override of an older version of the profile may fit no longer: the published value stands then.
  if (overrideProblem(profile, override) !== null) return profile;
  const open = unsetFacts(profile).find((one) => one.path === override.path);
  if (!open) return replaceFact(profile, override.path.split('.'), decided(override));
  const fact = { ...decided(override), value: Number(override.value) };
  return setFact(profile, override.path, open.unit === null ? fact : { ...fact, unit: open.unit });
}

/**
 * The profile with the values of a workspace, later ones over earlier ones. What does not fit is left out:
 * ask `overrideProblem` before one is stored.
 */
export function applyOverrides(profile: PlatformProfile, overrides: readonly ProfileOverride[]): PlatformProfile {
  const days = overrides.map((override) => override.at.slice(0, 10)).filter((day) => day > profile.version);
  const version = days.sort().at(-1) ?? profile.version;
  const changed = overrides.reduce(applyOne, profile);
  return changed === profile ? profile : { ...changed, version };
}
