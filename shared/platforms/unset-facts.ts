import type { Fact, Limit, PlatformProfile, UnitId } from './platform-profile.ts';

/**
 * Values that a workspace may set although the profile has none: a limit measured by hand, a rule of the own server.
 * Each is a number; a `unit` makes it a limit.
 */
const settable: readonly { readonly path: string; readonly unit?: UnitId }[] = [
  { path: 'text.max.0', unit: 'unspecified' },
  { path: 'text.recommended', unit: 'unspecified' },
  { path: 'hashtags.max' },
  { path: 'hashtags.recommended' },
  { path: 'mentions.max' },
  { path: 'links.max' },
  { path: 'images.max' },
  { path: 'images.maxBytes' },
  { path: 'images.minWidth' },
  { path: 'images.altText', unit: 'unspecified' },
];

function at(profile: PlatformProfile, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    // Reading an unknown object by key: whatever is missing gives undefined.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, profile);
}

/** Paths of settable values that this profile leaves open, with their unit. */
export function unsetFacts(profile: PlatformProfile): { readonly path: string; readonly unit: UnitId | null }[] {
  return settable
    .filter(({ path }) => (at(profile, path) ?? null) === null)
    .map(({ path, unit }) => ({ path, unit: unit ?? null }));
}

/** The profile with an open value filled in; `fact` has a unit if the path asks for one. */
export function setFact(profile: PlatformProfile, path: string, fact: Fact<number> | Limit): PlatformProfile {
  if (path === 'text.max.0') return { ...profile, text: { ...profile.text, max: [fact as Limit] } }; // by `settable`
  const [group = '', key = ''] = path.split('.');
  const holder = at(profile, group);
  return { ...profile, [group]: { ...(typeof holder === 'object' ? holder : {}), [key]: fact } };
}
