import type { PackageInput, PackageItem } from '../../../shared/packages/exporter.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { profileOfChannel } from '../variants/profiles.ts';
import { openBlocking, variantView } from '../variants/variant-views.ts';
import type { Reader } from '../workspace.ts';

/** What to hand over; empty lists and nulls do not restrict. */
export interface Selection {
  readonly variantIds: readonly string[];
  readonly masterIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly includeUnready: boolean;
}

const handedOn: ReadonlySet<Variant['state']> = new Set(['ready', 'handed-over', 'published']);

/** Gathers the chosen variants with all an exporter needs, and what is left out with the reason. */
export function gatherPackage(reader: Reader, selection: Selection): PackageInput {
  const masters = new Map(reader.list('masters', { trashedAt: null }).map((master) => [master.id, master]));
  const channels = new Map(reader.list('channels').map((channel) => [channel.id, channel]));
  const items: PackageItem[] = [];
  const leftOut: { item: PackageItem; reason: 'not-ready' | 'withdrawn' }[] = [];
  const named = new Set(selection.variantIds);
  for (const variant of reader.list('variants', { trashedAt: null })) {
    const master = masters.get(variant.masterId);
    const channel = channels.get(variant.channelId);
    if (master === undefined || channel === undefined || !isChosen(variant, selection)) continue;
    // Without naming it, nothing of the archive goes out.
    if (master.archivedAt !== null && !named.has(variant.id) && !selection.masterIds.includes(master.id)) continue;
    const view = variantView(reader, variant);
    const item: PackageItem = {
      master,
      channel,
      variant,
      profile: profileOfChannel(reader, channel),
      content: view.content,
      findings: view.findings,
    };
    // A ready variant can have become blocked since: a rule, an override or the master changed.
    const ready = handedOn.has(variant.state) && openBlocking(view).length === 0;
    if (variant.state === 'withdrawn') leftOut.push({ item, reason: 'withdrawn' });
    else if (ready || selection.includeUnready) items.push(item);
    else leftOut.push({ item, reason: 'not-ready' });
  }
  const workspace = reader.workspace();
  return {
    workspaceName: workspace.name,
    language: workspace.language,
    timeZone: workspace.timeZone,
    items: items.toSorted(byPlace),
    leftOut: leftOut.toSorted((a, b) => byPlace(a.item, b.item)),
  };
}

function isChosen(variant: Variant, { variantIds, masterIds, channelIds, from, to }: Selection): boolean {
  const at = variant.publishedAt ?? variant.scheduledAt;
  return (
    (variantIds.length === 0 || variantIds.includes(variant.id)) &&
    (masterIds.length === 0 || masterIds.includes(variant.masterId)) &&
    (channelIds.length === 0 || channelIds.includes(variant.channelId)) &&
    (from === null || (at !== null && at >= from)) &&
    (to === null || (at !== null && at < to))
  );
}

/** By master, then channel, then id: the same on every machine. */
function byPlace(a: PackageItem, b: PackageItem): number {
  return (
    compare(a.master.createdAt, b.master.createdAt) ||
    compare(a.master.id, b.master.id) ||
    a.channel.sortKey - b.channel.sortKey ||
    compare(a.variant.id, b.variant.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
