import { canBeAccepted, type Finding } from '../platforms/finding.ts';
import type { PackageItem } from './exporter.ts';

/** Whether somebody let a finding of this code stand in the variant, with a reason. */
export function isAccepted(item: PackageItem, finding: Finding): boolean {
  return canBeAccepted(finding.code) && item.variant.acceptedFindings.some(({ code }) => code === finding.code);
}

/** Findings nobody has accepted, the blocking ones first. */
export function openFindings(item: PackageItem): Finding[] {
  const order = { blocking: 0, warning: 1, hint: 2 };
  return item.findings
    .filter((finding) => !isAccepted(item, finding))
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

/** How many of them block, and how many do not. */
export function countOpen(item: PackageItem): { readonly blocking: number; readonly warnings: number } {
  const open = openFindings(item);
  const blocking = open.filter(({ severity }) => severity === 'blocking').length;
  return { blocking, warnings: open.length - blocking };
}
