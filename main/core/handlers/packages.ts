import { resolve } from 'node:path';
import type { ExportProgress, PackagePlan } from '../../../shared/contract/areas/content.ts';
import { planItems, type PlannedItem, treeOf } from '../../../shared/packages/plan-package.ts';
import type { PackageItem } from '../../../shared/packages/exporter.ts';
import { verifyPackage } from '../files/verify-package.ts';
import { exportPackage } from '../packages/export-package.ts';
import type { Selection } from '../packages/choose-variants.ts';
import { gatherPackage } from '../packages/gather-package.ts';
import { pausing } from '../packages/pause.ts';
import { findingCounts } from '../variants/variant-views.ts';
import { writtenBefore } from '../packages/written-before.ts';
import type { Reader } from '../workspace.ts';
import { progress } from './iterate.ts';
import { os } from './implementer.ts';

function counts({ variant, findings }: PackageItem) {
  return findingCounts({ variant, findings: [...findings] });
}

/** What an export would make, without making it. Others have their turn in between. */
export async function planFor(reader: Reader, selection: Selection, signal?: AbortSignal): Promise<PackagePlan> {
  const pause = pausing(signal);
  const input = await gatherPackage(reader, selection, pause);
  const planned: PlannedItem[] = [];
  for (const item of planItems(input)) {
    planned.push(item);
    await pause();
  }
  return {
    items: planned.map(({ item, folder }) => ({
      variantId: item.variant.id,
      masterId: item.master.id,
      masterTitle: item.master.title,
      channelName: item.channel.name,
      platformId: item.channel.platformId,
      folder,
      state: item.variant.state,
      ...counts(item),
    })),
    again: writtenBefore(reader.list('packageRecords'), null, input.items).length,
    leftOut: input.leftOut.map(({ item, reason }) => ({
      variantId: item.variant.id,
      masterId: item.master.id,
      masterTitle: item.master.title,
      channelName: item.channel.name,
      reason,
      blocking: counts(item).blocking,
    })),
    leftOutTotal: input.leftOutTotal ?? input.leftOut.length,
    tree: treeOf(planned),
  };
}

export const packages = {
  plan: os.packages.plan.handler(({ context, input, signal }) =>
    planFor(context.session.workspace().reader, input, signal),
  ),
  export: os.packages.export.handler(
    ({ context: { session }, input: { place, markHandedOver, bag, ...selection }, signal }) =>
      progress<ExportProgress>(
        (report, abort) =>
          exportPackage(session.workspace(), {
            selection,
            place: resolve(place),
            by: session.settings.settings().userName,
            markHandedOver,
            bag,
            report,
            signal: abort,
          }),
        signal,
      ),
  ),
  verify: os.packages.verify.handler(({ input }) => verifyPackage(resolve(input.place))),
  list: os.packages.list.handler(({ context }) =>
    context.session
      .workspace()
      .reader.list('packageRecords')
      .toSorted((a, b) => b.at.localeCompare(a.at)),
  ),
};
