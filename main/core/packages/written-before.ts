import type { VariantId } from '../../../shared/ids.ts';
import type { PackageRecord } from '../../../shared/model/package-records.ts';
import type { PackageItem } from '../../../shared/packages/exporter.ts';
import { newestChange } from '../../../shared/packages/plan-package.ts';

export interface WrittenBefore {
  readonly variantId: VariantId;
  readonly title: string;
  readonly channel: string;
  /** The last time. */
  readonly at: string;
}

/** Those that were written at their present revision before, in this format or, for null, in a package. */
export function writtenBefore(
  records: readonly PackageRecord[],
  formatId: string | null,
  items: readonly PackageItem[],
): WrittenBefore[] {
  const last = new Map<string, string>();
  for (const { formatId: of, at, variantIds } of records) {
    if (of !== formatId) continue;
    for (const id of variantIds) if ((last.get(id) ?? '') < at) last.set(id, at);
  }
  return items.flatMap(({ variant, master, channel }) => {
    const at = last.get(variant.id);
    const changed = newestChange([{ master, variant }]) ?? '';
    if (at === undefined || Date.parse(changed) > Date.parse(at)) return [];
    return [{ variantId: variant.id, title: master.title, channel: channel.name, at }];
  });
}
