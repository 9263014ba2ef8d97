import { resolve } from 'node:path';
import type { ExportProgress, PackagePlan } from '../../../shared/contract/areas/content.ts';
import { planPackage } from '../../../shared/packages/plan-package.ts';
import type { PackageItem } from '../../../shared/packages/exporter.ts';
import { verifyPackage } from '../files/verify-package.ts';
import { exportPackage } from '../packages/export-package.ts';
import { gatherPackage, type Selection } from '../packages/gather-package.ts';
import { findingCounts } from '../variants/variant-views.ts';
import type { Reader } from '../workspace.ts';
import { progress } from './iterate.ts';
import { os } from './implementer.ts';

function counts({ variant, findings }: PackageItem) {
  return findingCounts({ variant, findings: [...findings] });
}

/** What an export would make, without making it. */
export function planFor(reader: Reader, selection: Selection): PackagePlan {
  const input = gatherPackage(reader, selection);
  const plan = planPackage(input);
  return {
    items: input.items.map((item, index) => ({
      variantId: item.variant.id,
      masterId: item.master.id,
      masterTitle: item.master.title,
      channelName: item.channel.name,
      platformId: item.channel.platformId,
      folder: plan.items[index]?.folder ?? '',
      state: item.variant.state,
      ...counts(item),
    })),
    leftOut: input.leftOut.map(({ item, reason }) => ({
      variantId: item.variant.id,
      masterId: item.master.id,
      masterTitle: item.master.title,
      channelName: item.channel.name,
      reason,
      blocking: counts(item).blocking,
    })),
    tree: [...plan.tree],
  };
}

export const packages = {
  plan: os.packages.plan.handler(({ context, input }) => planFor(context.session.workspace().reader, input)),
  export: os.packages.export.handler(
    ({ context: { session }, input: { place, markHandedOver, ...selection }, signal }) =>
      progress<ExportProgress>(
        (report, abort) =>
          exportPackage(session.workspace(), {
            selection,
            place: resolve(place),
            by: session.settings.settings().userName,
            markHandedOver,
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
