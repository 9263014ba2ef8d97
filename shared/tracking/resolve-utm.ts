import { type Utm, type UtmKey, utmKeys } from '../model/utm.ts';
import type { Parameter } from './add-parameters.ts';
import { fillTemplate, type PlaceholderValues } from './placeholders.ts';

/** Where a template is set. */
export type UtmLevel = 'workspace' | 'channel' | 'link';

/** One parameter with where it is from; an empty template leaves it off. */
export interface ResolvedUtm {
  readonly key: UtmKey;
  readonly template: string;
  readonly from: UtmLevel;
}

/** Link over channel over workspace, each parameter for itself; what nobody sets is missing. */
export function resolveUtm(levels: Readonly<Record<UtmLevel, Utm>>): ResolvedUtm[] {
  return utmKeys.flatMap((key): ResolvedUtm[] => {
    const from = (['link', 'channel', 'workspace'] as const).find((level) => levels[level][key] !== undefined);
    return from === undefined ? [] : [{ key, template: levels[from][key] ?? '', from }];
  });
}

/** The parameters that these templates give, in the usual order; empty ones are left off. */
export function utmParameters(utm: readonly ResolvedUtm[], values: PlaceholderValues): Parameter[] {
  return utm
    .map(({ key, template }) => ({ name: `utm_${key}`, value: fillTemplate(template, values) }))
    .filter(({ value }) => value !== '');
}
