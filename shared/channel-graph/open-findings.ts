import type { AcceptedMapFinding } from '../model/accepted-map-findings.ts';
import type { MapFinding } from './map-finding.ts';

/** Findings by whether somebody let them stand. */
export interface SortedFindings {
  readonly open: readonly MapFinding[];
  readonly accepted: readonly { readonly finding: MapFinding; readonly acceptance: AcceptedMapFinding }[];
  /** Acceptances of what the map no longer finds. */
  readonly settled: readonly AcceptedMapFinding[];
}

/** Splits findings by their acceptances. Where one was accepted twice, the later one counts. */
export function openFindings(
  findings: readonly MapFinding[],
  acceptances: readonly AcceptedMapFinding[],
): SortedFindings {
  const byKey = new Map(acceptances.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((one) => [one.key, one]));
  const found = new Set(findings.map(({ key }) => key));
  return {
    open: findings.filter(({ key }) => !byKey.has(key)),
    accepted: findings.flatMap((finding) => {
      const acceptance = byKey.get(finding.key);
      return acceptance === undefined ? [] : [{ finding, acceptance }];
    }),
    settled: acceptances.filter(({ key }) => !found.has(key)),
  };
}
