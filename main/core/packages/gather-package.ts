import type { MasterId, VariantId } from '../../../shared/ids.ts';
import type { TrackAddress } from '../../../shared/links/track-address.ts';
import type { LeftOutReason, PackageInput, PackageItem } from '../../../shared/packages/exporter.ts';
import { canBeAccepted } from '../../../shared/platforms/finding.ts';
import { printedCodes } from '../../../shared/platforms/printed-codes.ts';
import { trackContent } from '../../../shared/tracking/track-content.ts';
import { trackingOfVariant } from '../../../shared/tracking/variant-place.ts';
import { catalogContext } from '../variants/variant-context.ts';
import { openBlocking, variantView } from '../variants/variant-views.ts';
import type { Reader } from '../workspace.ts';
import { chooseVariants, mostAttempts, mostLeftOut, type Selection } from './choose-variants.ts';
import type { Pause } from './pause.ts';

/**
 * Gathers the chosen variants with all an exporter needs, and what is left out with the reason: one state of the
 * workspace, also when others go on writing during the pauses. Throws `TOO_MANY`, and what `pause` throws.
 */
export async function gatherPackage(reader: Reader, selection: Selection, pause: Pause): Promise<PackageInput> {
  for (let attempt = 1; ; attempt += 1) {
    const breathe: Pause = attempt < mostAttempts ? pause : () => undefined;
    const chosen = await chooseVariants(reader, selection, breathe);
    const state = revisionsOf(reader, [...chosen.going, ...chosen.leftOut]);
    const going: PackageItem[] = [];
    const blocked: PackageItem[] = [];
    for (const id of chosen.going) {
      const { item, isReady, isCovered } = packageItem(reader, id);
      // A ready variant can have become blocked since: a rule, an override, the master or the day changed.
      (isCovered && (isReady || selection.includeUnready) ? going : blocked).push(item);
      await breathe();
    }
    const staying: PackageItem[] = [];
    for (const id of chosen.leftOut) {
      staying.push(packageItem(reader, id).item);
      await breathe();
    }
    if (state !== revisionsOf(reader, [...chosen.going, ...chosen.leftOut])) continue;
    const { name, language, timeZone } = reader.workspace();
    const leftOut = [...blocked, ...staying].toSorted(byPlace).slice(0, mostLeftOut);
    return {
      workspaceName: name,
      language,
      timeZone,
      items: going,
      leftOut: leftOut.map((item) => ({
        item,
        reason: reasonOf(item),
      })),
      leftOutTotal: chosen.leftOutTotal + blocked.length,
    };
  }
}

/** Grows when any of the documents that these variants are made from changes. */
function revisionsOf(reader: Reader, ids: readonly VariantId[]): string {
  const masters = reader.rows<{ id: MasterId }>(
    'SELECT DISTINCT master_id AS id FROM variants WHERE id IN (SELECT value FROM json_each(?)) ORDER BY master_id',
    [JSON.stringify(ids)],
  );
  return [...masters.map(({ id }) => `master:${id}`), 'catalog'].map((name) => reader.revision(name)).join(' ');
}

function reasonOf({ variant, findings }: PackageItem): LeftOutReason {
  if (variant.state === 'withdrawn') return 'withdrawn';
  return findings.every(({ code }) => canBeAccepted(code)) ? 'not-ready' : 'no-rights';
}

interface Gathered {
  readonly item: PackageItem;
  readonly isReady: boolean;
  /** The rights in all of its pictures cover this channel and day. */
  readonly isCovered: boolean;
}

function packageItem(reader: Reader, id: VariantId): Gathered {
  const variant = reader.get('variants', id);
  const master = reader.get('masters', variant.masterId);
  const catalog = catalogContext(reader);
  const channel = catalog.channel(variant.channelId);
  const view = variantView(reader, variant);
  const { content, findings } = view;
  const profile = catalog.profile(channel);
  const codes = printedCodes(profile, content, view.links.promises);
  const item: PackageItem = { master, channel, variant, profile, content, findings, codes };
  // Only what leaves the workspace carries parameters; the findings speak of the text as people wrote it.
  const tracking = trackingOfVariant(catalog.tracking, channel, master, variant);
  const tracked = tracking === null ? item : { ...item, ...handedOver(item, tracking.track) };
  const isCovered = findings.every(({ code }) => canBeAccepted(code));
  return { item: tracked, isReady: openBlocking(view).length === 0, isCovered };
}

/** The link of the master is named in the checklist where the platform has no field for it. */
function handedOver(
  { master, content, profile, codes = [] }: PackageItem,
  track: TrackAddress,
): Pick<PackageItem, 'master' | 'content' | 'codes'> {
  return {
    master: master.link === '' ? master : { ...master, link: track(master.link.trim()) },
    content: trackContent(content, profile, track),
    codes: codes.map((code) => ({ ...code, address: track(code.address) })),
  };
}

/** The order of `chooseVariants`. */
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
