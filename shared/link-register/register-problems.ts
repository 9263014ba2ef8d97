import type { Destination } from '../model/destinations.ts';
import { addressProblems, type AddressProblem } from './address-problems.ts';
import { pageKey } from './page-key.ts';

/** Something about an entry of the register. Words: `shared/texts/links.ts`, key `problem.<code>`. */
export interface RegisterProblem {
  readonly code: string;
  readonly severity: 'warning' | 'hint';
  readonly params: Readonly<Record<string, string | number>>;
  /** What one key changes in the entry; null where a person has to decide. */
  readonly fix: Partial<Pick<Destination, 'url' | 'shortUrl' | 'redirectsTo'>> | null;
}

/** The register as far as entries judge each other. */
export interface RegisterIndex {
  readonly byId: ReadonlyMap<string, Destination>;
  readonly byPage: ReadonlyMap<string, readonly Destination[]>;
}

export function registerIndex(destinations: readonly Destination[]): RegisterIndex {
  return {
    byId: new Map(destinations.map((one) => [one.id, one])),
    byPage: Map.groupBy(destinations, ({ url }) => pageKey(url)),
  };
}

/** What is wrong with an entry: its address, its short address, its place among the others. `uses` counts places that hold it. */
export function registerProblems(destination: Destination, index: RegisterIndex, uses: number): RegisterProblem[] {
  const { url, shortUrl } = destination;
  return [
    ...addressProblems(url).map((one) => ofAddress(one, 'url')),
    ...addressProblems(shortUrl).map((one) => ({ ...ofAddress(one, 'shortUrl'), code: `short-${one.code}` })),
    ...doubles(destination, index),
    ...retired(destination, index, uses),
    ...redirected(destination, uses),
  ];
}

function ofAddress({ code, severity, params, fix }: AddressProblem, field: 'url' | 'shortUrl'): RegisterProblem {
  return { code, severity, params, fix: fix === null ? null : { [field]: fix } };
}

function doubles(destination: Destination, { byPage }: RegisterIndex): RegisterProblem[] {
  const others = (byPage.get(pageKey(destination.url)) ?? []).filter(({ id }) => id !== destination.id);
  if (others.length === 0) return [];
  return [
    { code: 'double', severity: 'warning', params: { name: others.map((one) => one.name).join(', ') }, fix: null },
  ];
}

function retired(destination: Destination, { byId }: RegisterIndex, uses: number): RegisterProblem[] {
  if (destination.retiredAt === null) return [];
  const replacement = byId.get(destination.replacementId ?? '') ?? null;
  const problem = (code: string, params: RegisterProblem['params']): RegisterProblem => ({
    code,
    severity: 'warning',
    params,
    fix: null,
  });
  return [
    ...(uses > 0 ? [problem('retired-used', { count: uses })] : []),
    ...(uses > 0 && replacement === null ? [problem('retired-without-replacement', {})] : []),
    ...(replacement !== null && replacement.retiredAt !== null
      ? [problem('replacement-retired', { name: replacement.name })]
      : []),
  ];
}

/** A noted redirect works, but costs readers time, and ends with the old page. */
function redirected({ url, redirectsTo, retiredAt }: Destination, uses: number): RegisterProblem[] {
  if (redirectsTo === '' || retiredAt !== null || uses === 0) return [];
  if (pageKey(redirectsTo) === pageKey(url)) return [];
  return [{ code: 'redirected', severity: 'hint', params: { to: redirectsTo }, fix: null }];
}
