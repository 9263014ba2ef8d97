import { promisedLinks } from '../../../shared/channel-graph/routes/promised-links.ts';
import { resolveVariant } from '../../../shared/adaptation/resolve-variant.ts';
import type { VariantView } from '../../../shared/contract/areas/variants.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import { type Finding, standing } from '../../../shared/platforms/finding.ts';
import { dayOf } from '../../../shared/packages/moments.ts';
import { emptyRichText } from '../../../shared/rich-text/rich-text.ts';
import { trackingOfVariant } from '../../../shared/tracking/variant-place.ts';
import type { Reader } from '../workspace.ts';
import { changesOf } from './master-changes.ts';
import { catalogContext, masterContext } from './variant-context.ts';

/** Findings that nobody has accepted, by weight. */
export interface FindingCounts {
  readonly blocking: number;
  readonly warnings: number;
}

interface Cached {
  readonly key: string;
  readonly view: VariantView;
}

// Views are derived from one master document and the catalog; their revisions say when one is stale.
const caches = new WeakMap<Reader, Map<string, Cached>>();
const largestCache = 5000;

/** A variant with inheritance resolved and checked, as every way in shows it. */
export function variantView(reader: Reader, variant: Variant): VariantView {
  const today = reader.today();
  const key = `${reader.revision(`master:${variant.masterId}`)}/${reader.revision('catalog')}/${today}`;
  const cache = caches.get(reader) ?? new Map<string, Cached>();
  caches.set(reader, cache);
  const cached = cache.get(variant.id);
  if (cached?.key === key) return cached.view;
  const view = makeView(reader, variant, today);
  if (cache.size >= largestCache) cache.clear();
  cache.set(variant.id, { key, view });
  return view;
}

function makeView(reader: Reader, variant: Variant, today: string): VariantView {
  const catalog = catalogContext(reader);
  const { master, body, digests, variants, text } = masterContext(reader, variant.masterId);
  const channel = catalog.channel(variant.channelId);
  const profile = catalog.profile(channel);
  const links = promisedLinks(catalog.routes, { master, variants }, channel.id);
  const tracking = trackingOfVariant(catalog.tracking, channel, master, variant);
  const resolved = resolveVariant({
    master,
    body,
    media: catalog.media,
    channel,
    profile,
    variant,
    variantBody: text(variant.id)?.richText ?? emptyRichText,
    links,
    // As the draft was made: before there was a variant.
    tracking: trackingOfVariant(catalog.tracking, channel, master, null),
  });
  // Texts of the master's other variants, for the check on repetition.
  const others = variants
    .filter((other) => other.id !== variant.id)
    .map((other) => {
      const place = catalog.channel(other.channelId);
      return { name: place.name, family: catalog.profile(place).family, text: text(other.id)?.plainText ?? '' };
    });
  const use = { channelId: channel.id, day: dayOfUse(reader, variant, today) };
  const findings = checkVariant(profile, resolved.content, {
    handle: channel.handle,
    others,
    links: { ...links, known: catalog.routes.known },
    track: tracking?.track ?? null,
    use,
  });
  const masterChanges = changesOf(variant, body, digests, resolved.content.body);
  return { variant, ...resolved, masterChanges, findings: [...findings], links, use };
}

/** Rights have to last until the day of publication, where one is planned. */
function dayOfUse(reader: Reader, { scheduledAt, publishedAt }: Variant, today: string): string {
  const planned = publishedAt ?? scheduledAt;
  if (planned === null) return today;
  const day = dayOf(planned, reader.workspace().timeZone);
  return publishedAt !== null || day > today ? day : today;
}

/** Blocking findings without a recorded reason. */
export function openBlocking(view: Pick<VariantView, 'variant' | 'findings'>): Finding[] {
  return standing(view.findings, view.variant.acceptedFindings).filter(({ severity }) => severity === 'blocking');
}

export function findingCounts(view: Pick<VariantView, 'variant' | 'findings'>): FindingCounts {
  const open = standing(view.findings, view.variant.acceptedFindings);
  return {
    blocking: open.filter(({ severity }) => severity === 'blocking').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
  };
}
