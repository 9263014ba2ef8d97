import type { ProfileFact } from '../../../shared/contract/areas/platforms.ts';
import { factChoices } from '../../../shared/platforms/apply-overrides.ts';

/** How a value is entered: by the kind of value the profile has. */
export type OverrideKind = 'number' | 'toggle' | 'list' | 'line' | 'choice' | 'none';

/** The control for a fact. Compound values (sizes, formatting) cannot be set by hand. */
export function overrideKind({ path, value, unit }: Pick<ProfileFact, 'path' | 'value' | 'unit'>): OverrideKind {
  if (path in factChoices) return 'choice';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'toggle';
  if (typeof value === 'string') return 'line';
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? 'list' : 'none';
  // a value nobody knows is a bound that a workspace may set
  return value === null ? 'number' : unit === null ? 'none' : 'number';
}

/** The number somebody typed, with a decimal comma or point and with spaces or dots between thousands; null if it is none. */
export function readNumber(text: string): number | null {
  const compact = text.replaceAll(/\s/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(compact)) return null;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(compact);
  return Number(grouped ? compact.replaceAll(/[.,]/g, '') : compact.replace(',', '.'));
}
