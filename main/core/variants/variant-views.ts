import { resolveVariant } from '../../../shared/adaptation/resolve-variant.ts';
import type { VariantView } from '../../../shared/contract/areas/variants.ts';
import type { Media } from '../../../shared/model/media.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import type { Finding } from '../../../shared/platforms/finding.ts';
import { emptyRichText } from '../../../shared/rich-text/rich-text.ts';
import type { Reader } from '../workspace.ts';
import { profileOfChannel } from './profiles.ts';

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
  const key = `${reader.revision(`master:${variant.masterId}`)}/${reader.revision('catalog')}`;
  const cache = caches.get(reader) ?? new Map<string, Cached>();
  caches.set(reader, cache);
  const cached = cache.get(variant.id);
  if (cached?.key === key) return cached.view;
  const view = makeView(reader, variant);
  if (cache.size >= largestCache) cache.clear();
  cache.set(variant.id, { key, view });
  return view;
}

function makeView(reader: Reader, variant: Variant): VariantView {
  const channel = reader.get('channels', variant.channelId);
  const profile = profileOfChannel(reader, channel);
  const resolved = resolveVariant({
    master: reader.get('masters', variant.masterId),
    body: reader.body(variant.masterId, 'body')?.richText ?? emptyRichText,
    media: mediaOf(reader),
    channel,
    profile,
    variant,
    variantBody: reader.body(variant.masterId, `variant:${variant.id}`)?.richText ?? emptyRichText,
  });
  const findings = checkVariant(profile, resolved.content, {
    handle: channel.handle,
    others: otherTexts(reader, variant),
  });
  return {
    variant,
    content: resolved.content,
    origins: resolved.origins,
    inherited: resolved.inherited,
    imagesOrigin: resolved.imagesOrigin,
    bodyEdited: resolved.bodyEdited,
    findings: [...findings],
  };
}

const mediaLists = new WeakMap<Reader, { readonly revision: number; readonly media: readonly Media[] }>();

function mediaOf(reader: Reader): readonly Media[] {
  const revision = reader.revision('catalog');
  const known = mediaLists.get(reader);
  if (known?.revision === revision) return known.media;
  const media = reader.list('media', { purpose: 'content' });
  mediaLists.set(reader, { revision, media });
  return media;
}

/** Texts of the master's other variants, for the check on repetition. */
function otherTexts(reader: Reader, variant: Variant): { name: string; text: string }[] {
  return reader
    .list('variants', { masterId: variant.masterId, trashedAt: null })
    .filter((other) => other.id !== variant.id)
    .map((other) => ({
      name: reader.find('channels', other.channelId)?.name ?? '',
      text: reader.body(other.masterId, `variant:${other.id}`)?.plainText ?? '',
    }));
}

/** Blocking findings without a recorded reason. */
export function openBlocking(view: Pick<VariantView, 'variant' | 'findings'>): Finding[] {
  const accepted = new Set(view.variant.acceptedFindings.map((finding) => finding.code));
  return view.findings.filter((finding) => finding.severity === 'blocking' && !accepted.has(finding.code));
}

export function findingCounts(view: Pick<VariantView, 'variant' | 'findings'>): FindingCounts {
  const accepted = new Set(view.variant.acceptedFindings.map((finding) => finding.code));
  return {
    blocking: openBlocking(view).length,
    warnings: view.findings.filter((finding) => finding.severity === 'warning' && !accepted.has(finding.code)).length,
  };
}
