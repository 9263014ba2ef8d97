import type { JsonValue } from '../model/common.ts';
import type { Fact, PlatformProfile } from './platform-profile.ts';

/**
 * Facts are addressed by path: names joined by dots, entries of a list by their `id`, else by their index:
 * `text.max.0`, `fields.title.max.0`, `hashtags.max`, `notes.video`.
 */
export interface PlacedFact {
  readonly path: string;
  readonly fact: Fact<JsonValue> & { readonly unit?: string };
}

function isFact(value: object): value is PlacedFact['fact'] {
  return 'value' in value && 'source' in value && 'checkedAt' in value && 'confidence' in value;
}

function keyOf(entry: unknown, index: number): string {
  if (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string') return entry.id;
  return String(index);
}

function entriesOf(value: object): [string, unknown][] {
  return Array.isArray(value) ? value.map((entry, index) => [keyOf(entry, index), entry]) : Object.entries(value);
}

function walk(value: unknown, path: string, found: PlacedFact[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isFact(value)) {
    found.push({ path, fact: value });
    return;
  }
  for (const [key, entry] of entriesOf(value)) walk(entry, path === '' ? key : `${path}.${key}`, found);
}

/** Every fact of a profile with its path, in the order of the profile. */
export function placedFacts(profile: PlatformProfile): PlacedFact[] {
  const found: PlacedFact[] = [];
  walk(profile, '', found);
  return found;
}

/** A copy with one fact replaced; the value comes back unchanged if the path leads nowhere. */
export function replaceFact<T>(value: T, path: readonly string[], fact: PlacedFact['fact']): T {
  const [key, ...rest] = path;
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const next = (entry: unknown): unknown =>
    rest.length === 0 ? { ...(typeof entry === 'object' ? entry : {}), ...fact } : replaceFact(entry, rest, fact);
  if (Array.isArray(value)) {
    const copy: unknown[] = value.map((entry, index) => (keyOf(entry, index) === key ? next(entry) : entry));
    return copy as T; // same shape, one fact changed
  }
  if (!(key in value)) return value;
  return { ...value, [key]: next((value as Record<string, unknown>)[key]) }; // `key in value` was just checked
}
