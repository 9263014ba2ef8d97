import type { PackageSelection } from '../../../shared/contract/areas/content.ts';
import { asId } from '../../../shared/ids.ts';
import { type Period, periodBounds, startOfDate } from '../variants/period.ts';

/** What is to go into the package, as the form holds it. */
export interface PackageChoice {
  readonly masterIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly variantIds: readonly string[];
  readonly period: Exclude<Period, 'past'> | 'any' | 'custom';
  /** `YYYY-MM-DD`, both inclusive; used with `custom`. */
  readonly custom: readonly [string | null, string | null];
  readonly includeUnready: boolean;
}

/** The choice that the address begins with: `?master=…&channel=…&variant=…`. */
export function choiceFrom(query: URLSearchParams): PackageChoice {
  return {
    masterIds: query.getAll('master'),
    channelIds: query.getAll('channel'),
    variantIds: query.getAll('variant'),
    period: 'any',
    custom: [null, null],
    includeUnready: false,
  };
}

/** The selection that the core understands. */
export function toSelection(choice: PackageChoice, now: Date, timeZone: string): PackageSelection {
  return {
    masterIds: choice.masterIds.map((id) => asId('master', id)),
    channelIds: choice.channelIds.map((id) => asId('channel', id)),
    variantIds: choice.variantIds.map((id) => asId('variant', id)),
    ...bounds(choice, now, timeZone),
    includeUnready: choice.includeUnready,
  };
}

function bounds(choice: PackageChoice, now: Date, timeZone: string): Pick<PackageSelection, 'from' | 'to'> {
  if (choice.period === 'any') return {};
  if (choice.period !== 'custom') return periodBounds(choice.period, now, timeZone);
  const [from, to] = choice.custom;
  return {
    from: from === null ? null : startOfDate(from, 0, timeZone).toISOString(),
    to: to === null ? null : new Date(startOfDate(to, 1, timeZone).getTime() - 1).toISOString(),
  };
}

/** Whether nothing was chosen: then everything that is ready goes along. */
export function isOpen({ masterIds, channelIds, variantIds, period }: PackageChoice): boolean {
  return masterIds.length + channelIds.length + variantIds.length === 0 && period === 'any';
}
