import type { TrackAddress } from '../links/track-address.ts';
import { type ExpandedText, expandLinks } from './counting/expanded-text.ts';
import { findEntities } from './entities/find-entities.ts';
import type { FieldSpec, PlatformProfile } from './platform-profile.ts';

/** Addresses that programs read, not visitors. */
const forPrograms: ReadonlySet<string> = new Set(['canonicalUrl']);

/** Whether addresses in a running text get parameters: where nobody can click them, they are read and typed, and stay short. */
export function tracksText(profile: PlatformProfile): boolean {
  return profile.links.clickable.value;
}

/** The text as it will be handed over: with parameters on the addresses that the platform takes for links. */
export function expandText(text: string, profile: PlatformProfile, track: TrackAddress): ExpandedText {
  const links = tracksText(profile) && text.includes('.') ? findEntities(profile.entities, text).links : [];
  return expandLinks(text, links, track);
}

/** The same for the text of a field: an address as a whole, addresses within a longer text. Lines and tags are names. */
export function expandField(
  text: string,
  spec: FieldSpec,
  profile: PlatformProfile,
  track: TrackAddress,
): ExpandedText {
  if (spec.kind === 'text') return expandText(text, profile, track);
  const isLink = spec.kind === 'url' && !forPrograms.has(spec.id) && text.trim() === text;
  return expandLinks(text, isLink ? [{ start: 0, end: text.length }] : [], track);
}
