import { splitParts } from '../rich-text/parts.ts';
import { plainText } from '../rich-text/plain-text.ts';
import { linksOf, type PlacedLink } from './checks/links-of.ts';
import { fieldText } from './counted-fields.ts';
import { outside, type TextRange } from './counting/text-range.ts';
import type { Entity } from './entities/entity.ts';
import { findEntities } from './entities/find-entities.ts';
import type { FindingPlace } from './finding.ts';
import type { PlatformProfile } from './platform-profile.ts';
import type { VariantContent } from './variant-content.ts';

export type LinkPlace = 'text' | 'link-field' | 'first-comment' | 'bio' | 'sticker' | 'button' | 'field';

/** A link, or a mention of an account, that a variant carries. */
export interface FoundLink {
  /** The address as it stands there; of a mention the name with its `@`. */
  readonly url: string;
  readonly kind: 'address' | 'mention';
  readonly place: LinkPlace;
  readonly at: FindingPlace;
  /** Stands behind words of its own. */
  readonly named: boolean;
  /** Whether readers can follow it from there. */
  readonly followable: boolean;
}

/** What links are looked for in: a part of the text with what the platform recognises in it. */
interface LinkedPart {
  readonly index: number;
  readonly text: string;
  readonly links: readonly PlacedLink[];
  readonly mentions: readonly Entity[];
}

/** Fields that hold an address readers never see. */
const unseen = new Set(['canonicalUrl']);

/** Every link of a variant: in the text, behind words, in the field for the link, the first comment and other fields. */
export function foundLinks(profile: PlatformProfile, content: VariantContent): FoundLink[] {
  const parts = splitParts(content.body).map((body, index): LinkedPart => {
    const text = plainText(body);
    const { links, mentions } = findEntities(profile.entities, text);
    return { index, text, links: linksOf(body, links), mentions };
  });
  return linksIn(profile, content, parts);
}

/** The same where the text has been taken apart already. */
export function linksIn(profile: PlatformProfile, content: VariantContent, parts: readonly LinkedPart[]): FoundLink[] {
  return [...parts.flatMap((part) => inPart(profile, part)), ...inFields(profile, content)];
}

/** Who reads paper or hears a talk types or scans what stands there. */
function isFollowedInText(profile: PlatformProfile): boolean {
  return profile.text.present && (profile.links.clickable.value || profile.family === 'document');
}

function inPart(profile: PlatformProfile, { index, text, links, mentions }: LinkedPart): FoundLink[] {
  const at = (start: number, end: number): FindingPlace => ({ kind: 'text', part: index, start, end });
  const followable = isFollowedInText(profile);
  const found = links.map(({ url, start, end, named }): FoundLink => ({
    url,
    kind: 'address',
    place: 'text',
    at: at(start, end),
    named,
    followable,
  }));
  const named = mentions.map((mention): FoundLink => ({
    url: mention.text,
    kind: 'mention',
    place: 'text',
    at: at(mention.start, mention.end),
    named: false,
    followable: profile.mentions.supported.value,
  }));
  return [...found, ...named, ...unrecognised(profile, text, [...links, ...mentions], at)];
}

/**
 * What a person reads as an address and the platform's rules do not. With `https://` it is meant as one, also on a domain that
 * the rules do not know (internal names, `.example`); without, it stays plain text where a platform asks for it.
 */
function unrecognised(
  profile: PlatformProfile,
  text: string,
  taken: readonly TextRange[],
  at: (start: number, end: number) => FindingPlace,
): FoundLink[] {
  const needsScheme = profile.links.schemeRequired?.value === true;
  if (profile.entities === 'generic' || !text.includes(needsScheme ? '.' : '://')) return [];
  return outside(findEntities('generic', text).links, taken).flatMap((one): FoundLink[] => {
    const hasScheme = /^https?:\/\//iu.test(one.text);
    if (!hasScheme && !needsScheme) return [];
    const followable = hasScheme && isFollowedInText(profile);
    return [{ url: one.text, kind: 'address', place: 'text', at: at(one.start, one.end), named: false, followable }];
  });
}

/** Where the address in the field `link` ends up. */
export function placeOfLinkField(profile: PlatformProfile): Exclude<LinkPlace, 'text' | 'first-comment' | 'field'> {
  const { usualPlace } = profile.links;
  return usualPlace === 'text' || usualPlace === 'first-comment' ? 'link-field' : usualPlace;
}

function inFields(profile: PlatformProfile, content: VariantContent): FoundLink[] {
  return profile.fields.flatMap(({ id, kind }): FoundLink[] => {
    const value = fieldText(content.fields[id]);
    if (value === '' || unseen.has(id)) return [];
    const at = (start: number, end: number): FindingPlace => ({ kind: 'field', fieldId: id, start, end });
    if (kind === 'url') {
      const place = id === 'link' ? placeOfLinkField(profile) : 'field';
      const url = value.trim();
      return [{ url, kind: 'address', place, at: at(0, value.length), named: false, followable: true }];
    }
    if (kind !== 'text') return [];
    const isComment = id === 'firstComment';
    const followable = isFollowedInText(profile) && (!isComment || profile.firstComment.value);
    return findEntities('generic', value).links.map((one) => ({
      url: one.text,
      kind: 'address',
      place: isComment ? 'first-comment' : 'field',
      at: at(one.start, one.end),
      named: false,
      followable,
    }));
  });
}

/** "Link in bio" in the words that people and recipes use. */
const bioWords = /\blink\s+(?:in|im|in der|in the|in our)\s+(?:bio|profil|profile|kanalprofil|channel profile)\b/iu;

/** Whether the text sends readers to the profile, on a platform where links live there. */
export function sendsToBio(profile: PlatformProfile, texts: readonly string[]): boolean {
  return profile.links.usualPlace === 'bio' && texts.some(mentionsBio);
}

export function mentionsBio(text: string): boolean {
  return bioWords.test(text);
}
