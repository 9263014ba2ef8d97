import { isKeptBy } from '../../platforms/judge-links.ts';
import type { PlatformProfile } from '../../platforms/platform-profile.ts';
import type { VariantLinks } from '../../platforms/variant-links.ts';

/** A link that a draft should carry beside the master's own, with the words that invite to follow it. */
export interface LinkToCarry {
  readonly url: string;
  readonly callToAction: string;
}

/** What a recipe has to put in so that its draft keeps every promise: one link for all promises that it keeps. */
export function linksToCarry({ promises }: VariantLinks, masterLink: string): LinkToCarry[] {
  const links: LinkToCarry[] = [];
  for (const promise of promises) {
    const { address: url, callToAction, inBio } = promise;
    if (url === null || inBio || isKeptBy(promise, masterLink)) continue;
    if (!links.some((link) => isKeptBy(promise, link.url))) links.push({ url, callToAction });
  }
  return links;
}

/** What the map asks of a recipe's settings: a link that is meant for the first comment goes there, where that works. */
export function wishedSettings(
  links: VariantLinks,
  masterLink: string,
  profile: PlatformProfile,
): { readonly linkPlace?: 'first-comment' } {
  const hasComment = profile.fields.some(({ id }) => id === 'firstComment') && profile.firstComment.value;
  const url = masterLink.trim() || linksToCarry(links, '')[0]?.url;
  if (!hasComment || !profile.links.clickable.value || url === undefined) return {};
  const isMeant = links.promises.some((promise) => promise.kind === 'first-comment' && isKeptBy(promise, url));
  return isMeant ? { linkPlace: 'first-comment' } : {};
}
