import type { TrackAddress } from '../links/track-address.ts';
import type { JsonValue } from '../model/common.ts';
import { bare } from '../platforms/checks/links-of.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import { expandField, expandText, tracksText } from '../platforms/tracked-places.ts';
import type { VariantContent } from '../platforms/variant-content.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import { mapInlines } from '../rich-text/map-inlines.ts';
import type { Inline, LinkInline, RichText } from '../rich-text/rich-text.ts';

/**
 * A variant as it is handed over: links behind words, addresses in the text and in fields with their parameters. Pure;
 * a variant in which nothing is tracked comes back as the same value.
 */
export function trackContent(content: VariantContent, profile: PlatformProfile, track: TrackAddress): VariantContent {
  const body = trackBody(content.body, profile, track);
  const fields = trackFields(content.fields, profile, track);
  return body === content.body && fields === content.fields ? content : { ...content, body, fields };
}

/** The text with its links tracked. Words that are the address itself change with it. */
export function trackBody(body: RichText, profile: PlatformProfile, track: TrackAddress): RichText {
  return mapInlines(body, (inline) => {
    if (inline.kind === 'line-break') return inline;
    if (inline.kind === 'link') return trackLink(inline, profile, track);
    const { text } = expandText(inline.text, profile, track);
    return text === inline.text ? inline : { ...inline, text };
  });
}

function trackLink(link: LinkInline, profile: PlatformProfile, track: TrackAddress): Inline {
  const shown = bare(inlineText(link.children)) === bare(link.url);
  // Without words of its own, and where it cannot be clicked, the address is read: it stays as it is.
  if (!tracksText(profile)) return link;
  const url = track(link.url);
  if (url === link.url) return link;
  const [first] = link.children;
  if (!shown || first === undefined) return { ...link, url };
  const words = profile.text.formatting.value.namedLinks ? track(inlineText(link.children).trim()) : url;
  return { ...link, url, children: [{ ...first, text: words }] };
}

function trackFields(
  fields: VariantContent['fields'],
  profile: PlatformProfile,
  track: TrackAddress,
): VariantContent['fields'] {
  let changed = false;
  const tracked = Object.entries(fields).map(([id, value]): [string, JsonValue] => {
    const spec = profile.fields.find((field) => field.id === id);
    const next =
      spec === undefined || typeof value !== 'string' ? value : expandField(value.trim(), spec, profile, track).text;
    if (typeof value === 'string' && next === value.trim()) return [id, value];
    changed ||= next !== value;
    return [id, next];
  });
  return changed ? Object.fromEntries(tracked) : fields;
}
